import type { CellRange, CellValue } from '../../../shared/cells.ts';
import { readCells, requestUsedExtent } from './readCells.ts';
import { readSheetLook } from './readSheetLook.ts';
import type { SheetLook } from './sheetLook.ts';

/** A sheet as it is: how a part of it looks, and the values that tell its rows and columns apart. */
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
