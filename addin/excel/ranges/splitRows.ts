import type { CellRange } from '../../../shared/cells.ts';

/** The range in parts from top to bottom, each with at most `most` cells but at least one row. */
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
