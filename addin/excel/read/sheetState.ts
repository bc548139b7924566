import type { CellRange, CellValue } from '../../../shared/cells.ts';
import { readCells, requestUsedExtent } from './readCells.ts';
import { readSheetLook } from './readSheetLook.ts';
import type { SheetLook } from './sheetLook.ts';

/** The present look of a part of a sheet, and the values by which rows and columns can be found again. */
export interface SheetState {
  readonly look: SheetLook;
  /** From A1. */
  readonly values: readonly (readonly CellValue[])[];
  readonly merges: readonly CellRange[];
}

export async function readSheetState(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  range: CellRange,
  columns: readonly number[],
): Promise<SheetState> {
  const extent = requestUsedExtent(sheet);
  const look = await readSheetLook(context, sheet, range, columns);
  const [cells] = await readCells(context, [{ sheet, extent: extent() }]);
  return { look, values: cells?.values ?? [], merges: cells?.merges ?? [] };
}
