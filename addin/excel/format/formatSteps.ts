import type { FormatPlan } from '../../../shared/sheet/plan/formatPlan.ts';
import { equalRuns } from '../ranges/equalRuns.ts';
import { splitRows } from '../ranges/splitRows.ts';
import type { SheetState } from '../read/sheetState.ts';
import { requestLooks } from '../write/requestLooks.ts';
import { requestPrintedPage } from '../write/writePrintedPage.ts';
import { requestFreeze, requestTitleRows } from '../write/writeSheetFrame.ts';
import { plannedChanges, printedPage } from './plannedChanges.ts';

/** Small enough for a smooth progress bar and a quick cancel, large enough for few round trips. */
const CELLS_PER_STEP = 4_500;

/** The requests to Excel between two syncs. */
export type ExcelStep = (context: Excel.RequestContext, sheet: Excel.Worksheet) => void | Promise<void>;

/** The changes in order: cells from top to bottom; then widths, heights, panes and page. */
export function formatSteps(plan: FormatPlan, before: SheetState): ExcelStep[] {
  const changes = plannedChanges(plan, before);
  const { page } = before.look.frame;
  return [
    ...splitRows(changes.range, CELLS_PER_STEP).map(
      (strip): ExcelStep =>
        (_, sheet) =>
          requestLooks(sheet, strip, changes),
    ),
    (_, sheet) => {
      for (const [column, points] of changes.widths)
        sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
      for (const { first, last, value } of equalRuns([...changes.heights]))
        sheet.getRangeByIndexes(first, 0, last - first + 1, 1).format.rowHeight = value;
      for (const row of changes.hiddenRows) sheet.getRangeByIndexes(row, 0, 1, 1).rowHidden = true;
      if (changes.freeze) requestFreeze(sheet, changes.freeze);
      if (!changes.page) return;
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      requestTitleRows(sheet, changes.page.titleRows);
      if (page) requestPrintedPage(sheet, printedPage(changes.page), page);
    },
  ];
}
