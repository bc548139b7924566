import { printNumber } from '../../figures/quantityText.ts';
import type { CommentFigure } from './commentFigure.ts';
import type { RowFigures } from './rowFigures.ts';
import type { Sentence } from './sentence.ts';

/**
 * Checks one kind of claim in a sentence, and returns a sentence of `claimSentences` for each that is wrong: "140 is 50.7%
 * of 276, but the comment says 57.0%." It reports nothing where the claim has a reading that is right.
 */
export type ClaimCheck = (sentence: Sentence, row: RowFigures | null) => readonly string[];

/** "64.4%", "1,070", "£5m", "184 per 100,000". */
export function printFigure({
  value,
  decimals,
  unit,
}: Pick<CommentFigure, 'value' | 'decimals' | 'unit'>): string {
  const number = printNumber(value, decimals);
  if (unit === '%') return `${number}%`;
  if (unit === 'points') return `${number} percentage points`;
  if (unit.startsWith('£')) return `£${number}${unit.slice(1)}`;
  return `${number} ${unit.replace(/\d{4,}/, digits => printNumber(Number(digits), 0))}`.trim();
}

export const printCount = (value: number): string => printNumber(value, Number.isInteger(value) ? 0 : 1);
