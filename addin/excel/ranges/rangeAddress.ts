import { type CellRange, SHEET_COLUMNS, SHEET_ROWS } from '../../../shared/cells.ts';

const CELLS = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/;
const ROWS = /^(\d{1,7}):(\d{1,7})$/;
const COLUMNS = /^([A-Z]{1,3}):([A-Z]{1,3})$/;

/**
 * The ranges in an address from one of Excel's events: "F8", "$A$1:L110", "12:13", "B:C", "A1,C3:D4", with or without the
 * name of the sheet. Anything that is not a range ("#REF!") is left out.
 */
export function parseRangeAddresses(address: string): CellRange[] {
  return address.split(',').flatMap(part => rangeAt(part.slice(part.lastIndexOf('!') + 1)) ?? []);
}

function rangeAt(text: string): CellRange | null {
  const plain = text.replaceAll('$', '').toUpperCase();
  const cells = CELLS.exec(plain);
  if (cells) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    return between(Number(top) - 1, columnAt(left), Number(bottom) - 1, columnAt(right));
  }
  const rows = ROWS.exec(plain);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, SHEET_COLUMNS - 1);
  const columns = COLUMNS.exec(plain);
  return columns && between(0, columnAt(columns[1] ?? ''), SHEET_ROWS - 1, columnAt(columns[2] ?? ''));
}

const between = (row: number, column: number, lastRow: number, lastColumn: number): CellRange => ({
  row,
  column,
  rows: lastRow - row + 1,
  columns: lastColumn - column + 1,
});

const columnAt = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
