import type { CellAddress } from '../../../../shared/cells.ts';
import { openedReport, sheetIdOf } from '../../state/paneState.ts';
import type { ActionContext } from '../actionContext.ts';
import { runAction } from '../runAction.ts';
import { checkProgressLabels } from './words.ts';

/** Selects the cell that a finding is about. */
export function selectCell(context: ActionContext, cell: CellAddress) {
  const open = openedReport(context.store.get());
  return runAction(context, checkProgressLabels.selectCell, async () => {
    if (open !== null) await context.workbook.select(sheetIdOf(open, cell), cell);
    return null;
  });
}
