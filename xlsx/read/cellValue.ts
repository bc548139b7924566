import type { Cell, CellValue as ExcelJsValue } from 'exceljs';
import type { CellValue } from '../../shared/cells.ts';

const DAY = 86_400_000;
/** Serial 0 of the calendar that starts in 1900, and of the one that starts in 1904. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** A cell's value as Excel gives it: an error as its text, a date as its serial number, rich text as plain text. */
export function cellValue(cell: Cell, date1904: boolean): CellValue {
  // exceljs repeats a merged range's value in each of its cells.
  if (cell.isMerged && cell.master !== cell) return '';
  return plainValue(cell.value, date1904);
}

/** exceljs has no type tag: the properties of a value show its kind. */
function plainValue(value: ExcelJsValue | undefined, date1904: boolean): CellValue {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return serial(value, date1904);
  if ('error' in value) return value.error;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  // A hyperlink can contain rich text, although exceljs types it as a string.
  if ('text' in value) return plainValue(value.text, date1904);
  return 'result' in value ? plainValue(value.result, date1904) : '';
}

/** From whole milliseconds, so that a number with a format that only looks like a date's comes back as it was. */
function serial(date: Date, date1904: boolean): CellValue {
  const time = date.getTime();
  return Number.isNaN(time) ? '#NUM!' : (time - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
}
