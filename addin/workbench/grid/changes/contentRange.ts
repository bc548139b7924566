import type { CellAddress, CellRange } from '../../../../shared/cells.ts';

type Cells = Readonly<Record<number, Readonly<Record<number, object | null>>>>;

/** The parameters of the grid's mutation that changes cells. */
export interface SetCells {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: Cells;
}

/** The cells whose contents change. */
export const contentCells = (cells: Cells): CellAddress[] => touchedCells(cells, isContent);

/** The range whose contents changed, or null if only looks did. */
export const contentRange = (cells: Cells): CellRange | null => rangeOf(cells, isContent);

/** The range whose looks changed, or null if only contents did. */
export const styleRange = (cells: Cells): CellRange | null =>
  rangeOf(cells, cell => cell === null || 's' in cell);

function rangeOf(cells: Cells, isTouched: (cell: object | null) => boolean): CellRange | null {
  const touched = touchedCells(cells, isTouched);
  if (touched.length === 0) return null;
  const [rows, columns] = [touched.map(({ row }) => row), touched.map(({ column }) => column)];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

const touchedCells = (cells: Cells, isTouched: (cell: object | null) => boolean): CellAddress[] =>
  Object.entries(cells).flatMap(([row, line]) =>
    Object.entries(line ?? {}).flatMap(([column, cell]) =>
      isTouched(cell) ? [{ row: Number(row), column: Number(column) }] : [],
    ),
  );

const isContent = (cell: object | null): boolean =>
  cell === null || ['v', 'f', 'p', 'si'].some(part => part in cell);
