import type { CheckedView } from '../paneState.ts';
import { checkSameSheet } from './check.ts';
import { doing } from './doing.ts';
import type { Tools } from './tools.ts';

/** Formats the sheet by what it holds now: it is read and checked again first, so that no fill goes by an old figure. */
export function format(tools: Tools) {
  return doing(
    tools,
    'Formatting the report',
    async ({ progress, signal }) => {
      const view = await checkSameSheet(tools);
      if (!view) return null;
      await tools.workbook.format(view.open.sheet.id, view.plan, progress, signal);
      tools.store.set({ view: formatted(view) });
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
export function restore(tools: Tools, sheet: string) {
  return doing(tools, 'Putting the old formatting back', async () => {
    await tools.workbook.restore(sheet);
    await checkSameSheet(tools);
    const text = 'The formatting that was there before is back. Figures typed since were kept.';
    return { tone: 'success', text, reference: '' };
  });
}
