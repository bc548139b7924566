import { type Notice, plainNotice } from '../../state/notice.ts';
import type { CheckedView } from '../../state/paneState.ts';
import { abortable } from '../abortable.ts';
import type { ActionContext } from '../actionContext.ts';
import { checkAgain, checkSameSheet } from '../check/checkReport.ts';
import { checkProgressLabels } from '../check/words.ts';
import { type ActionControl, runAction } from '../runAction.ts';
import { hasAgreedToFormat, rememberAgreement, withdrawAgreement } from './formatAgreement.ts';
import { formatDoneSentences, leftAloneNotes } from './formatSentences.ts';
import { formatProgressLabels, formatSentences } from './words.ts';

/** Reads and checks the sheet again, then formats it, so that no fill goes by an old figure. */
export function formatReport(context: ActionContext) {
  return runAction(
    context,
    formatProgressLabels.format,
    async control => {
      const view = await checkSameSheet(context);
      if (!view) return null;
      const notice = await applyFormat(context, view, control);
      await rememberAgreement(context.workbook, view.preview);
      return notice;
    },
    { cancellable: true, restyles: true },
  );
}

/** "Validate and format report": checks, and formats at the same click once an officer has agreed to it in this workbook. */
export function validateAndFormat(context: ActionContext) {
  return runAction(
    context,
    checkProgressLabels.check,
    async control => {
      context.store.set({ isFormatPutOff: false });
      const view = await abortable(checkAgain(context, control.signal), control.signal);
      if (!view || view.changes === 0 || view.open.protected) return null;
      if (!(await hasAgreedToFormat(context.workbook, view.preview))) return null;
      return applyFormat(context, view, control);
    },
    { cancellable: true, restyles: true },
  );
}

async function applyFormat(
  { workbook, store }: ActionContext,
  view: CheckedView,
  { progress, signal }: ActionControl,
): Promise<Notice> {
  const { id } = view.open.sheet;
  const changedCells = await workbook.format(id, view.plan, progress, signal);
  store.set({ view: formatted(view) });
  const notice = plainNotice(
    changedCells?.length === 0 ? 'success' : 'warning',
    [...formatDoneSentences(view.changes, changedCells), ...leftAloneNotes(view)].join(' '),
  );
  return view.changes > 0 ? { ...notice, undoes: id } : notice;
}

const formatted = (view: CheckedView): CheckedView => ({
  ...view,
  changes: 0,
  open: { ...view.open, canRestore: true },
});

/** Restores the looks that formatting replaced. Figures typed since then stay, and the next check asks before it formats. */
export function restoreFormatting(context: ActionContext, sheet: string) {
  return runAction(
    context,
    formatProgressLabels.restore,
    async () => {
      await context.workbook.restore(sheet);
      await withdrawAgreement(context.workbook);
      await checkSameSheet(context);
      return plainNotice('success', formatSentences.restored);
    },
    { restyles: true },
  );
}
