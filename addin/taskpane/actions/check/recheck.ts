import { ExcelFailure } from '../../../excel/excelFailure.ts';
import type { ActionContext } from '../actionContext.ts';
import { runAction } from '../runAction.ts';
import { checkSameSheet } from './checkReport.ts';
import { findReport } from './findReport.ts';
import { checkProgressLabels } from './words.ts';

/**
 * Checks the edited report again, without being asked. Where Excel cannot hand it over now, what was withdrawn stays
 * withdrawn, and the pane offers to check again.
 */
export function recheck(context: ActionContext) {
  return runAction(
    context,
    checkProgressLabels.recheck,
    async () => {
      try {
        await checkSameSheet(context);
      } catch (error) {
        if (!(error instanceof ExcelFailure)) throw error;
        if (error.kind === 'sheet-gone' || error.kind === 'outturn-unclear') await showWhatIsLeft(context);
      }
      return null;
    },
    { keepsNotice: true },
  );
}

/** The edit took the report away: its findings are about nothing. */
async function showWhatIsLeft(context: ActionContext): Promise<void> {
  const found = await findReport(context, null);
  if (!found.ok) context.store.set({ view: found.view });
}
