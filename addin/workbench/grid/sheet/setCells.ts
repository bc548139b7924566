import type { ICellData, Worksheet } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { SetStyleCommand } from '@univerjs/sheets';

/** The grid's mutation that changes cells, by a person or by us. */
export const SET_CELLS = 'sheet.mutation.set-range-values';

type GridCells = Record<number, Record<number, ICellData>>;

/** Changes many cells at once. With a command for each, the grid would draw and calculate each time. */
export function setCells(api: FUniver, sheet: Worksheet, cellValue: GridCells): void {
  change(api, sheet, { cellValue });
}

/**
 * Changes the styles of many cells at once. The grid's formulas must be told so, as by its own command: they take a cell
 * that comes without a formula for one whose formula is deleted.
 */
export function setCellStyles(api: FUniver, sheet: Worksheet, cellValue: GridCells): void {
  change(api, sheet, { cellValue, trigger: SetStyleCommand.id });
}

const change = (api: FUniver, sheet: Worksheet, params: object): void =>
  void api.syncExecuteCommand(SET_CELLS, {
    unitId: sheet.getUnitId(),
    subUnitId: sheet.getSheetId(),
    ...params,
  });
