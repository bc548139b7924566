import type { Finding } from '../../../shared/checks/finding.ts';
import type { RulesProposal } from '../../../shared/checks/proposals/proposeRules.ts';
import type { Acknowledgement, Decisions, Frequency, TypedLimits } from '../../../shared/decisions.ts';
import type { Kind } from '../../../shared/indicator.ts';
import type { BackfillAnswer } from '../../../shared/record/backfill/planBackfill.ts';
import type { CorrectionBody } from '../../../shared/record/contract/correction.ts';
import type { LinkRequest } from '../../../shared/record/contract/links.ts';
import type { Revision } from '../../../shared/record/contract/reports.ts';
import type { Submission } from '../../../shared/record/contract/submissions.ts';
import type { SettingName } from '../../../shared/record/export/exportLine.ts';
import type { JudgedLine } from '../../../shared/record/history/judgeLine.ts';
import type { IdentityAnswer } from '../../../shared/record/identity/rowIdentity.ts';
import type { Column } from '../../../shared/report.ts';
import type { RuleSet } from '../../../shared/rules/ruleSets/ruleSet.ts';
import type { HouseStyle } from '../../../shared/sheet/plan/houseStyle.ts';
import type { Comparator } from '../../../shared/target.ts';
import type { SheetName } from '../state/paneState.ts';
import type { WaitingQuarter } from '../state/waitingQuarter.ts';
import type { ActionContext } from './actionContext.ts';
import { answerBackfill, bringPlanIn, closeBackfill, planOldWorkbooks } from './backfill/backfillActions.ts';
import { applyRepair } from './check/applyRepair.ts';
import { checkReport } from './check/checkReport.ts';
import { chooseParts } from './check/chooseParts.ts';
import { confirmColumn } from './check/confirmColumn.ts';
import {
  acknowledgeWarnings,
  answerFrequency,
  answerKind,
  answerLimits,
  answerPolarities,
  confirmComparator,
  declareRevised,
  type OverrideReason,
  overrideError,
  signAsNotRated,
  withdrawAcknowledgement,
  withdrawOverride,
} from './check/decisionActions.ts';
import { listFindings } from './check/listFindings.ts';
import { type NamedColumns, nameColumns, pointAtHeadings } from './check/pointAtHeadings.ts';
import { recheck } from './check/recheck.ts';
import { chooseHouseStyle } from './format/chooseHouseStyle.ts';
import { formatReport, restoreFormatting, validateAndFormat } from './format/formatReport.ts';
import { answerIdentity, linkOnRecord, withdrawAnswer } from './identity/identityActions.ts';
import { addNextSheets, planNextSheets, removeNextSheets } from './nextQuarter/nextQuarterActions.ts';
import { openAccessibleWorkbook } from './record/openAccessibleWorkbook.ts';
import { signInToRecord, signOutOfRecord } from './record/personActions.ts';
import { refreshRecord } from './record/refreshRecord.ts';
import { changeCouncilSetting, openSettings } from './record/settingActions.ts';
import {
  approveForSignOff,
  markAsPublished,
  readSubmission,
  sendBackSubmission,
} from './record/submissionActions.ts';
import { voidSignedRevision } from './record/voidSignedRevision.ts';
import { applyRuleSet, chooseRuleSet, recordRuleSet, takeProposal } from './rules/ruleSetActions.ts';
import { putHistory, removeAddedSheets } from './sheets/putHistory.ts';
import { putSummary } from './sheets/putSummary.ts';
import { confirmCouncil } from './signOff/confirmedCouncils.ts';
import { addNamedReport, checkAsOwnReport, chooseNamedReport } from './signOff/namedReports.ts';
import { discardWaiting, sendWaiting, sendWaitingAsCorrection } from './signOff/outboxActions.ts';
import { keepCurrentReceipt } from './signOff/saveReceipt.ts';
import { signOffQuarter } from './signOff/signOffQuarter.ts';

