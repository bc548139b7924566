import { runChecks } from '../../../shared/checks/runChecks.ts';
import { periodText } from '../../../shared/quarter.ts';
import { canonicalText } from '../../../shared/record/canonicalText.ts';
import { signedQuarter } from '../../../shared/record/signedQuarter.ts';
import type { ReadResult, Report } from '../../../shared/report.ts';
import { builtInRuleSet, TWO_STATE } from '../../../shared/rules/ruleSet.ts';
import type { SheetCells } from '../../../shared/sheet/cells.ts';
import { likeliestReport } from '../../../shared/sheet/chooseReport.ts';
import { layoutKey } from '../../../shared/sheet/confirmedColumns.ts';
import { readReport } from '../../../shared/sheet/readReport.ts';
import type { OpenSheet } from '../../excel/openWorkbook.ts';
import { recallDecisions } from '../memory/decisionsMemory.ts';
import { type Layouts, recallLayouts } from '../memory/layoutsMemory.ts';
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
  const layouts = await recallLayouts(tools.workbook);
  const results = sheets.map(({ cells }) => readAsConfirmed(cells, layouts));
  const reports = results.flatMap((result, index) => {
    const sheet = sheets[index];
    return result.ok && sheet ? [{ sheet, report: result.report }] : [];
  });
  const likeliest = likeliestReport(results);
  const chosen =
    reports.find(({ sheet }) => sheet.id === wanted) ??
    reports.find(({ sheet }) => sheet.active) ??
    reports.find(({ report }) => likeliest.ok && report === likeliest.report);
  if (!chosen) return { ok: false, sentence: likeliest.ok ? '' : likeliest.sentence };
  const names = reports.map(({ sheet }) => nameOf(sheet));
  return { ok: true, open: await openReportOf(tools, chosen.sheet, chosen.report, names) };
}

/** Read by meaning, then once more where a person has said something of a sheet that is laid out so. */
function readAsConfirmed(cells: SheetCells, layouts: Layouts): ReadResult {
  const read = readReport(cells);
  const confirmed = read.ok ? layouts.get(layoutKey(read.report.layout)) : undefined;
  return confirmed ? readReport(cells, confirmed) : read;
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
