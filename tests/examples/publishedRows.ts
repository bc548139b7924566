import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A row of Havering's report for 2017/18 Q2 as it was published: titles and figures only. */
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
  /** The value for England that the report gives in its commentary. */
  readonly comparator: { readonly value: number; readonly area: string } | null;
}

export const PUBLISHED_ROWS = JSON.parse(
  readFileSync(join(import.meta.dirname, 'publishedRows.json'), 'utf8'),
) as readonly PublishedRow[];
