import type { ICellData, Worksheet } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';

/** The grid's mutation that changes cells, by a person or by us. */
export const SET_CELLS = 'sheet.mutation.set-range-values';

/** Changes many cells at once. With a command for each, the grid would draw and calculate each time. */
export function setCells(
  api: FUniver,
  sheet: Worksheet,
  cellValue: Record<number, Record<number, ICellData>>,
): void {
  api.syncExecuteCommand(SET_CELLS, { unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId(), cellValue });
}
