import type { SheetCells } from '../../../shared/cells.ts';
import type { FormatPlan } from '../../../shared/sheet/plan/formatPlan.ts';
import { splitRows } from '../ranges/splitRows.ts';
import { requestFit } from '../read/rowHeights.ts';
import type { SheetState } from '../read/sheetState.ts';
import { requestLooks } from '../write/requestLooks.ts';
import { requestFreeze, requestTitleRows } from '../write/writeSheetFrame.ts';
import { fitMergedRows } from './fitMergedRows.ts';
import { plannedChanges } from './plannedChanges.ts';

/** Small enough for a smooth progress bar and a quick cancel, large enough for few round trips. */
const CELLS_PER_STEP = 2_000;

/** The requests to Excel between two syncs. */
export type ExcelStep = (context: Excel.RequestContext, sheet: Excel.Worksheet) => void | Promise<void>;

/** The changes in order: cells from top to bottom, widths, row heights (which depend on both), panes and page. */
export function formatSteps(plan: FormatPlan, before: SheetState, { values }: SheetCells): ExcelStep[] {
  const changes = plannedChanges(plan, before);
  const { look, merges } = before;
  return [
    ...splitRows(changes.range, CELLS_PER_STEP).map(
      (strip): ExcelStep =>
        (_, sheet) =>
          requestLooks(sheet, strip, changes),
    ),
    (_, sheet) => {
      for (const [column, points] of changes.widths)
        sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
    },
    (_, sheet) => requestFit(sheet, plan.fitRows, look.heights),
    (context, sheet) => fitMergedRows(context, sheet, plan, { look, merges, values }),
    (_, sheet) => {
      if (changes.freeze) requestFreeze(sheet, changes.freeze);
      if (!changes.page) return;
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      requestTitleRows(sheet, changes.page.titleRows);
    },
  ];
}
