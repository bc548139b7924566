import { periodCode, periodText, samePeriod } from '../../../../shared/period.ts';
import { basesOnRecord } from '../../../../shared/record/compare/basesOnRecord.ts';
import { CORPORATE_REPORT } from '../../../../shared/record/contract/reportNames.ts';
import { actReceiptOf } from '../../../../shared/record/contract/reports.ts';
import type { Report } from '../../../../shared/report.ts';
import { findRuleSet, ruleSetsInForce } from '../../../../shared/rules/ruleSets/datedRuleSet.ts';
import { TWO_STATE } from '../../../../shared/rules/ruleSets/ruleSet.ts';
import { alikeSheets } from '../../../../shared/sheet/parts/alikeSheets.ts';
import { joinReports } from '../../../../shared/sheet/parts/joinReports.ts';
import type { OpenSheet, OpenWorkbook } from '../../../excel/openWorkbook.ts';
import type { OpenedReport, SheetName } from '../../state/paneState.ts';
import type { ActionContext } from '../actionContext.ts';
import { matchIndicators } from '../identity/matchIndicators.ts';
import { outturnsElsewhere } from '../record/outturnsElsewhere.ts';
import { readSignOffState } from '../record/readSignOffState.ts';
import { recallRuleSets } from '../rules/ruleSetsMemory.ts';
import { recallCouncils } from '../signOff/confirmedCouncilsMemory.ts';
import { recallNamedReport } from '../signOff/namedReportsMemory.ts';
import { type KeptReceipt, recallReceipt, rememberedReceipts } from '../signOff/receiptsMemory.ts';
import type { QuarterSource } from '../signOff/sheetQuarter.ts';
import { signedAmong } from '../signOff/signedAmong.ts';
import { rememberedActs } from '../witness/actsMemory.ts';
import { recallDecisions } from './decisionsMemory.ts';
import { addPointsBeforeBase, earlierPeriods, findEarlierQuarter } from './earlierQuarter.ts';
import { recallLayouts } from './layoutsMemory.ts';

export interface SheetReport {
  readonly sheet: OpenSheet;
  readonly report: Report;
}

/** The sheets of one report, in the order of the workbook, and the names of those that were ticked and not found. */
export interface ReportParts {
  readonly on: readonly SheetReport[];
  readonly missing: readonly string[];
}

export const sheetName = ({ id, cells }: OpenSheet): SheetName => ({ id, name: cells.name });

/** Adds to a report what the workbook remembers of its sheets' quarter. `reports` are all that the workbook holds. */
export async function buildOpenedReport(
  context: ActionContext,
  { on, missing }: ReportParts,
  reports: readonly SheetReport[],
): Promise<OpenedReport> {
  const [first, ...further] = on;
  if (first === undefined) throw new Error('A report is on one sheet at least.');
  const asRead = joinReports([first.report, ...further.map(({ report }) => report)]);
  const sheets = reports.map(other => sheetName(other.sheet));
  const parts = on.map(part => sheetName(part.sheet));
  const isPart = (id: string): boolean => parts.some(part => part.id === id);
  const { workbook } = context;
  const sheet = sheetName(first.sheet);
  const period = periodText(asRead.period);
  const decisions = await recallDecisions(workbook, { period, sheet, sheets, rows: asRead.indicators });
  const ownRuleSets = ruleSetsInForce(periodCode(asRead.period), await recallRuleSets(workbook));
  const ruleSet = findRuleSet(decisions.ruleSet, ownRuleSets) ?? TWO_STATE;
  const receipts = await rememberedReceipts(workbook);
  context.witness.learn(receipts.map(({ receipt }) => actReceiptOf(receipt)));
  context.witness.learn(await rememberedActs(workbook));
  const chosen = await recallNamedReport(workbook, sheet);
  const namedReport = chosen ?? CORPORATE_REPORT;
  const kept = await recallReceipt(workbook, { report: namedReport, period }, parts, sheets);
  const replaced = receipts.find(
    ({ sheet: other, receipt }) =>
      sheets.some(({ id }) => id === other.id && !isPart(id)) &&
      receipt.report === namedReport &&
      receipt.period === period,
  );
  const others = reports.map(other => other.report);
  const asked = earlierPeriods(asRead, others);
  const state = await readSignOffState(context, { report: namedReport, period: asRead.period }, asked);
  const council = context.record.person()?.council.code ?? kept?.receipt.council;
  const indicatorMatches = council
    ? await matchIndicators(context, { report: asRead, namedReport, sheet, sheets }, council, state)
    : null;
  const matched = { report: asRead, indicatorMatches };
  const report = addPointsBeforeBase(matched, { others, state }, kept?.points ?? {});
  const copies = reports.filter(
    other => !isPart(other.sheet.id) && samePeriod(other.report.period, report.period),
  );
  const alike = alikeSheets(
    asRead,
    copies.map(other => other.report),
  );
  const open = {
    sheet,
    parts,
    missingParts: missing,
    sheets,
    copies: copies.map(other => sheetName(other.sheet)),
    alike: copies.filter(other => alike.includes(other.report)).map(other => sheetName(other.sheet)),
    signedCopies: await signedAmong(
      workbook,
      copies.map(other => sheetName(other.sheet)),
      { period, receipts },
    ),
    report,
    namedReport,
    replacesSheet: chosen === null && !kept ? (replaced?.sheet.name ?? null) : null,
    cells: reports.map(other => [other.sheet.id, other.sheet.cells] as const),
    protected: on.some(part => part.sheet.protected),
    decisions: { ...decisions, ruleSet: ruleSet.id },
    ruleSet,
    ownRuleSets,
    earlier: findEarlierQuarter(matched, { others, state }),
    recordedBases: state && indicatorMatches && basesOnRecord(report, state, indicatorMatches.rows),
    canRestore: await anyCanRestore(workbook, parts),
    hasAnswersByPosition: (await recallLayouts(workbook)).hasAnswersByPosition,
    confirmedCouncils: await recallCouncils(workbook),
    indicatorMatches,
    elsewhere: outturnsElsewhere(matched, state),
  };
  return {
    ...open,
    signedOff: kept && { receipt: kept.receipt, matches: await isAsSigned(context, open, kept) },
  };
}

/** Checks the quarter, so its code is loaded for a sheet that was signed off alone. */
async function isAsSigned(context: ActionContext, open: QuarterSource, kept: KeptReceipt): Promise<boolean> {
  const { matchesReceipt } = await import('../signOff/sheetQuarter.ts');
  return matchesReceipt(context, open, kept);
}

async function anyCanRestore(workbook: OpenWorkbook, parts: readonly SheetName[]): Promise<boolean> {
  for (const { id } of parts) if (await workbook.canRestore(id)) return true;
  return false;
}
