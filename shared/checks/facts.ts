import type { Column, Indicator } from '../report.ts';

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

/** A fingerprint of the row's facts as printed. An officer's decision about the row lapses when it changes. */
export function factsOf({ texts }: Indicator): string {
  return JSON.stringify(FACTS.map(column => texts[column] ?? ''));
}
