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

/** Whether every cell shows the same: results of formulas and number formats too. */
export function holdsTheSame(before: SheetCells, after: SheetCells): boolean {
  const isSame = (line: readonly unknown[], r: number, other: readonly (readonly unknown[])[]): boolean =>
    line.length === other[r]?.length && line.every((cell, c) => cell === other[r]?.[c]);
  return (
    before.values.length === after.values.length &&
    before.values.every((line, r) => isSame(line, r, after.values)) &&
    before.formats.every((line, r) => isSame(line, r, after.formats))
  );
}
