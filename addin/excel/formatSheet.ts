import type { FormatPlan } from '../../shared/sheet/plan/formatPlan.ts';
import { ExcelFailure } from './excelFailure.ts';
import { excelRun, excelRunUndoneAtOnce } from './excelRun.ts';
import { formatSteps } from './formatSteps.ts';
import { type KeptLook, keptLook, keptThrough, laidOver } from './keptLook.ts';
import { findKept, type KeptEntry, keyOf, requestForget, requestKeep } from './keptLooks.ts';
import type { Progress } from './openWorkbook.ts';
import { paintLook } from './paintLook.ts';
import { plannedChanges, planRange } from './plannedChanges.ts';
import { readSheetNow, type SheetNow } from './readSheetNow.ts';
import { refuseProtected, sheetAt } from './sheetAt.ts';

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
  const { before, earlier } = await excelRun(async context => {
    const sheet = await sheetAt(context, id);
    refuseProtected(sheet);
    const before = await readSheetNow(context, sheet, planRange(plan), [...plan.columnWidths.keys()]);
    return { before, earlier: await findKept(context, sheet) };
  });
  refuseCancelled(signal);
  const kept = keptFrom(before, earlier);
  try {
    await excelRunUndoneAtOnce(context =>
      applyPlan(context, id, { plan, before, kept, earlier }, progress, signal),
    );
  } catch (failure) {
    await putBack(id, before, earlier, failure);
    throw failure;
  }
}

interface Formatting {
  readonly plan: FormatPlan;
  readonly before: SheetNow;
  readonly kept: KeptLook;
  readonly earlier: KeptEntry | null;
}

async function applyPlan(
  context: Excel.RequestContext,
  id: string,
  { plan, before, kept, earlier }: Formatting,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  const sheet = await sheetAt(context, id);
  const steps = formatSteps(plan, before, plannedChanges(plan, before.look, before.merges));
  requestKeep(context, sheet, kept, earlier);
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
function keptFrom(before: SheetNow, earlier: KeptEntry | null): KeptLook {
  const { look, values } = before;
  const first = earlier && laidOver(earlier.kept, values);
  return keptLook(first ? keptThrough(first.look, look) : look, values, look.range.row);
}

/** Whatever stopped the formatting, the sheet looks as before; if Excel does not answer, the kept look is still there. */
async function putBack(
  id: string,
  before: SheetNow,
  earlier: KeptEntry | null,
  failure: unknown,
): Promise<void> {
  try {
    await excelRun(async context => {
      const sheet = await sheetAt(context, id);
      await paintLook(context, sheet, before.look, before.merges);
      if (earlier === null) requestForget(context, keyOf(sheet));
      else requestKeep(context, sheet, earlier.kept, earlier);
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
