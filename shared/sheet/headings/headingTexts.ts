import type { Column } from '../../report.ts';
import { isBlankRow } from '../cells/blankRows.ts';
import { plainSpaces } from '../texts/plainSpaces.ts';
import { columnForHeading } from './headingMeaning.ts';

/** One heading as written. A row may hold headings that Outturn does not know. */
export interface Heading {
  readonly position: number;
  readonly text: string;
  readonly column: Column | null;
  /** A figure of another period, or of another kind: data under it are nothing that a neighbour's heading names. */
  readonly isOtherFigure?: true;
  /** No heading of its own: its column shows ratings or directions under the heading of the figure to its left. */
  readonly isUnheaded?: true;
}

/** Longer texts are an indicator's title and comment, however many heading words they hold. */
const LONGEST_HEADING = 120;

/** The headings of a row; none where one of its texts is never in a row of headings. */
export function headingsAt(cells: readonly string[]): readonly Heading[] {
  const known = classified.get(cells);
  if (known !== undefined) return known;
  // Most rows of a large sheet hold figures, and need no classifying.
  const isOther = isBlankRow(cells) || cells.some(text => isFigure(text) || isLong(text));
  const headings = isOther ? [] : headingsOf(cells);
  classified.set(cells, headings);
  return headings;
}

/** What a row's texts were classified as: rows without headings are looked at again for others. */
const classified = new WeakMap<readonly string[], readonly Heading[]>();

export const headingsOf = (cells: readonly string[]): readonly Heading[] =>
  cells.flatMap((cell, position) => {
    const text = plainSpaces(cell);
    return text.trim() === '' ? [] : [{ position, text, column: columnForHeading(text) }];
  });

/** A row that holds figures is an indicator's, whatever its words; a year may be a heading. */
function isFigure(text: string): boolean {
  const plain = text.trim();
  return /^[-+£]?[\d,.]*\d%?$/.test(plain) && !/^(?:19|20)\d\d$/.test(plain);
}

const isLong = (text: string): boolean => text.length > LONGEST_HEADING && text.trim() !== '';
