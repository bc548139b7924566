import { printNumber } from '../../figures/quantityText.ts';
import type { Figure } from './figure.ts';
import type { RowFigures } from './rowFigures.ts';
import type { Sentence } from './sentence.ts';

/**
 * What a sentence claims and does not bear out, as a clause for the message: "87 of 135 is 64.4%, not 65.4%". A check of
 * the grammar says nothing wherever the claim can be read in a way that is right.
 */
export type ClaimCheck = (sentence: Sentence, row: RowFigures | null) => readonly string[];

/** "64.4%", "1,070", "£5". */
export function printFigure({ value, decimals, unit }: Pick<Figure, 'value' | 'decimals' | 'unit'>): string {
  const number = printNumber(value, decimals);
  if (unit === '%') return `${number}%`;
  if (unit === 'points') return `${number} percentage points`;
  return unit.startsWith('£') ? `£${number}${unit.slice(1)}` : unit === '' ? number : `${number} ${unit}`;
}

export const printCount = (value: number): string => printNumber(value, Number.isInteger(value) ? 0 : 1);
