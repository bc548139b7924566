import type { FormatPlan } from '../../../shared/sheet/plan/formatPlan.ts';
import { equalRuns } from '../ranges/equalRuns.ts';
import { splitRows } from '../ranges/splitRows.ts';
import type { SheetState } from '../read/sheetState.ts';
import { requestLooks } from '../write/requestLooks.ts';
import { requestPageWrite } from '../write/writePrintedPage.ts';
import { requestFreeze, requestTitleRows } from '../write/writeSheetFrame.ts';
import { formattedHeights, type PlannedChanges, plannedChanges, printedPage } from './plannedChanges.ts';

/** Small enough for a smooth progress bar and a quick cancel, large enough for few round trips. */
const CELLS_PER_STEP = 8_000;

/** The requests to Excel between two syncs. */
export type ExcelStep = (sheet: Excel.Worksheet) => void;

/** The changes in order, in two steps at least: cells from top to bottom; at the end widths, heights, panes and page. */
export function formatSteps(plan: FormatPlan, before: SheetState): ExcelStep[] {
  const changes = plannedChanges(plan, before);
  const strips = splitRows(changes.range, CELLS_PER_STEP);
  const looks = strips.map(
    (strip): ExcelStep =>
      sheet =>
        requestLooks(sheet, strip, changes),
  );
  const frame: ExcelStep = sheet => requestFrame(sheet, changes, before, plan);
  // With the last cells if others came before them: every step is a round trip.
  const last = looks.length > 1 ? looks.pop() : undefined;
  return [
    ...looks,
    sheet => {
      last?.(sheet);
      frame(sheet);
    },
  ];
}

function requestFrame(
  sheet: Excel.Worksheet,
  { widths, hiddenRows, freeze, page }: PlannedChanges,
  { look }: SheetState,
  plan: FormatPlan,
): void {
  for (const [column, points] of widths) sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
  // All of them: every row was fitted to its text to see whether it follows it.
  const heights = [...formattedHeights(plan, look.heights)].filter(
    ([row]) => (look.heights.get(row) ?? 0) > 0,
  );
  for (const { first, last, value } of equalRuns(heights))
    sheet.getRangeByIndexes(first, 0, last - first + 1, 1).format.rowHeight = value;
  for (const row of hiddenRows) sheet.getRangeByIndexes(row, 0, 1, 1).rowHidden = true;
  if (freeze) requestFreeze(sheet, freeze);
  if (!page) return;
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  requestTitleRows(sheet, page.titleRows);
  if (look.frame.page) requestPageWrite(sheet, printedPage(page), look.frame.page);
}
