import type { CellRange } from '../../../shared/cells.ts';
import type { FormatPlan } from '../../../shared/sheet/plan/formatPlan.ts';
import { rectangles } from '../ranges/rectangles.ts';
import { splitRows } from '../ranges/splitRows.ts';
import type { SheetState } from '../read/sheetState.ts';
import { requestFreeze, requestTitleRows } from '../write/writeSheetFrame.ts';
import { fitMergedRows } from './fitMergedRows.ts';
import type { PlannedChanges } from './plannedChanges.ts';

/** Small enough for a smooth progress bar and a quick cancel, large enough for few round trips. */
const CELLS_PER_STEP = 2_000;

/** The requests to Excel between two syncs. */
export type ExcelStep = (context: Excel.RequestContext, sheet: Excel.Worksheet) => void | Promise<void>;

/** The changes in order: cells from top to bottom, widths, row heights (which depend on both), panes and page. */
export function formatSteps(plan: FormatPlan, before: SheetState, changes: PlannedChanges): ExcelStep[] {
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
    (_, sheet) => requestFit(sheet, plan.fitRows, before),
    (context, sheet) => fitMergedRows(context, sheet, plan, before),
    (_, sheet) => {
      if (changes.freeze) requestFreeze(sheet, changes.freeze);
      if (!changes.page) return;
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      requestTitleRows(sheet, changes.page.titleRows);
    },
  ];
}

function requestLooks(sheet: Excel.Worksheet, strip: CellRange, { range, cells }: PlannedChanges): void {
  const top = strip.row - range.row;
  const lines = cells.slice(top, top + strip.rows);
  const cleared = lines.map(line => line.map(change => (change?.clearsFill ? change : null)));
  for (const { row, column, rows, columns } of rectangles(cleared))
    sheet.getRangeByIndexes(strip.row + row, range.column + column, rows, columns).format.fill.clear();
  // Rows without a change are not sent.
  const changed = rectangles(lines.map(line => [line.some(change => change !== null) || null]));
  for (const { row, rows } of changed) {
    const part = lines.slice(row, row + rows);
    sheet
      .getRangeByIndexes(strip.row + row, strip.column, rows, strip.columns)
      .setCellProperties(part.map(line => line.map(change => change?.properties ?? {})));
  }
}

/** A hidden row gets no height, which would show it. */
function requestFit(
  sheet: Excel.Worksheet,
  { row, column, rows, columns }: CellRange,
  { look }: SheetState,
): void {
  const shown = Array.from({ length: rows }, (_, r) => [look.heights.get(row + r) === 0 ? null : true]);
  for (const part of rectangles(shown))
    sheet.getRangeByIndexes(row + part.row, column, part.rows, columns).format.autofitRows();
}
