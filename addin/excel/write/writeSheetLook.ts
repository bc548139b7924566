import type { CellRange } from '../../../shared/cells.ts';
import { equalRuns } from '../ranges/equalRuns.ts';
import { splitRows } from '../ranges/splitRows.ts';
import { coveredCells } from '../read/mergedCells.ts';
import { readSheetLook } from '../read/readSheetLook.ts';
import { requestFit, requestRowHeights } from '../read/rowHeights.ts';
import { lookAt, type SheetLook } from '../read/sheetLook.ts';
import { restoredCell } from '../restore/restoredCell.ts';
import { requestLooks } from './requestLooks.ts';
import { requestPageWrite } from './writePrintedPage.ts';
import { clearPrintArea, clearTitleRows, requestFreeze, requestTitleRows } from './writeSheetFrame.ts';

/** A cell's look takes about 200 bytes of the request, which Excel on the web limits to 5 MB. */
const CELLS_A_SYNC = 4_000;

/** Brings a saved look back: cells (if known), sizes, panes and page. Only what differs is written; contents are not. */
export async function writeSheetLook(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  saved: SheetLook,
  merges: readonly CellRange[],
): Promise<void> {
  const { range } = saved;
  const rows = rowsOf(saved);
  // First, so that their heights can be read.
  for (const row of saved.hiddenRows) sheet.getRangeByIndexes(row, 0, 1, 1).rowHidden = false;
  const now = await readSheetLook(context, sheet, { range, columns: [...saved.widths.keys()], rows });
  const covered = coveredCells(merges, range);
  const cells = saved.cells.map((line, r) =>
    line.map((look, c) => {
      const present = lookAt(now, range.row + r, range.column + c);
      return look === null || present === null || covered.has(`${r},${c}`)
        ? null
        : restoredCell(present, look);
    }),
  );
  for (const strip of splitRows(range, CELLS_A_SYNC)) {
    context.application.suspendScreenUpdatingUntilNextSync();
    requestLooks(sheet, strip, { range, cells });
    await context.sync();
  }
  context.application.suspendScreenUpdatingUntilNextSync();
  requestWidths(sheet, saved, now);
  await writeHeights(context, sheet, saved, now);
  await writeFrame(context, sheet, saved.frame, now.frame);
}

/** The rows from the first to the last whose height is known. */
function rowsOf({ heights }: SheetLook): Pick<CellRange, 'row' | 'rows'> {
  if (heights.size === 0) return { row: 0, rows: 0 };
  const row = Math.min(...heights.keys());
  return { row, rows: Math.max(...heights.keys()) - row + 1 };
}

/** A hidden column gets no width, which would show it. */
function requestWidths(sheet: Excel.Worksheet, { widths, standardWidths }: SheetLook, now: SheetLook): void {
  for (const [column, points] of widths) {
    const present = now.widths.get(column) ?? 0;
    if (points === 0 || present === 0 || present === points) continue;
    const { format } = sheet.getRangeByIndexes(0, column, 1, 1);
    if (standardWidths.has(column)) format.useStandardWidth = true;
    else format.columnWidth = points;
  }
}

/**
 * Fits every shown row to its text, then gives a height of its own to each that had one. A row that formatting could not tell
 * had one if its height was another than the fitted one.
 */
async function writeHeights(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { range, heights, fittedRows }: SheetLook,
  now: SheetLook,
): Promise<void> {
  const shown = new Map(
    [...heights].filter(([row, points]) => points > 0 && (now.heights.get(row) ?? 0) > 0),
  );
  if (shown.size === 0) return;
  requestFit(sheet, range, shown);
  const fitted = requestRowHeights(sheet, rowsOf(now));
  await context.sync();
  context.application.suspendScreenUpdatingUntilNextSync();
  const own = [...shown].filter(([row, points]) => !fittedRows.has(row) && fitted().get(row) !== points);
  for (const { first, last, value } of equalRuns(own))
    sheet.getRangeByIndexes(first, 0, last - first + 1, 1).format.rowHeight = value;
}

async function writeFrame(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  saved: SheetLook['frame'],
  now: SheetLook['frame'],
): Promise<void> {
  const { freeze, orientation, zoom, titleRows, page } = saved;
  if (!freeze.isScrolled && !now.freeze.isScrolled && !isAlike(freeze, now.freeze))
    requestFreeze(sheet, freeze);
  if (orientation !== now.orientation) sheet.pageLayout.orientation = orientation as 'Landscape';
  if (Object.keys(zoom).length > 0 && !isAlike(zoom, now.zoom)) sheet.pageLayout.zoom = zoom;
  if (titleRows !== null && !isAlike(titleRows, now.titleRows)) requestTitleRows(sheet, titleRows);
  if (page !== null && now.page !== null) requestPageWrite(sheet, page, now.page);
  await context.sync();
  if (titleRows === null && now.titleRows !== null) await clearTitleRows(context, sheet);
  if (page?.printArea === null && now.page?.printArea) await clearPrintArea(context, sheet);
}

const isAlike = (one: object | null, other: object | null): boolean => {
  const [a, b] = [one, other].map(value => JSON.stringify(Object.entries(value ?? {}).toSorted()));
  return a === b;
};