/** What an officer does with a report that was found. The pane loads these with the first of them. */
export function createReportActions(context: ActionContext) {
  return {
    chooseParts: (ticked: readonly SheetName[]) => chooseParts(context, ticked),
    checkReport: () => checkReport(context),
    /** What the pane does by itself. */
    recheck: () => recheck(context),
    validateAndFormat: () => validateAndFormat(context),
    formatReport: () => formatReport(context),
    chooseHouseStyle: (style: HouseStyle) => chooseHouseStyle(context, style),
    restoreFormatting: (sheet: string) => restoreFormatting(context, sheet),
    applyRepair: (finding: Finding) => applyRepair(context, finding),
    overrideError: (finding: Finding, way: OverrideReason) => overrideError(context, finding, way),
    signAsNotRated: (finding: Finding, by: string) => signAsNotRated(context, finding, by),
    withdrawOverride: (finding: Finding) => withdrawOverride(context, finding),
    acknowledgeWarnings: (findings: readonly Finding[], said: Pick<Acknowledgement, 'reason' | 'by'>) =>
      acknowledgeWarnings(context, findings, said),
    declareRevised: (finding: Finding, said: Pick<Acknowledgement, 'reason' | 'by'>) =>
      declareRevised(context, finding, said),
    withdrawAcknowledgement: (finding: Finding) => withdrawAcknowledgement(context, finding),
    answerFrequency: (indicator: string, frequency: Frequency) =>
      answerFrequency(context, indicator, frequency),
    answerLimits: (indicator: string, limits: TypedLimits) => answerLimits(context, indicator, limits),
    answerPolarities: (polarities: Decisions['polarities']) => answerPolarities(context, polarities),
    answerKind: (indicator: string, kind: Kind) => answerKind(context, indicator, kind),
    confirmComparator: (indicator: string, comparator: Omit<Comparator, 'confirmed'>) =>
      confirmComparator(context, indicator, comparator),
    confirmColumn: (column: Column, position: number | null, sheet?: string) =>
      confirmColumn(context, column, position, sheet),
    pointAtHeadings: () => pointAtHeadings(context),
    nameColumns: (columns: NamedColumns) => nameColumns(context, columns),
    chooseRuleSet: (ruleSet: string) => chooseRuleSet(context, ruleSet),
    applyRuleSet: (ruleSet: RuleSet) => applyRuleSet(context, ruleSet),
    recordRuleSet: (ruleSet: RuleSet) => recordRuleSet(context, ruleSet),
    takeProposal: (proposal: RulesProposal) => takeProposal(context, proposal),
    answerIdentity: (answers: readonly IdentityAnswer[]) => answerIdentity(context, answers),
    withdrawAnswer: (row: string) => withdrawAnswer(context, row),
    linkOnRecord: (uid: string, link: LinkRequest) => linkOnRecord(context, uid, link),
    planNextQuarter: () => planNextSheets(context),
    addNextQuarter: () => addNextSheets(context),
    removeNextQuarter: () => removeNextSheets(context),
    listFindings: () => listFindings(context),
    signIn: () => signInToRecord(context),
    signOut: () => signOutOfRecord(context),
    confirmCouncil: () => confirmCouncil(context),
    chooseNamedReport: (report: string) => chooseNamedReport(context, report),
    addNamedReport: (name: string, known: readonly string[]) => addNamedReport(context, name, known),
    checkAsOwnReport: (sheet: SheetName) => checkAsOwnReport(context, sheet),
    signOff: () => signOffQuarter(context),
    signOffCorrection: (correction: CorrectionBody) => signOffQuarter(context, correction),
    refreshRecord: () => refreshRecord(context),
    keepCurrentReceipt: () => keepCurrentReceipt(context),
    readSubmission: (submission: Submission) => readSubmission(context, submission),
    approveSubmission: (submission: Submission) => approveForSignOff(context, submission),
    sendBackSubmission: (submission: Submission, reason: string) =>
      sendBackSubmission(context, submission, reason),
    markPublished: (revision: Pick<Revision, 'report' | 'period' | 'rev'>, openFrom: string | null = null) =>
      markAsPublished(context, revision, openFrom),
    voidRevision: (revision: Pick<Revision, 'report' | 'period' | 'rev'>, reason: string) =>
      voidSignedRevision(context, revision, reason),
    openSettings: () => openSettings(context),
    changeSetting: (name: SettingName, value: boolean) => changeCouncilSetting(context, name, value),
    openAccessibleWorkbook: (revision: Pick<Revision, 'report' | 'period' | 'rev'>) =>
      openAccessibleWorkbook(context, revision),
    putHistory: (judged: JudgedLine) => putHistory(context, judged),
    putSummary: () => putSummary(context),
    removeAddedSheets: (about: readonly string[]) => removeAddedSheets(context, about),
    sendWaiting: (waiting: WaitingQuarter) => sendWaiting(context, waiting),
    sendWaitingAsCorrection: (correction: CorrectionBody) => sendWaitingAsCorrection(context, correction),
    discardWaiting: (waiting: WaitingQuarter) => discardWaiting(context, waiting),
    planOldWorkbooks: (files: readonly File[]) => planOldWorkbooks(context, files),
    answerBackfill: (answers: readonly BackfillAnswer[]) => answerBackfill(context, answers),
    bringPlanIn: () => bringPlanIn(context),
    closeBackfill: () => closeBackfill(context),
  };
}

export type ReportActions = ReturnType<typeof createReportActions>;
