import { runChecks } from '../../../shared/checks/runChecks.ts';
import { periodText } from '../../../shared/quarter.ts';
import { canonicalText } from '../../../shared/record/canonicalText.ts';
import { signedQuarter } from '../../../shared/record/signedQuarter.ts';
import type { Report } from '../../../shared/report.ts';
import { builtInRuleSet, TWO_STATE } from '../../../shared/rules/ruleSet.ts';
import { chooseReport } from '../../../shared/sheet/chooseReport.ts';
import { readReport } from '../../../shared/sheet/readReport.ts';
import type { OpenSheet } from '../../excel/openWorkbook.ts';
import { recallDecisions } from '../memory/decisionsMemory.ts';
import { type KeptReceipt, recallReceipt } from '../memory/receiptsMemory.ts';
import type { OpenReport, SheetName, SignedOff } from '../paneState.ts';
import type { Tools } from './tools.ts';

export type Found =
  | { readonly ok: true; readonly open: OpenReport }
  | { readonly ok: false; readonly sentence: string };

/**
 * Reads the workbook and finds the report: on the wanted sheet, else on the one in front, else on the likeliest. With it
 * comes what the workbook remembers of that sheet's quarter.
 */
export async function findReport(tools: Tools, wanted: string | null): Promise<Found> {
  const sheets = await tools.workbook.readSheets();
  const reports = sheets.flatMap(sheet => {
    const read = readReport(sheet.cells);
    return read.ok ? [{ sheet, report: read.report }] : [];
  });
  const chosen =
    reports.find(({ sheet }) => sheet.id === wanted) ??
    reports.find(({ sheet }) => sheet.active) ??
    likeliest(sheets, reports);
  if (!chosen) {
    const none = chooseReport(sheets.map(({ cells }) => cells));
    return { ok: false, sentence: none.ok ? '' : none.sentence };
  }
  const names = reports.map(({ sheet }) => nameOf(sheet));
  return { ok: true, open: await openReportOf(tools, chosen.sheet, chosen.report, names) };
}

interface SheetReport {
  readonly sheet: OpenSheet;
  readonly report: Report;
}

function likeliest(sheets: readonly OpenSheet[], reports: readonly SheetReport[]): SheetReport | undefined {
  const choice = chooseReport(sheets.map(({ cells }) => cells));
  return choice.ok ? reports.find(({ sheet }) => sheet.cells.name === choice.report.sheet) : undefined;
}

const nameOf = ({ id, cells }: OpenSheet): SheetName => ({ id, name: cells.name });

async function openReportOf(
  tools: Tools,
  openSheet: OpenSheet,
  report: Report,
  sheets: readonly SheetName[],
): Promise<OpenReport> {
  const { workbook } = tools;
  const sheet = nameOf(openSheet);
  const period = periodText(report.period);
  const decisions = await recallDecisions(workbook, period, sheet, sheets);
  const ruleSet = builtInRuleSet(decisions.ruleSet) ?? TWO_STATE;
  const open = {
    sheet,
    sheets,
    report,
    protected: openSheet.protected,
    decisions: { ...decisions, ruleSet: ruleSet.id },
    ruleSet,
    canRestore: await workbook.canRestore(sheet.id),
  };
  const kept = await recallReceipt(workbook, period, sheet, sheets);
  return { ...open, signedOff: kept && (await signedOffOf(tools, open, kept)) };
}

/** Whether the sheet still says what was signed: its quarter, made anew, has the digest that the receipt bears. */
async function signedOffOf(
  { sha256 }: Tools,
  { report, decisions, ruleSet }: Pick<OpenReport, 'report' | 'decisions' | 'ruleSet'>,
  { receipt, by }: KeptReceipt,
): Promise<SignedOff> {
  const assessment = runChecks(report, decisions, ruleSet);
  const quarter = signedQuarter(assessment.report, assessment, { council: receipt.council, by });
  return { receipt, matches: (await sha256(canonicalText(quarter))) === receipt.body_sha256 };
}
