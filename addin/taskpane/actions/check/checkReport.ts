import { runChecks } from '../../../../shared/checks/runChecks.ts';
import { formatPlan } from '../../../../shared/sheet/plan/formatPlan.ts';
import { ExcelFailure } from '../../../excel/excelFailure.ts';
import { type CheckedView, type OpenedReport, openedReport } from '../../state/paneState.ts';
import { abortable } from '../abortable.ts';
import type { ActionContext } from '../actionContext.ts';
import { saveIdentities } from '../identity/saveIdentities.ts';
import { runAction } from '../runAction.ts';
import { findReport } from './findReport.ts';

/** "Validate and format report": reads the sheet afresh, checks it, and counts what formatting would change. */
export function checkReport(context: ActionContext) {
  return runAction(
    context,
    'Checking the report',
    async ({ signal }) => {
      await abortable(checkAfresh(context, signal), signal);
      return null;
    },
    { cancellable: true },
  );
}

/** The report as it stands in the workbook now, checked; null where there is none, or where it was given up. */
async function checkAfresh(context: ActionContext, signal: AbortSignal): Promise<CheckedView | null> {
  const found = await findReport(context, openedReport(context.store.get())?.sheet.id ?? null);
  if (signal.aborted) return null;
  if (found.ok) return show(context, found.open, signal);
  context.store.set({ view: { state: 'no-report', sentence: found.sentence } });
  return null;
}

/**
 * The same report, before or after something is done to it. Where its sheet holds no report any more, or is gone, nothing
 * is done to another that nobody asked for.
 */
export async function checkSameSheet(context: ActionContext): Promise<CheckedView | null> {
  const wanted = openedReport(context.store.get())?.sheet.id ?? null;
  const found = await findReport(context, wanted);
  if (found.ok && found.open.sheet.id === wanted) return show(context, found.open);
  throw new ExcelFailure('sheet-gone', 'sheet');
}

async function show(
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

/** What the checks and the format plan make of a report that has been read. */
export async function checkedView({ workbook }: ActionContext, open: OpenedReport): Promise<CheckedView> {
  const assessment = runChecks(
    open.report,
    open.decisions,
    open.ruleSet,
    open.earlier ? { earlier: open.earlier } : {},
  );
  const ratings = new Map([...assessment.recordedJudgements].map(([id, { rating }]) => [id, rating]));
  const plan = formatPlan(open.report, ratings);
  const changes = await workbook.countChanges(open.sheet.id, plan);
  return { state: 'checked', open, assessment, plan, changes, editedSince: [] };
}
