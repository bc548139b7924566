/** Visits a matrix row by row. */
export function eachCell<T>(
  matrix: readonly (readonly T[])[],
  visit: (cell: T, row: number, column: number) => void,
): void {
  for (const [row, line] of matrix.entries())
    for (const [column, cell] of line.entries()) visit(cell, row, column);
}
