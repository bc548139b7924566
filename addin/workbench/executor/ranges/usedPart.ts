import type { CellRange } from '../../../../shared/cells.ts';
import type { SheetModel } from '../../model/workbookModel.ts';

/** The smallest range that holds all cells of the area with a value or a formula. null if there are none. */
export function usedPart(sheet: SheetModel, area: CellRange): CellRange | null {
  const used = sheet.used();
  if (!used) return null;
  const end = (range: CellRange) => ({ row: range.row + range.rows, column: range.column + range.columns });
  const last = {
    row: Math.min(end(used).row, end(area).row),
    column: Math.min(end(used).column, end(area).column),
  };
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (let row = Math.max(used.row, area.row); row < last.row; row++) {
    for (let column = Math.max(used.column, area.column); column < last.column; column++) {
      if (sheet.value(row, column) === '' && sheet.formula(row, column) === '') continue;
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    }
  }
  if (bottom < 0) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
