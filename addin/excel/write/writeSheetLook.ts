import type { CellRange } from '../../../shared/cells.ts';
import { rectangles } from '../ranges/rectangles.ts';
import { splitRows } from '../ranges/splitRows.ts';
import { coveredCells } from '../read/mergedCells.ts';
import type { SheetLook } from '../read/sheetLook.ts';
import { toCellProperties } from './cellProperties.ts';
import { clearTitleRows, requestFreeze, requestTitleRows } from './writeSheetFrame.ts';

/** A cell's look takes about 200 bytes of the request, which Excel on the web limits to 5 MB. */
const CELLS_A_SYNC = 4_000;

/** Gives a sheet this look: cells (if known), sizes, panes and page. Contents are not touched. */
export async function writeSheetLook(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  look: SheetLook,
  merges: readonly CellRange[],
): Promise<void> {
  const { range, cells, widths, heights, frame } = look;
  const covered = coveredCells(merges, range);
  const known = cells.map((line, r) => line.map((cell, c) => (covered.has(`${r},${c}`) ? null : cell)));
  for (const strip of splitRows(range, CELLS_A_SYNC)) {
    context.application.suspendScreenUpdatingUntilNextSync();
    const top = strip.row - range.row;
    const lines = known.slice(top, top + strip.rows);
    for (const { row, column, rows, columns } of rectangles(lines))
      sheet.getRangeByIndexes(strip.row + row, range.column + column, rows, columns).format.fill.clear();
    sheet
      .getRangeByIndexes(strip.row, strip.column, strip.rows, strip.columns)
      .setCellProperties(lines.map(line => line.map(cell => (cell === null ? {} : toCellProperties(cell)))));
    await context.sync();
  }
  context.application.suspendScreenUpdatingUntilNextSync();
  requestSizes(sheet, widths, heights);
  requestFreeze(sheet, frame.freeze);
  sheet.pageLayout.orientation = frame.orientation as 'Landscape';
  if (Object.keys(frame.zoom).length > 0) sheet.pageLayout.zoom = frame.zoom;
  if (frame.titleRows !== null) requestTitleRows(sheet, frame.titleRows);
  await context.sync();
  if (frame.titleRows === null) await clearTitleRows(context, sheet);
}

/** A hidden row or column gets no size, which would show it. */
function requestSizes(
  sheet: Excel.Worksheet,
  widths: SheetLook['widths'],
  heights: SheetLook['heights'],
): void {
  for (const [column, points] of widths) {
    if (points > 0) sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
  }
  for (const { first, last, value } of equalRuns(heights)) {
    if (value > 0) sheet.getRangeByIndexes(first, 0, last - first + 1, 1).format.rowHeight = value;
  }
}

/** Adjacent rows of the same height, which are set in one call. */
function equalRuns(heights: SheetLook['heights']): { first: number; last: number; value: number }[] {
  const runs: { first: number; last: number; value: number }[] = [];
  for (const [row, value] of [...heights].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run && run.last === row - 1 && run.value === value) run.last = row;
    else runs.push({ first: row, last: row, value });
  }
  return runs;
}
