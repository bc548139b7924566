import type { CellRange } from '../../../shared/cells.ts';
import type { FormatPlan } from '../../../shared/sheet/plan/formatPlan.ts';
import { requestMergedCells } from './mergedCells.ts';
import { readSheetLook } from './readSheetLook.ts';
import { requestRowHeights } from './rowHeights.ts';
import { boundingRange, type SheetLook } from './sheetLook.ts';
import { readStyledRanges, requestTables, withoutStyledTexts } from './tableTexts.ts';

/** The present look of the part of a sheet that a plan would change. */
export interface SheetState {
  readonly look: SheetLook;
  readonly merges: readonly CellRange[];
  /** Zero-based row to its height in points, of all rows above the report. */
  readonly heightsAbove: ReadonlyMap<number, number>;
}

/** Takes as many syncs as the look of the range: one for a report, and one more for tables. */
export async function readSheetState(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { looks, body, columnWidths }: FormatPlan,
): Promise<SheetState> {
  const range = boundingRange([body, ...looks.map(planned => planned.range)]);
  const above = requestRowHeights(sheet, { row: 0, rows: body.row });
  const merges = requestMergedCells(sheet, range);
  const tables = requestTables(sheet);
  const reported = await readSheetLook(context, sheet, {
    range,
    columns: [...columnWidths.keys()],
    rows: range,
  });
  return {
    look: withoutStyledTexts(reported, await readStyledRanges(context, tables())),
    merges: merges(),
    heightsAbove: above(),
  };
}
