import type { CellAddress } from '../../../../shared/cells.ts';
import { fill } from '../../../../shared/words/fill.ts';
import { ExcelFailure } from '../../../excel/excelFailure.ts';
import type { Progress } from '../../../excel/openWorkbook.ts';
import { type Notice, plainNotice } from '../../state/notice.ts';
import { type CheckedView, openedReport } from '../../state/paneState.ts';
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
  const changedCells: CellAddress[] = [];
  let isCompared = true;
  for (const [index, { sheet, plan }] of view.plans.entries()) {
    const progressOfSheet: Progress = share => progress((index + share) / view.plans.length);
    try {
      const changed = await workbook.format(sheet, plan, progressOfSheet, signal);
      isCompared &&= changed !== null;
      changedCells.push(...inSheet(view, sheet, changed ?? []));
    } catch (failure) {
      if (index === 0 || !(failure instanceof ExcelFailure)) throw failure;
      return formattedInPart(store, view, index, failure);
    }
  }
  store.set({ view: formatted(view) });
  const notice = plainNotice(
    isCompared && changedCells.length === 0 ? 'success' : 'warning',
    [...formatDoneSentences(view.changes, isCompared ? changedCells : null), ...leftAloneNotes(view)].join(
      ' ',
    ),
  );
  return view.changes > 0 ? { ...notice, undoes: id } : notice;
}

/** The cells of one sheet of a report on several say which it is. */
function inSheet({ open }: CheckedView, id: string, cells: readonly CellAddress[]): readonly CellAddress[] {
  const part = open.parts.length > 1 ? open.parts.find(other => other.id === id) : undefined;
  return part === undefined ? cells : cells.map(cell => ({ ...cell, sheet: part.name }));
}

/** Each sheet is formatted as a whole: those before the failure have their new look, and can be restored. */
function formattedInPart(
  store: ActionContext['store'],
  view: CheckedView,
  done: number,
  failure: ExcelFailure,
): Notice {
  const { open } = view;
  store.set({ view: { ...view, open: { ...open, canRestore: true } } });
  const sheets = open.parts
    .slice(0, done)
    .map(({ name }) => name)
    .join(', ');
  const text = fill(formatSentences.inPart, { sheets, failure: failure.message });
  return { ...plainNotice('warning', text), undoes: open.sheet.id };
}

const formatted = (view: CheckedView): CheckedView => ({
  ...view,
  changes: 0,
  open: { ...view.open, canRestore: true },
});

/**
 * Restores the looks that formatting replaced, on every sheet of a report. Figures typed since then stay, and the next check
 * asks before it formats.
 */
export function restoreFormatting(context: ActionContext, sheet: string) {
  return runAction(
    context,
    formatProgressLabels.restore,
    async () => {
      const { parts = [] } = openedReport(context.store.get()) ?? {};
      const isOpen = parts.some(({ id }) => id === sheet);
      for (const id of isOpen ? parts.map(part => part.id) : [sheet])
        if (!isOpen || parts.length === 1 || (await context.workbook.canRestore(id)))
          await context.workbook.restore(id);
      await withdrawAgreement(context.workbook);
      await checkSameSheet(context);
      return plainNotice('success', formatSentences.restored);
    },
    { restyles: true },
  );
}
