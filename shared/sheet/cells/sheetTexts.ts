import type { SheetCells } from '../../cells.ts';
import { isBlankRow } from './blankRows.ts';
import { CellPrinter } from './cellText.ts';

/** Every cell as a person sees it, row by row from A1. A sheet may be a million blank rows long: those are one row. */
export function sheetTexts({ values, formats }: SheetCells): (readonly string[])[] {
  const printer = new CellPrinter();
  const blanks = values[0]?.map(() => '') ?? [];
  return values.map((row, r) =>
    isBlankRow(row) ? blanks : row.map((value, c) => printer.text(value, formats[r]?.[c] ?? 'General')),
  );
}

/** At most `count` of the rows, spread evenly: enough to know what a column holds. */
export function sampleRows<T>(rows: readonly T[], count: number): T[] {
  const step = Math.max(1, rows.length / count);
  return Array.from(
    { length: Math.min(rows.length, count) },
    (_, index) => rows[Math.floor(index * step)] as T,
  );
}
