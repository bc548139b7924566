import { runChecks } from '../../../shared/checks/runChecks.ts';
import { formatPlan } from '../../../shared/sheet/formatPlan.ts';
import { ExcelFailure } from '../../excel/excelFailure.ts';
import { type CheckedView, type OpenReport, openReport } from '../paneState.ts';
import { abandonable } from './abandonable.ts';
import { doing } from './doing.ts';
import { findReport } from './findReport.ts';
import { keepIdentities } from './keepIdentities.ts';
import type { Tools } from './tools.ts';

/** "Validate and format report": reads the sheet afresh, checks it, and counts what formatting would change. */
export function check(tools: Tools) {
  return doing(
    tools,
    'Checking the report',
    async ({ signal }) => {
      await abandonable(checkAfresh(tools, signal), signal);
      return null;
    },
    { cancellable: true },
  );
}

/** The report as it stands in the workbook now, checked; null where there is none, or where it was given up. */
async function checkAfresh(tools: Tools, signal: AbortSignal): Promise<CheckedView | null> {
  const found = await findReport(tools, openReport(tools.store.get())?.sheet.id ?? null);
  if (signal.aborted) return null;
  if (found.ok) return show(tools, found.open, signal);
  tools.store.set({ view: { state: 'no-report', sentence: found.sentence } });
  return null;
}

/**
 * The same report, before or after something is done to it. Where its sheet holds no report any more, or is gone, nothing
 * is done to another that nobody asked for.
 */
export async function checkSameSheet(tools: Tools): Promise<CheckedView | null> {
  const wanted = openReport(tools.store.get())?.sheet.id ?? null;
  const found = await findReport(tools, wanted);
  if (found.ok && found.open.sheet.id === wanted) return show(tools, found.open);
  throw new ExcelFailure('sheet-gone', 'sheet');
}

async function show(tools: Tools, open: OpenReport, signal?: AbortSignal): Promise<CheckedView | null> {
  const view = await checkedView(tools, open);
  if (signal?.aborted) return null;
  await keepIdentities(tools, open);
  tools.store.set({ view });
  return view;
}

/** What the checks and the format plan make of a report that has been read. */
export async function checkedView({ workbook }: Tools, open: OpenReport): Promise<CheckedView> {
  const assessment = runChecks(
    open.report,
    open.decisions,
    open.ruleSet,
    open.earlier ? { earlier: open.earlier } : {},
  );
  const ratings = new Map([...assessment.standings].map(([id, { rating }]) => [id, rating]));
  const plan = formatPlan(open.report, ratings);
  const changes = await workbook.countChanges(open.sheet.id, plan);
  return { state: 'checked', open, assessment, plan, changes, editedSince: [] };
}
