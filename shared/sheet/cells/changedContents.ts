import type { CellAddress, SheetCells } from '../../cells.ts';

/**
 * The cells that hold something else than before: another formula, or another figure or text where there is no formula. A
 * formula with another result still holds the same.
 */
export function changedContents(before: SheetCells, after: SheetCells): CellAddress[] {
  const rows = Math.max(before.values.length, after.values.length);
  const columns = Math.max(before.values[0]?.length ?? 0, after.values[0]?.length ?? 0);
  const changed: CellAddress[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      if (contentOf(before, row, column) !== contentOf(after, row, column)) changed.push({ row, column });
  return changed;
}

const contentOf = ({ formulas, values }: SheetCells, row: number, column: number): unknown =>
  formulas[row]?.[column] || (values[row]?.[column] ?? '');
