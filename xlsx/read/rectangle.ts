import type { CellRange, CellValue, SheetCells } from '../../shared/cells.ts';

export interface Filled {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly format: string;
  readonly formula: string;
}

/** Rows that hold something, times columns; a sheet with more than this cannot be a report and would fill the memory. */
const MOST_CELLS = 10_000_000;

export class SheetTooLarge extends Error {}

/** The used cells from A1 as a rectangle. Empty rows share one row of blanks. */
export function rectangle(name: string, filled: readonly Filled[], merges: readonly CellRange[]): SheetCells {
  let rows = 0;
  let columns = 0;
  for (const { row, column } of filled) {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  if (new Set(filled.map(({ row }) => row)).size * columns > MOST_CELLS) throw new SheetTooLarge(name);
  return {
    name,
    values: lay(filled, rows, columns, '' as CellValue, ({ value }) => value),
    formats: lay(filled, rows, columns, 'General', ({ format }) => format),
    formulas: lay(filled, rows, columns, '', ({ formula }) => formula),
    merges,
  };
}

/** The fills of the used cells in the same shape, or undefined if there are none. */
export function fillsWithin(
  { values }: SheetCells,
  filled: readonly { readonly row: number; readonly column: number; readonly fill: string }[],
): string[][] | undefined {
  const columns = values[0]?.length ?? 0;
  const inside = filled.filter(({ row, column }) => row < values.length && column < columns);
  return inside.length === 0 ? undefined : lay(inside, values.length, columns, '', ({ fill }) => fill);
}

function lay<T, C extends { readonly row: number; readonly column: number } = Filled>(
  filled: readonly C[],
  rows: number,
  columns: number,
  blank: T,
  take: (cell: C) => T,
): T[][] {
  const blanks = Array<T>(columns).fill(blank);
  const laid = Array<T[]>(rows).fill(blanks);
  for (const cell of filled) {
    let row = laid[cell.row] as T[];
    if (row === blanks) {
      row = [...blanks];
      laid[cell.row] = row;
    }
    row[cell.column] = take(cell);
  }
  return laid;
}
