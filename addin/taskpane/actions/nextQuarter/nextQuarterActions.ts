import type { SheetCells } from '../../../../shared/cells.ts';
import { planNextQuarter } from '../../../../shared/checks/nextQuarter/planNextQuarter.ts';
import { nextPeriod, periodText, yearBefore } from '../../../../shared/period.ts';
import { partAt } from '../../../../shared/sheet/parts/joinReports.ts';
import { readReport } from '../../../../shared/sheet/readReport.ts';
import { fill } from '../../../../shared/words/fill.ts';
import { ExcelFailure } from '../../../excel/excelFailure.ts';
import type { AddedSheet } from '../../../excel/openWorkbook.ts';
import type { NextQuarterState, NextSheetPlan } from '../../state/nextQuarterState.ts';
import { plainNotice } from '../../state/notice.ts';
import { type OpenedReport, openedReport, reportPeriodOf, seenView } from '../../state/paneState.ts';
import type { ActionContext } from '../actionContext.ts';
import { findQuarter } from '../check/earlierQuarter.ts';
import { findReport } from '../check/findReport.ts';
import { recallLayouts } from '../check/layoutsMemory.ts';
import { readSignOffState } from '../record/readSignOffState.ts';
import { runAction } from '../runAction.ts';
import { nextQuarterNotices, nextQuarterProgressLabels } from './words.ts';

/** Plans the next quarter's sheet from the report as the workbook has it now, and shows the plan. Changes nothing. */
export function planNextSheets(context: ActionContext) {
  return runAction(context, nextQuarterProgressLabels.plan, async () => {
    context.store.set({ nextQuarter: await readAndPlan(context) });
    return null;
  });
}

/** Adds the sheets that were planned, where the report still gives the same plan. */
export function addNextSheets(context: ActionContext) {
  const { store, workbook } = context;
  return runAction(
    context,
    nextQuarterProgressLabels.add,
    async () => {
      const shown = store.get().nextQuarter;
      const from = openedReport(store.get())?.sheet;
      const now = await readAndPlan(context);
      if (shown?.state !== 'planned' || now.state !== 'planned' || !from || !isSamePlan(shown, now)) {
        store.set({ nextQuarter: now });
        return now.state === 'refused' ? null : plainNotice('warning', nextQuarterNotices.changed);
      }
      const sheets = await addAll(context, now.plans);
      const [first] = sheets;
      if (first) await workbook.activate(first.id);
      store.set({ nextQuarter: { state: 'added', sheets, from } });
      await show(context, first?.id ?? null);
      const [plan] = now.plans;
      return plainNotice(
        'success',
        fill(nextQuarterNotices.added, {
          names: sheets.map(({ cells }) => cells.name).join('", "'),
          period: plan ? periodText(plan.plan.period) : '',
        }),
      );
    },
    { writes: true, restyles: true },
  );
}

/** Deletes the sheets that were added, where nobody has typed into them, and opens the report that they came from. */
export function removeNextSheets(context: ActionContext) {
  const { store, workbook } = context;
  return runAction(
    context,
    nextQuarterProgressLabels.remove,
    async () => {
      const { nextQuarter } = store.get();
      if (nextQuarter?.state !== 'added') return null;
      const { from } = nextQuarter;
      for (let left = nextQuarter.sheets; left.length > 0; left = left.slice(0, -1)) {
        await workbook.removeAddedSheet(left.at(-1) as AddedSheet);
        store.set({ nextQuarter: { ...nextQuarter, sheets: left.slice(0, -1) } });
      }
      store.set({ nextQuarter: null });
      await workbook.activate(from.id);
      await show(context, from.id);
      return plainNotice('success', nextQuarterNotices.removed);
    },
    { writes: true },
  );
}

async function show(context: ActionContext, sheet: string | null): Promise<void> {
  const found = await findReport(context, sheet);
  context.store.set({ view: found.ok ? seenView(found.open) : found.view });
}

const isSamePlan = (a: NextQuarterState, b: NextQuarterState): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** All of the sheets or none. */
async function addAll(
  { workbook }: ActionContext,
  plans: readonly NextSheetPlan[],
): Promise<readonly AddedSheet[]> {
  const added: AddedSheet[] = [];
  try {
    for (const { sheet, plan } of plans) added.push(await workbook.addNextSheet(sheet, plan));
  } catch (failure) {
    for (const sheet of added) await workbook.removeAddedSheet(sheet);
    throw failure;
  }
  return added;
}

async function readAndPlan(context: ActionContext): Promise<Exclude<NextQuarterState, { state: 'added' }>> {
  const wanted = openedReport(context.store.get())?.sheet.id ?? null;
  const found = await findReport(context, wanted);
  if (!found.ok || found.open.sheet.id !== wanted) throw new ExcelFailure('sheet-gone', 'sheet');
  const { open } = found;
  const { byKey } = await recallLayouts(context.workbook);
  const read = (cells: SheetCells) => readReport(cells, {}, byKey);
  const lastYear = await lastYearOf(context, open, read);
  const plans: NextSheetPlan[] = [];
  for (const { id, name } of open.parts) {
    const [, cells] = open.cells.find(([sheet]) => sheet === id) ?? [];
    if (cells === undefined) throw new ExcelFailure('sheet-gone', 'sheet');
    const report = partAt(open.report, { sheet: name });
    const next = planNextQuarter({ report, cells, isProtected: open.protected, lastYear, read });
    if (!next.ok) return { state: 'refused', sheet: open.sheet.id, sentence: next.sentence };
    plans.push({ sheet: id, plan: next.plan });
  }
  return { state: 'planned', sheet: open.sheet.id, plans };
}

/** The quarter that the next one is compared with a year later: on a sheet of the workbook, or on record. */
async function lastYearOf(
  context: ActionContext,
  open: OpenedReport,
  read: (cells: SheetCells) => ReturnType<typeof readReport>,
) {
  const period = yearBefore(nextPeriod(open.report.period));
  const others = open.cells.flatMap(([, cells]) => {
    const result = read(cells);
    return result.ok ? [result.report] : [];
  });
  const state = await readSignOffState(context, reportPeriodOf(open), [period]);
  return findQuarter(open, { others, state }, period);
}
