import { excelWorkbook } from '../../addin/excel/excelWorkbook.ts';
import { editsBetween } from '../../addin/workbench/grid/changes/editsBetween.ts';
import { memorySnapshot } from '../../addin/workbench/model/memorySnapshot.ts';
import { MemoryWorkbook } from '../../addin/workbench/model/memoryWorkbook.ts';
import { isSetSupported } from '../../addin/workbench/officeHost/requirements.ts';
import { readWorkbookFile } from '../../addin/workbench/workbookFile.ts';
import { LOCAL } from '../../manifest/environment.ts';
import { runChecks } from '../../shared/checks/runChecks.ts';
import { NO_DECISIONS } from '../../shared/decisions.ts';
import { builtInRuleSet, TWO_STATE } from '../../shared/rules/ruleSets/ruleSet.ts';
import { formatPlan } from '../../shared/sheet/plan/formatPlan.ts';
import { readReport } from '../../shared/sheet/readReport.ts';
import { saveWorkbook } from '../../xlsx/save/saveWorkbook.ts';
import { excelClient } from '../excel/excelClient.ts';

export interface FormattedWorkbook {
  readonly bytes: Uint8Array;
  /** Round trips to Excel while it was formatted. */
  readonly syncs: number;
}

/** A workbook's file after the add-in has formatted its first sheet, through Microsoft's client. @throws where it holds no report. */
export async function formatWorkbook(
  original: Uint8Array,
  ruleSet = TWO_STATE.id,
): Promise<FormattedWorkbook> {
  const read = await readWorkbookFile('Report.xlsx', original);
  if (!read.ok) throw new Error(read.sentence);
  const model = MemoryWorkbook.from(read.file.workbook);
  const { Excel, richApi } = excelClient(model);
  Object.assign(globalThis, { Excel, Office: { context: { requirements: { isSetSupported } } } });
  const workbook = excelWorkbook();
  const [sheet] = await workbook.readSheets();
  const result = sheet && readReport(sheet.cells);
  if (!sheet || !result?.ok) throw new Error('The workbook holds no report.');
  const { recordedJudgements } = runChecks(result.report, NO_DECISIONS, builtInRuleSet(ruleSet) ?? TWO_STATE);
  const ratings = new Map([...recordedJudgements].map(([id, { rating }]) => [id, rating]));
  const plan = formatPlan({ report: result.report, cells: sheet.cells, ratings });
  const opened = memorySnapshot(model);
  const before = richApi.traffic.syncs;
  await workbook.format(sheet.id, plan, () => {}, new AbortController().signal);
  const syncs = richApi.traffic.syncs - before;
  const saved = saveWorkbook(original, editsBetween(opened, memorySnapshot(model)), LOCAL.id);
  if (!saved.ok) throw new Error(saved.sentence);
  return { bytes: saved.bytes, syncs };
}
