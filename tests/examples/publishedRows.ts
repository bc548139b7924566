import { readFileSync } from 'node:fs';

/** A row of Havering's report for 2017/18 Q2, its cells as they were published. */
export interface PublishedRow {
  readonly id: string;
  readonly title: string;
  readonly polarity: string;
  readonly annualTarget: string;
  readonly target: string;
  readonly performance: string;
  readonly shortArrow: string;
  readonly shortBase: string;
  readonly longArrow: string;
  readonly longBase: string;
}

interface SampleRow {
  readonly indicator?: PublishedRow;
}

const sample = JSON.parse(
  readFileSync(new URL('../../sample/havering-2017-18-q2.json', import.meta.url), 'utf8'),
) as { readonly rows: readonly SampleRow[] };

export const PUBLISHED_ROWS: readonly PublishedRow[] = sample.rows.flatMap(
  ({ indicator }) => indicator ?? [],
);

/** What the report's commentary gives for England, in the unit of the row, by id (R3). */
export const ENGLAND: Readonly<Record<string, number>> = { 1: 184, P16: 8.8, P17: 19.4 };
