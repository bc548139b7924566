import type { CheckedView } from '../../state/paneState.ts';
import type { ActionContext } from '../actionContext.ts';
import { checkSameSheet } from '../check/checkReport.ts';
import { runAction } from '../runAction.ts';

/** Formats the sheet by what it holds now: it is read and checked again first, so that no fill goes by an old figure. */
export function formatReport(context: ActionContext) {
  return runAction(
    context,
    'Formatting the report',
    async ({ progress, signal }) => {
      const view = await checkSameSheet(context);
      if (!view) return null;
      await context.workbook.format(view.open.sheet.id, view.plan, progress, signal);
      context.store.set({ view: formatted(view) });
      return { tone: 'success', text: doneWords(view.changes), reference: '' };
    },
    { cancellable: true },
  );
}

const formatted = (view: CheckedView): CheckedView => ({
  ...view,
  changes: 0,
  open: { ...view.open, canRestore: true },
});

function doneWords(changes: number): string {
  if (changes === 0) return 'The report was formatted already. Nothing changed.';
  return `Formatted: ${changes.toLocaleString('en-GB')} changes to how the sheet looks. No figure, word, arrow or comment was changed.`;
}

/** Puts back the looks that formatting found. What was typed since stays. */
export function restoreFormatting(context: ActionContext, sheet: string) {
  return runAction(context, 'Putting the old formatting back', async () => {
    await context.workbook.restore(sheet);
    await checkSameSheet(context);
    const text = 'The formatting that was there before is back. Figures typed since were kept.';
    return { tone: 'success', text, reference: '' };
  });
}
