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
 * Gives a sheet the planned look. The request with the first change also saves the original look in the workbook, so that
 * no later failure can lose it.
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
  const saved = lookToSave(before, earlier);
  try {
    await runExcelAsOneUndo(context =>
      applyPlan(context, id, { plan, before, saved, earlier }, progress, signal),
    );
  } catch (failure) {
    await rollBack(id, before, earlier, failure);
    throw failure;
  }
}

interface Formatting {
  readonly plan: FormatPlan;
  readonly before: SheetState;
  readonly saved: SavedLook;
  readonly earlier: SavedLookEntry | null;
}

async function applyPlan(
  context: Excel.RequestContext,
  id: string,
  { plan, before, saved, earlier }: Formatting,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  const sheet = await findSheet(context, id);
  const steps = formatSteps(plan, before, plannedChanges(plan, before.look, before.merges));
  requestSaveLook(context, sheet, saved, earlier);
  for (const [index, step] of steps.entries()) {
    refuseCancelled(signal);
    context.application.suspendScreenUpdatingUntilNextSync();
    await step(context, sheet);
    await context.sync();
    progress((index + 1) / steps.length);
  }
}

/**
 * The look before the first formatting, completed by the present look. If the rows and columns of the first look cannot be
 * matched to the sheet any more, it could never be restored, and the present look replaces it.
 */
function lookToSave(before: SheetState, earlier: SavedLookEntry | null): SavedLook {
  const { look, values } = before;
  const first = earlier && alignSavedLook(earlier.saved, values);
  return toSavedLook(first ? completeSavedLook(first.look, look) : look, values, look.range.row);
}

/** Rolls back after a failure or a cancel. If Excel does not answer, the saved look is still in the workbook. */
async function rollBack(
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
