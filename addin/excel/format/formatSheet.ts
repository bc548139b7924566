import type { CellAddress, SheetCells } from '../../../shared/cells.ts';
import { changedContents } from '../../../shared/sheet/cells/changedContents.ts';
import type { FormatPlan } from '../../../shared/sheet/plan/formatPlan.ts';
import { ExcelFailure } from '../excelFailure.ts';
import type { Progress } from '../openWorkbook.ts';
import { findSheet, refuseProtectedSheet } from '../read/findSheet.ts';
import { readCells, requestUsedExtent } from '../read/readCells.ts';
import { fittedRows, requestFit, requestRowHeights } from '../read/rowHeights.ts';
import { readSheetState, type SheetState } from '../read/sheetState.ts';
import { alignSavedLook, completeSavedLook, type SavedLook, toSavedLook } from '../restore/savedLook.ts';
import {
  requestDeleteSavedLook,
  requestSavedLook,
  requestSaveLook,
  type SavedLookEntry,
  savedLookKey,
} from '../restore/savedLookStore.ts';
import { runExcel, runExcelAsOneUndo } from '../runExcel.ts';
import { writeSheetLook } from '../write/writeSheetLook.ts';
import { formatSteps } from './formatSteps.ts';

/**
 * Gives a sheet the planned look. The request with the first change also saves the original look in the workbook, so that
 * no later failure can lose it. Returns the cells whose contents are not those from before any more, which formatting never
 * changes; null if Excel does not hand them over again.
 */
export async function formatSheet(
  id: string,
  plan: FormatPlan,
  progress: Progress,
  signal: AbortSignal,
): Promise<readonly CellAddress[] | null> {
  let begun: Formatting | null = null;
  try {
    return await runExcelAsOneUndo(async context => {
      const sheet = await findSheet(context, id);
      refuseProtectedSheet(sheet);
      const formatting = await readBefore(context, sheet, plan);
      refuseCancelled(signal);
      begun = formatting;
      return applyPlan(context, sheet, formatting, progress, signal);
    });
  } catch (failure) {
    if (begun !== null) await rollBack(id, begun, failure);
    throw failure;
  }
}

/** What formatting changes, as it is before, and the look that an earlier formatting saved. */
async function readBefore(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: FormatPlan,
): Promise<Formatting> {
  const extent = requestUsedExtent(sheet);
  const savedLook = requestSavedLook(context, sheet);
  const { look, ...state } = await readSheetState(context, sheet, plan);
  const [cells] = await readCells(context, [{ sheet, extent: extent() }]);
  if (cells === undefined) throw new ExcelFailure('sheet-gone', 'format');
  const hiddenRows = new Set(plan.hiddenRows.filter(row => (look.heights.get(row) ?? 0) > 0));
  const before = { ...state, look: { ...look, hiddenRows }, merges: cells.merges };
  return { plan, before, cells, earlier: await savedLook() };
}

/** In one more request. If Excel does not answer it, the sheet is formatted all the same. */
async function contentsChangedSince(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  before: SheetCells,
): Promise<readonly CellAddress[] | null> {
  const extent = { rows: before.values.length, columns: before.values[0]?.length ?? 0 };
  try {
    const [after] = await readCells(context, [{ sheet, extent }]);
    return after ? changedContents(before, after) : null;
  } catch {
    return null;
  }
}

interface Formatting {
  readonly plan: FormatPlan;
  readonly before: SheetState;
  readonly cells: SheetCells;
  readonly earlier: SavedLookEntry | null;
}

async function applyPlan(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  formatting: Formatting,
  progress: Progress,
  signal: AbortSignal,
): Promise<readonly CellAddress[] | null> {
  const { plan, before, cells, earlier } = formatting;
  const steps = formatSteps(plan, before);
  requestSaveLook(context, sheet, lookToSave(formatting), earlier);
  // Which rows follow their text, while they still have their old look: Restore lets these follow it again. Excel runs what
  // is requested in order, so the first cells change in the same round trip.
  const { range } = before.look;
  const heights = new Map([...before.look.heights].filter(([row]) => plan.rowHeights.has(row)));
  requestFit(sheet, range, heights);
  const fitted = requestRowHeights(sheet, range);
  for (const [index, step] of steps.entries()) {
    refuseCancelled(signal);
    context.application.suspendScreenUpdatingUntilNextSync();
    if (index === 1)
      requestSaveLook(context, sheet, lookToSave(formatting, fittedRows(heights, fitted())), earlier);
    step(sheet);
    await context.sync();
    progress((index + 1) / steps.length);
  }
  return contentsChangedSince(context, sheet, cells);
}

/**
 * The look before the first formatting, completed by the present look. If the rows and columns of the first look cannot be
 * matched to the sheet any more, it could never be restored, and the present look replaces it.
 */
function lookToSave(
  { plan, before, cells: { values }, earlier }: Formatting,
  fittedRows: ReadonlySet<number> = new Set(),
): SavedLook {
  const look = { ...before.look, fittedRows };
  const first = earlier && alignSavedLook(earlier.saved, values);
  return toSavedLook(first ? completeSavedLook(first.look, look) : look, values, plan.body.row);
}

/** Rolls back after a failure or a cancel. If Excel does not answer, the saved look is still in the workbook. */
async function rollBack(id: string, { before, earlier }: Formatting, failure: unknown): Promise<void> {
  try {
    await runExcel(async context => {
      const sheet = await findSheet(context, id);
      await writeSheetLook(context, sheet, before.look, before.merges);
      if (earlier === null) requestDeleteSavedLook(context, savedLookKey(sheet));
      else requestSaveLook(context, sheet, earlier.saved, earlier);
      await context.sync();
    });
  } catch (error) {
    const { reference } = failure as ExcelFailure;
    throw new ExcelFailure('interrupted', reference, error);
  }
}

function refuseCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new ExcelFailure('cancelled', 'format');
}
