import type { Column } from '../../../shared/report.ts';
import { layoutKey } from '../../../shared/sheet/confirmedColumns.ts';
import { recallLayouts, rememberLayout } from '../memory/layoutsMemory.ts';
import { openReport } from '../paneState.ts';
import { checkSameSheet } from './check.ts';
import { doing } from './doing.ts';
import { findReport } from './findReport.ts';
import type { Tools } from './tools.ts';

/** A person says where a column stands, or that the sheet has none; the sheet is read again so, now and later. */
export function confirmColumn(tools: Tools, column: Column, position: number | null) {
  return doing(tools, 'Reading the sheet again', async () => {
    const { view } = tools.store.get();
    const open = openReport(tools.store.get());
    if (!open) return null;
    const layout = layoutKey(open.report.layout);
    const columns = { ...(await recallLayouts(tools.workbook)).get(layout), [column]: position };
    await rememberLayout(tools.workbook, layout, columns);
    if (view.state === 'checked') {
      await checkSameSheet(tools);
      return null;
    }
    const found = await findReport(tools, open.sheet.id);
    tools.store.set({
      view: found.ok ? { state: 'seen', open: found.open } : { state: 'no-report', sentence: found.sentence },
    });
    return null;
  });
}
