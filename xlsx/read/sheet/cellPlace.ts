import type { CellAddress, CellRange } from '../../../shared/cells.ts';

/** A sheet ends at XFD1048576. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

const PLACE = /^\$?([a-z]{1,3})\$?([1-9]\d{0,6})$/i;

/** "F8" or "$F$8", zero-based; null if a sheet has no such cell. */
export function cellPlace(text: string): CellAddress | null {
  const [, letters, digits] = PLACE.exec(text) ?? [];
  if (letters === undefined) return null;
  const row = Number(digits) - 1;
  const column = columnIndex(letters);
  return row < MOST_ROWS && column < MOST_COLUMNS ? { row, column } : null;
}

/** "A" is 0, "AA" is 26, in capitals or small letters. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** "F8:G12", in whatever order the corners come, or a single cell. */
export function cellRange(text: string): CellRange | null {
  const [from = '', to = from, ...more] = text.split(':');
  const first = cellPlace(from);
  const last = cellPlace(to);
  if (first === null || last === null || more.length > 0) return null;
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  const rows = Math.abs(last.row - first.row) + 1;
  const columns = Math.abs(last.column - first.column) + 1;
  return { row, column, rows, columns };
}
