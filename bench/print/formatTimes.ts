import { plannedChanges } from '../../addin/excel/format/plannedChanges.ts';
import { findSheet } from '../../addin/excel/read/findSheet.ts';
import { readCells, requestUsedExtent } from '../../addin/excel/read/readCells.ts';
import { readSheetState } from '../../addin/excel/read/sheetState.ts';
import { runExcel } from '../../addin/excel/runExcel.ts';
import { requestLooks } from '../../addin/excel/write/requestLooks.ts';
import type { FormatPlan } from '../../shared/sheet/plan/formatPlan.ts';
import { writeReport } from '../generator/writeReport.ts';
import type { BenchFigure } from '../measure/figures.ts';
import { workbookBytes } from '../measure/writeReportFile.ts';
import { layReport } from '../shapes/layReport.ts';
import { applyFormat, type OpenReportFile, openReportFile } from './openReportFile.ts';

const THOUSAND = 1_000;

/**
 * The time to format a report of 1,000 rows, compared with the bare moving of the same cells through Microsoft's client: their
 * looks read, the planned ones written, and their contents read before and after. The median of pairs, each on newly opened
 * workbooks.
 */
export async function formatTimes(pairs: number): Promise<BenchFigure[]> {
  const report = writeReport({ seed: 1, shape: 'havering', ruleSets: ['two-state'], size: THOUSAND });
  const bytes = await workbookBytes(layReport(report).cells);
  const ratios: number[] = [];
  let syncs = 0;
  for (let pair = 0; pair <= pairs; pair++) {
    const bare = await openedTimed(bytes, moveCells);
    const whole = await openedTimed(bytes, applyFormat);
    syncs = whole.syncs;
    // The first pair warms up.
    if (pair > 0) ratios.push(whole.ms / bare.ms);
  }
  const median = ratios.toSorted((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? Number.NaN;
  return [
    {
      figure: 'format.time_ratio.1000',
      value: Math.round(median * 100) / 100,
      unit: `times, ${pairs} pairs`,
    },
    { figure: 'format.syncs.1000', value: syncs, unit: 'round trips' },
  ];
}

type Work = (report: OpenReportFile, plan: FormatPlan) => Promise<unknown>;

async function openedTimed(
  bytes: Uint8Array,
  work: Work,
): Promise<{ readonly ms: number; readonly syncs: number }> {
  const report = await openReportFile(bytes);
  const plan = await report.plan();
  const before = report.traffic.syncs;
  const start = performance.now();
  await work(report, plan);
  return { ms: performance.now() - start, syncs: report.traffic.syncs - before };
}

/** What formatting cannot do without: it reads the contents again to hold that it changed none. */
const moveCells: Work = ({ sheet: id }, plan) =>
  runExcel(async context => {
    const sheet = await findSheet(context, id);
    const extent = requestUsedExtent(sheet);
    const state = await readSheetState(context, sheet, plan);
    await readCells(context, [{ sheet, extent: extent() }]);
    const changes = plannedChanges(plan, state);
    requestLooks(sheet, changes.range, changes);
    await context.sync();
    await readCells(context, [{ sheet, extent: extent() }]);
  });
