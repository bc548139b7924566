import type { CellAddress } from '../../../../shared/cells.ts';
import type { Finding } from '../../../../shared/checks/finding.ts';
import { openedReport } from '../../state/paneState.ts';
import type { ActionContext } from '../actionContext.ts';
import { runAction } from '../runAction.ts';
import { checkSameSheet } from './checkReport.ts';

/** Applies one repair that the officer has seen and asked for, then checks again. */
export function applyRepair(context: ActionContext, { repair: offered }: Finding) {
  const sheet = openedReport(context.store.get())?.sheet.id;
  return runAction(context, 'Repairing', async () => {
    if (!offered || sheet === undefined) return null;
    await context.workbook.repair(sheet, offered.writes);
    await checkSameSheet(context);
    return { tone: 'success', text: 'Repaired, and checked again.', reference: '' };
  });
}

/** Selects the cell that a finding speaks of. */
export function selectCell(context: ActionContext, cell: CellAddress) {
  const sheet = openedReport(context.store.get())?.sheet.id;
  return runAction(context, 'Finding the cell', async () => {
    if (sheet !== undefined) await context.workbook.select(sheet, cell);
    return null;
  });
}
