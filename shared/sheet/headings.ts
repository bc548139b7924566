import type { Column } from '../report.ts';
import { columnMeant } from './headingWords.ts';

/** One heading as it stands. A row may hold headings that are not ours. */
export interface Heading {
  readonly position: number;
  readonly text: string;
  readonly column: Column | null;
}

export interface HeadingRow {
  readonly row: number;
  readonly headings: readonly Heading[];
}

/** Rows of headings, the repeated ones too. An indicator's own row may well hold the word "target", but not three headings. */
export function headingRows(texts: readonly (readonly string[])[]): HeadingRow[] {
  return texts.flatMap((cells, row) => {
    const headings = cells.flatMap((text, position) =>
      text.trim() === '' ? [] : [{ position, text, column: columnMeant(text) }],
    );
    return isHeadingRow(headings) ? [{ row, headings }] : [];
  });
}

function isHeadingRow(headings: readonly Heading[]): boolean {
  const columns = new Set(headings.flatMap(({ column }) => column ?? []));
  const namesIndicators = columns.has('title') || columns.has('lineNo');
  const namesFigures = columns.has('performance') || columns.has('target');
  // Long texts are an indicator's title and comment, however many heading words they hold.
  const isShort = headings.every(({ text }) => text.length <= 120);
  return namesIndicators && namesFigures && columns.size >= 3 && isShort;
}
