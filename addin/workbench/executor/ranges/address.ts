import { a1, type CellRange } from '../../../../shared/cells.ts';
import { invalidArgument } from '../../model/hostError.ts';

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** "F8", "$A$1:L110", "12:12", "A:L" or "'Appendix 1'!A1", as Excel reads an address. */
export function readAddress(address: string): CellRange {
  const local = address.slice(address.lastIndexOf('!') + 1);
  const rows = ROWS.exec(local);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, LAST_COLUMN - 1);
  const columns = COLUMNS.exec(local);
  if (columns)
    return between(0, columnNumber(columns[1] ?? ''), LAST_ROW - 1, columnNumber(columns[2] ?? ''));
  const cells = CELLS.exec(local);
  if (!cells) throw invalidArgument();
  const [, first = '', top = '', last = first, bottom = top] = cells;
  return between(Number(top) - 1, columnNumber(first), Number(bottom) - 1, columnNumber(last));
}

function between(row: number, column: number, lastRow: number, lastColumn: number): CellRange {
  if (row < 0 || column < 0 || lastRow < row || lastColumn < column) throw invalidArgument();
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** "Sheet1!A1:B2", the name quoted where it must be. */
export function writeAddress(sheet: string, range: CellRange): string {
  const name = /^[A-Za-z_][\w.]*$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return `${name}!${writeRange(range)}`;
}

/** "A1:B2", or "A1" for one cell. */
export function writeRange({ row, column, rows, columns }: CellRange): string {
  const first = a1({ row, column });
  return rows === 1 && columns === 1
    ? first
    : `${first}:${a1({ row: row + rows - 1, column: column + columns - 1 })}`;
}
