import { textInRow } from '../../cells.ts';
import type { Column } from '../../report.ts';
import { columnFit } from '../headings/columnContent.ts';
import type { ColumnMap } from '../headings/columnMap.ts';

/** A row that would be an indicator's. */
export interface RowCandidate {
  readonly row: number;
  readonly title: string;
  readonly lineNo: string;
  readonly performance: string;
  /** Of the telling columns, those that hold anything. */
  readonly filled: readonly Column[];
  /** How many cells hold a text, under headings that Outturn does not know too. */
  readonly texts: number;
  readonly textOf: (column: Column) => string;
}

/** What tells an indicator from a total or a note: everything but its name and its figure. */
const TELLING: readonly Column[] = [
  'polarity',
  'annualTarget',
  'target',
  'rating',
  'shortArrow',
  'longArrow',
  'comment',
  'services',
];

/** A title of an indicator is a few words long; "Lead officer" may name a person. */
export const SHORTEST_TITLE = 15;

/** Below this a column holds something else. */
const FITS = 0.35;

export const fitsColumn = (column: Column, text: string): boolean => (columnFit(column, [text]) ?? 1) >= FITS;

export function rowCandidate(row: number, texts: readonly string[], columns: ColumnMap): RowCandidate {
  const textOf = (column: Column): string => textInRow(texts, columns[column]).trim();
  return {
    row,
    title: textOf('title'),
    lineNo: textOf('lineNo'),
    performance: textOf('performance'),
    filled: TELLING.filter(column => textOf(column) !== ''),
    texts: texts.filter(text => text.trim() !== '').length,
    textOf,
  };
}
