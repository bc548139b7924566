import type { Worksheet } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { SetRowHiddenMutation, SetRowVisibleMutation } from '@univerjs/sheets';

/** Hides or shows a row. The grid's own command selects the row as well, which Excel does not. */
export function hideRow(api: FUniver, sheet: Worksheet, row: number, isHidden: boolean): void {
  const { id } = isHidden ? SetRowHiddenMutation : SetRowVisibleMutation;
  api.syncExecuteCommand(id, {
    unitId: sheet.getUnitId(),
    subUnitId: sheet.getSheetId(),
    ranges: [{ startRow: row, endRow: row, startColumn: 0, endColumn: sheet.getColumnCount() - 1 }],
  });
}
