import { openedReport, seenView } from '../../state/paneState.ts';
import { abortable } from '../abortable.ts';
import type { ActionContext } from '../actionContext.ts';
import { runAction } from '../runAction.ts';
import { findReport } from './findReport.ts';
import { checkProgressLabels } from './words.ts';

/** Reads the workbook and shows its report. Changes nothing. */
export function loadReport(
  context: ActionContext,
  wanted: string | null = openedReport(context.store.get())?.sheet.id ?? null,
) {
  return runAction(
    context,
    checkProgressLabels.load,
    async ({ signal }) => {
      const found = await abortable(findReport(context, wanted), signal);
      context.store.set({
        view: found.ok ? seenView(found.open) : found.view,
      });
      return null;
    },
    { cancellable: true },
  );
}

/** A person chose the sheet in the pane: it comes to the front in Excel, so that both show the same one. */
export function chooseSheet(context: ActionContext, sheet: string) {
  return runAction(context, checkProgressLabels.load, async () => {
    await context.workbook.activate(sheet);
    const found = await findReport(context, sheet);
    context.store.set({ view: found.ok ? seenView(found.open) : found.view });
    return null;
  });
}
