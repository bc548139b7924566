import type { Column } from '../../../../shared/report.ts';
import { layoutKey } from '../../../../shared/sheet/headings/confirmedColumns.ts';
import { openedReport } from '../../state/paneState.ts';
import type { ActionContext } from '../actionContext.ts';
import { runAction } from '../runAction.ts';
import { checkSameSheet } from './checkReport.ts';
import { findReport } from './findReport.ts';
import { recallLayouts, rememberLayout } from './layoutsMemory.ts';
import { checkProgressLabels } from './words.ts';

/** A person says which column of the sheet is which, or that it has none (null). The workbook remembers it. */
export function confirmColumn(context: ActionContext, column: Column, position: number | null) {
  return runAction(context, checkProgressLabels.reread, async () => {
    const { view } = context.store.get();
    const open = openedReport(context.store.get());
    if (!open) return null;
    const layout = layoutKey(open.report.layout);
    const columns = { ...(await recallLayouts(context.workbook)).get(layout), [column]: position };
    await rememberLayout(context.workbook, layout, columns);
    if (view.state === 'checked') {
      await checkSameSheet(context);
      return null;
    }
    const found = await findReport(context, open.sheet.id);
    context.store.set({
      view: found.ok ? { state: 'seen', open: found.open } : { state: 'no-report', sentence: found.sentence },
    });
    return null;
  });
}
