import { excelWorkbook } from '../../addin/excel/excelWorkbook.ts';
import type { OpenWorkbook } from '../../addin/excel/openWorkbook.ts';
import type { RichApi } from '../../addin/workbench/executor/richApi.ts';
import { editsBetween } from '../../addin/workbench/grid/changes/editsBetween.ts';
import { memorySnapshot } from '../../addin/workbench/model/memorySnapshot.ts';
import { MemoryWorkbook } from '../../addin/workbench/model/memoryWorkbook.ts';
import { isSetSupported } from '../../addin/workbench/officeHost/requirements.ts';
import { readWorkbookFile } from '../../addin/workbench/workbookFile.ts';
import { LOCAL } from '../../manifest/environment.ts';
import { runChecks } from '../../shared/checks/runChecks.ts';
import { NO_DECISIONS } from '../../shared/decisions.ts';
import { builtInRuleSet, TWO_STATE } from '../../shared/rules/ruleSets/ruleSet.ts';
import { type FormatPlan, formatPlan } from '../../shared/sheet/plan/formatPlan.ts';
import { readReport } from '../../shared/sheet/readReport.ts';
import { saveWorkbook } from '../../xlsx/save/saveWorkbook.ts';
import { excelClient } from '../excel/excelClient.ts';

/** A workbook's file that is open in the stand-in for Excel, where the add-in works on its first sheet. */
export interface OpenReportFile {
  readonly workbook: OpenWorkbook;
  readonly sheet: string;
  readonly traffic: RichApi['traffic'];
  /** How the first sheet is to be formatted as it is now. @throws where it holds no report. */
  plan(ruleSet?: string): Promise<FormatPlan>;
  /** The file with everything that was changed since it was opened. @throws where it cannot be saved. */
  save(): Uint8Array;
}

/** @throws where the file is refused. */
export async function openReportFile(original: Uint8Array): Promise<OpenReportFile> {
  const read = await readWorkbookFile('Report.xlsx', original);
  if (!read.ok) throw new Error(read.sentence);
  const model = MemoryWorkbook.from(read.file.workbook);
  for (const [key, value] of Object.entries(read.file.settings)) model.settings.set(key, value);
  const { Excel, richApi } = excelClient(model);
  Object.assign(globalThis, { Excel, Office: { context: { requirements: { isSetSupported } } } });
  const workbook = excelWorkbook();
  const opened = memorySnapshot(model);
  return {
    workbook,
    sheet: model.sheets[0]?.id ?? '',
    traffic: richApi.traffic,
    plan: async (ruleSet = TWO_STATE.id) => {
      const [sheet] = await workbook.readSheets();
      const result = sheet && readReport(sheet.cells);
      if (!sheet || !result?.ok) throw new Error('The workbook holds no report.');
      const rules = builtInRuleSet(ruleSet) ?? TWO_STATE;
      const { recordedJudgements } = runChecks(result.report, NO_DECISIONS, rules);
      const ratings = new Map([...recordedJudgements].map(([id, { rating }]) => [id, rating]));
      return formatPlan({ report: result.report, cells: sheet.cells, ratings });
    },
    save: () => {
      const saved = saveWorkbook(original, editsBetween(opened, memorySnapshot(model)), LOCAL.id);
      if (!saved.ok) throw new Error(saved.sentence);
      return saved.bytes;
    },
  };
}

/** Formats the first sheet as the pane does, without anybody to cancel it. */
export const applyFormat = ({ workbook, sheet }: OpenReportFile, plan: FormatPlan): Promise<unknown> =>
  workbook.format(sheet, plan, () => {}, new AbortController().signal);
