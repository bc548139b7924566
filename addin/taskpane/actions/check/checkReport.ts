import type { SheetCells } from '../../../../shared/cells.ts';
import { runChecks } from '../../../../shared/checks/runChecks.ts';
import { partAt } from '../../../../shared/sheet/parts/joinReports.ts';
import { formatPlan } from '../../../../shared/sheet/plan/formatPlan.ts';
import { ExcelFailure } from '../../../excel/excelFailure.ts';
import type { FormatPreview } from '../../../excel/openWorkbook.ts';
import { type CheckedView, type OpenedReport, openedReport, type SheetPlan } from '../../state/paneState.ts';
import { abortable } from '../abortable.ts';
import type { ActionContext } from '../actionContext.ts';
import { recallHouseStyle } from '../format/houseStyleMemory.ts';
import { previewOfSheets } from '../format/previewOfSheets.ts';
import { saveIdentities } from '../identity/saveIdentities.ts';
import { runAction } from '../runAction.ts';
import { findReport } from './findReport.ts';
import { checkProgressLabels } from './words.ts';

/** Reads the sheet again, checks it and counts the changes that formatting would make. */
export function checkReport(context: ActionContext) {
  return runAction(
    context,
    checkProgressLabels.check,
    async ({ signal }) => {
      await abortable(checkAgain(context, signal), signal);
      return null;
    },
    { cancellable: true },
  );
}

/** Reads and checks what the workbook holds now. Null where the workbook holds no report, or the person cancelled. */
export async function checkAgain(context: ActionContext, signal: AbortSignal): Promise<CheckedView | null> {
  const found = await findReport(context, openedReport(context.store.get())?.sheet.id ?? null);
  if (signal.aborted) return null;
  if (found.ok) return checkFound(context, found.open, signal);
  context.store.set({ view: found.view });
  return null;
}

/**
 * Checks the same sheet again, before or after an action on it. Throws an `ExcelFailure` where that sheet is gone or holds
 * no report, or asks which column is the outturn's: no action falls on another sheet that nobody chose.
 */
export async function checkSameSheet(context: ActionContext): Promise<CheckedView | null> {
  const wanted = openedReport(context.store.get())?.sheet.id ?? null;
  const found = await findReport(context, wanted);
  if (found.ok && found.open.sheet.id === wanted) return checkFound(context, found.open);
  const isAsking = !found.ok && found.view.question?.sheet.id === wanted;
  throw new ExcelFailure(isAsking ? 'outturn-unclear' : 'sheet-gone', 'sheet');
}

/** Checks a report that was just read, and shows it. Null where the person cancelled. */
export async function checkFound(
  context: ActionContext,
  open: OpenedReport,
  signal?: AbortSignal,
): Promise<CheckedView | null> {
  const view = await checkedView(context, open);
  if (signal?.aborted) return null;
  await saveIdentities(context, open);
  context.store.set({ view });
  return view;
}

/** Checks a report that has been read, and plans its formatting. */
export async function checkedView({ workbook }: ActionContext, open: OpenedReport): Promise<CheckedView> {
  const { earlier, elsewhere, recordedBases } = open;
  const given = { earlier, elsewhere, recordedBases };
  const assessment = runChecks(open.report, open.decisions, open.ruleSet, given);
  const ratings = new Map([...assessment.recordedJudgements].map(([id, { rating }]) => [id, rating]));
  const houseStyle = await recallHouseStyle(workbook);
  const plans: SheetPlan[] = [];
  const previews: FormatPreview[] = [];
  for (const { id, name } of open.parts) {
    const report = partAt(open.report, { sheet: name });
    const plan = formatPlan({ report, cells: cellsOf(open, id), ratings, house: houseStyle });
    plans.push({ sheet: id, plan });
    previews.push(await workbook.previewFormat(id, plan));
  }
  const preview = previewOfSheets(previews);
  return {
    state: 'checked',
    open,
    assessment,
    houseStyle,
    plans,
    preview,
    changes: preview.changes,
    editedSince: [],
  };
}

/** The cells that a sheet of the report was read from. */
function cellsOf({ cells }: OpenedReport, sheet: string): SheetCells {
  const found = cells.find(([id]) => id === sheet);
  if (!found) throw new Error('The cells of the report are not kept.');
  return found[1];
}
