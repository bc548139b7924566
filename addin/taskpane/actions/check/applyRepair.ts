import type { Finding } from '../../../../shared/checks/finding.ts';
import { plainNotice } from '../../state/notice.ts';
import { openedReport, sheetIdOf } from '../../state/paneState.ts';
import type { ActionContext } from '../actionContext.ts';
import { runAction } from '../runAction.ts';
import { checkSameSheet } from './checkReport.ts';
import { checkNoticeSentences, checkProgressLabels } from './words.ts';

/** Applies a repair that the officer has previewed, then checks the report again. */
export function applyRepair(context: ActionContext, { cell, repair: offered }: Finding) {
  const open = openedReport(context.store.get());
  return runAction(
    context,
    checkProgressLabels.repair,
    async () => {
      if (!offered || open === null) return null;
      await context.workbook.repair(sheetIdOf(open, cell), offered.writes);
      await checkSameSheet(context);
      return plainNotice('success', checkNoticeSentences.repaired);
    },
    { writes: true },
  );
}
