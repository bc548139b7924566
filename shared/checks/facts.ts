import type { Outturn } from '../outturn.ts';
import type { Column, Indicator } from '../report.ts';
import type { Target } from '../target.ts';

/** What a judgement rests on. The commentary is not among them: an explanation may be improved after a decision. */
const FACTS: readonly Column[] = [
  'title',
  'polarity',
  'annualTarget',
  'target',
  'performance',
  'rating',
  'shortArrow',
  'shortBase',
  'longArrow',
  'longBase',
];

/**
 * A fingerprint of the row's facts as printed, and of what cells hold beyond what they print, since a rating goes by it.
 * An officer's decision about the row lapses when it changes.
 */
export function factsOf({ texts, outturn, target, annualTarget }: Indicator): string {
  const printed = FACTS.map(column => texts[column] ?? '');
  return JSON.stringify([...printed, ...[outturn, target, annualTarget].flatMap(exactOf)]);
}

function exactOf(cell: Outturn | Target): readonly number[] {
  return 'parts' in cell ? cell.parts.flatMap(({ quantity }) => quantity.exact ?? []) : [];
}
