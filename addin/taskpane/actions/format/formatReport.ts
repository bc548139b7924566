import { plainNotice } from '../../state/notice.ts';
import type { CheckedView } from '../../state/paneState.ts';
import type { ActionContext } from '../actionContext.ts';
import { checkSameSheet } from '../check/checkReport.ts';
import { runAction } from '../runAction.ts';
import { formatDoneSentence, leftAloneNotes } from './formatSentences.ts';
import { formatProgressLabels, formatSentences } from './words.ts';

/** Reads and checks the sheet again, then formats it, so that no fill goes by an old figure. */
export function formatReport(context: ActionContext) {
  return runAction(
    context,
    formatProgressLabels.format,
    async ({ progress, signal }) => {
      const view = await checkSameSheet(context);
      if (!view) return null;
      await context.workbook.format(view.open.sheet.id, view.plan, progress, signal);
      context.store.set({ view: formatted(view) });
      return plainNotice('success', [formatDoneSentence(view.changes), ...leftAloneNotes(view)].join(' '));
    },
    { cancellable: true },
  );
}

const formatted = (view: CheckedView): CheckedView => ({
  ...view,
  changes: 0,
  open: { ...view.open, canRestore: true },
});

/** Restores the looks that formatting replaced. Figures typed since then stay. */
export function restoreFormatting(context: ActionContext, sheet: string) {
  return runAction(context, formatProgressLabels.restore, async () => {
    await context.workbook.restore(sheet);
    await checkSameSheet(context);
    return plainNotice('success', formatSentences.restored);
  });
}
