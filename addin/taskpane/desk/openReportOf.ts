import { periodCode, periodText } from '../../../shared/quarter.ts';
import type { Report } from '../../../shared/report.ts';
import { ruleSetNamed, rulesHoldingIn } from '../../../shared/rules/ownRuleSet.ts';
import { TWO_STATE } from '../../../shared/rules/ruleSet.ts';
import type { OpenSheet } from '../../excel/openWorkbook.ts';
import { recallDecisions } from '../memory/decisionsMemory.ts';
import { type KeptReceipt, recallReceipt } from '../memory/receiptsMemory.ts';
import { recallRuleSets } from '../memory/ruleSetsMemory.ts';
import type { OpenReport, SheetName, SignedOff } from '../paneState.ts';
import { earlierQuarter } from './earlierQuarter.ts';
import { digestAlone, type Read, saysWhatWasSigned } from './sheetDigest.ts';
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
  const decisions = await recallDecisions(workbook, period, sheet, sheets);
  const ownRuleSets = rulesHoldingIn(periodCode(report.period), await recallRuleSets(workbook));
  const ruleSet = ruleSetNamed(decisions.ruleSet, ownRuleSets) ?? TWO_STATE;
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
      report,
      reports.map(other => other.report),
    ),
    canRestore: await workbook.canRestore(sheet.id),
  };
  const kept = await recallReceipt(workbook, period, sheet, sheets);
  return { ...open, signedOff: kept && (await signedOffOf(tools, open, kept)) };
}

/** Whether the sheet still says what was signed: its quarter, made anew, has the digest that it had then. */
async function signedOffOf(
  tools: Tools,
  open: Read,
  { receipt, by, alone }: KeptReceipt,
): Promise<SignedOff> {
  const matches = alone
    ? (await digestAlone(tools, open, by, receipt.council)) === alone
    : await saysWhatWasSigned(tools, open, { receipt, by });
  return { receipt, matches };
}
