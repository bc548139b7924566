import type { FormatPlan } from '../../../shared/sheet/plan/formatPlan.ts';
import { ExcelFailure } from '../excelFailure.ts';
import type { Progress } from '../openWorkbook.ts';
import { findSheet, refuseProtectedSheet } from '../read/findSheet.ts';
import { readSheetState, type SheetState } from '../read/sheetState.ts';
import { alignSavedLook, completeSavedLook, type SavedLook, toSavedLook } from '../restore/savedLook.ts';
import {
  findSavedLook,
  requestDeleteSavedLook,
  requestSaveLook,
  type SavedLookEntry,
  savedLookKey,
} from '../restore/savedLookStore.ts';
import { runExcel, runExcelAsOneUndo } from '../runExcel.ts';
import { writeSheetLook } from '../write/writeSheetLook.ts';
import { formatSteps } from './formatSteps.ts';
import { plannedChanges, rangeOfPlan } from './plannedChanges.ts';

/**
 * Makes a sheet look as planned. The look that was there is kept in the workbook before the first change, in the same
 * request, so that nothing which happens afterwards loses it.
 */
export async function formatSheet(
  id: string,
  plan: FormatPlan,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  const { before, earlier } = await runExcel(async context => {
    const sheet = await findSheet(context, id);
    refuseProtectedSheet(sheet);
    const before = await readSheetState(context, sheet, rangeOfPlan(plan), [...plan.columnWidths.keys()]);
    return { before, earlier: await findSavedLook(context, sheet) };
  });
  refuseCancelled(signal);
  const kept = keptFrom(before, earlier);
  try {
    await runExcelAsOneUndo(context =>
      applyPlan(context, id, { plan, before, kept, earlier }, progress, signal),
    );
  } catch (failure) {
    await putBack(id, before, earlier, failure);
    throw failure;
  }
}

interface Formatting {
  readonly plan: FormatPlan;
  readonly before: SheetState;
  readonly kept: SavedLook;
  readonly earlier: SavedLookEntry | null;
}

async function applyPlan(
  context: Excel.RequestContext,
  id: string,
  { plan, before, kept, earlier }: Formatting,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  const sheet = await findSheet(context, id);
  const steps = formatSteps(plan, before, plannedChanges(plan, before.look, before.merges));
  requestSaveLook(context, sheet, kept, earlier);
  for (const [index, step] of steps.entries()) {
    refuseCancelled(signal);
    context.application.suspendScreenUpdatingUntilNextSync();
    await step(context, sheet);
    await context.sync();
    progress((index + 1) / steps.length);
  }
}

/**
 * The look of before the first formatting; what that did not know looks as it does now. Where the first can no longer be
 * laid over the sheet it could never be restored, and the look of now takes its place.
 */
function keptFrom(before: SheetState, earlier: SavedLookEntry | null): SavedLook {
  const { look, values } = before;
  const first = earlier && alignSavedLook(earlier.saved, values);
  return toSavedLook(first ? completeSavedLook(first.look, look) : look, values, look.range.row);
}

/** Whatever stopped the formatting, the sheet looks as before; if Excel does not answer, the kept look is still there. */
async function putBack(
  id: string,
  before: SheetState,
  earlier: SavedLookEntry | null,
  failure: unknown,
): Promise<void> {
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
