import type { CellAddress } from '../../../../shared/cells.ts';
import type { Finding } from '../../../../shared/checks/finding.ts';
import { plainNotice } from '../../state/notice.ts';
import { openedReport } from '../../state/paneState.ts';
import type { ActionContext } from '../actionContext.ts';
import { runAction } from '../runAction.ts';
import { checkSameSheet } from './checkReport.ts';
import { checkNoticeSentences, checkProgressLabels } from './words.ts';

/** Applies a repair that the officer has previewed, then checks the report again. */
export function applyRepair(context: ActionContext, { repair: offered }: Finding) {
  const sheet = openedReport(context.store.get())?.sheet.id;
  return runAction(
    context,
    checkProgressLabels.repair,
    async () => {
      if (!offered || sheet === undefined) return null;
      await context.workbook.repair(sheet, offered.writes);
      await checkSameSheet(context);
      return plainNotice('success', checkNoticeSentences.repaired);
    },
    { writes: true },
  );
}

/** Selects the cell that a finding is about. */
export function selectCell(context: ActionContext, cell: CellAddress) {
  const sheet = openedReport(context.store.get())?.sheet.id;
  return runAction(context, checkProgressLabels.selectCell, async () => {
    if (sheet !== undefined) await context.workbook.select(sheet, cell);
    return null;
  });
}
