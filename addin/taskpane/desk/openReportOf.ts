import { periodCode, periodText } from '../../../shared/quarter.ts';
import type { Report } from '../../../shared/report.ts';
import { ruleSetNamed, rulesHoldingIn } from '../../../shared/rules/ownRuleSet.ts';
import { TWO_STATE } from '../../../shared/rules/ruleSet.ts';
import type { OpenSheet } from '../../excel/openWorkbook.ts';
import { recallDecisions } from '../memory/decisionsMemory.ts';
import { recallReceipt } from '../memory/receiptsMemory.ts';
import { recallRuleSets } from '../memory/ruleSetsMemory.ts';
import type { OpenReport, SheetName } from '../paneState.ts';
import { earlierQuarter } from './earlierQuarter.ts';
import { settlementOf } from './settle.ts';
import { saysWhatWasSigned } from './sheetDigest.ts';
import type { Tools } from './tools.ts';

export interface SheetReport {
  readonly sheet: OpenSheet;
  readonly report: Report;
}

const nameOf = ({ id, cells }: OpenSheet): SheetName => ({ id, name: cells.name });

/** A report that was read, with what the workbook remembers of that sheet's quarter. */
export async function openReportOf(
  tools: Tools,
  { sheet: openSheet, report }: SheetReport,
  reports: readonly SheetReport[],
): Promise<OpenReport> {
  const sheets = reports.map(other => nameOf(other.sheet));
  const { workbook } = tools;
  const sheet = nameOf(openSheet);
  const period = periodText(report.period);
  const decisions = await recallDecisions(workbook, { period, sheet, sheets, rows: report.indicators });
  const ownRuleSets = rulesHoldingIn(periodCode(report.period), await recallRuleSets(workbook));
  const ruleSet = ruleSetNamed(decisions.ruleSet, ownRuleSets) ?? TWO_STATE;
  const kept = await recallReceipt(workbook, period, sheet, sheets);
  const council = tools.record.person()?.council.code ?? kept?.receipt.council;
  const settlement = council ? await settlementOf(tools, { report, sheet, sheets }, council) : null;
  const open = {
    sheet,
    sheets,
    report,
    protected: openSheet.protected,
    decisions: { ...decisions, ruleSet: ruleSet.id },
    ruleSet,
    ownRuleSets,
    earlier: await earlierQuarter(
      tools,
      { report, settlement },
      reports.map(other => other.report),
    ),
    canRestore: await workbook.canRestore(sheet.id),
    settlement,
  };
  const signedOff = kept && { receipt: kept.receipt, matches: await saysWhatWasSigned(tools, open, kept) };
  return { ...open, signedOff };
}
