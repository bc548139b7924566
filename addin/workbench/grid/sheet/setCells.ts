import type { ICellData, Worksheet } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';

/** The grid's own mutation that changes cells: every change of one comes through it, a person's and ours. */
export const SET_CELLS = 'sheet.mutation.set-range-values';

/** Changes many cells in one go: a command for each would be drawn and calculated for each. */
export function setCells(
  api: FUniver,
  sheet: Worksheet,
  cellValue: Record<number, Record<number, ICellData>>,
): void {
  api.syncExecuteCommand(SET_CELLS, { unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId(), cellValue });
}
