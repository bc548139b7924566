import type { CellRange } from '../../../shared/cells.ts';

/** The range from top to bottom in parts of at most so many cells, and of one row at least. */
export function splitRows({ row, column, rows, columns }: CellRange, most: number): CellRange[] {
  const height = Math.max(1, Math.floor(most / Math.max(1, columns)));
  const count = columns === 0 ? 0 : Math.ceil(rows / height);
  return Array.from({ length: count }, (_, index) => ({
    row: row + index * height,
    column,
    rows: Math.min(height, rows - index * height),
    columns,
  }));
}
