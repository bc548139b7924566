import type { CellAddress } from '../../../shared/cells.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
import type { RulesProposal } from '../../../shared/checks/proposals/proposeRules.ts';
import type { Acknowledgement, Decisions, Frequency, TypedLimits } from '../../../shared/decisions.ts';
import type { Kind } from '../../../shared/indicator.ts';
import type { CorrectionBody } from '../../../shared/record/contract/correction.ts';
import type { LinkRequest } from '../../../shared/record/contract/links.ts';
import type { Revision } from '../../../shared/record/contract/reports.ts';
import type { Submission } from '../../../shared/record/contract/submissions.ts';
import type { IdentityAnswer } from '../../../shared/record/identity/rowIdentity.ts';
import type { Column } from '../../../shared/report.ts';
import type { RuleSet } from '../../../shared/rules/ruleSets/ruleSet.ts';
import type { HouseStyle } from '../../../shared/sheet/plan/houseStyle.ts';
import type { Comparator } from '../../../shared/target.ts';
import type { RuleSetDraft } from '../rules/ruleSetDraft.ts';
import { openedReport, type SheetName, type Step } from '../state/paneState.ts';
import type { WaitingQuarter } from '../state/waitingQuarter.ts';
import type { ActionContext } from './actionContext.ts';
import { applyRepair, selectCell } from './check/applyRepair.ts';
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
  type OverrideReason,
  overrideError,
  signAsNotRated,
  withdrawAcknowledgement,
  withdrawOverride,
} from './check/decisionActions.ts';
import { listFindings } from './check/listFindings.ts';
import { chooseSheet, loadReport } from './check/loadReport.ts';
import { type NamedColumns, nameColumns, pointAtHeadings } from './check/pointAtHeadings.ts';
import { recheck } from './check/recheck.ts';
import { chooseHouseStyle } from './format/chooseHouseStyle.ts';
import { formatReport, restoreFormatting, validateAndFormat } from './format/formatReport.ts';
import { answerIdentity, linkOnRecord, withdrawAnswer } from './identity/identityActions.ts';
import { openAccessibleWorkbook } from './record/openAccessibleWorkbook.ts';
import { signInToRecord, signOutOfRecord } from './record/personActions.ts';
import { refreshRecord } from './record/refreshRecord.ts';
import {
  approveForSignOff,
  markAsPublished,
  readSubmission,
  sendBackSubmission,
} from './record/submissionActions.ts';
import { voidSignedRevision } from './record/voidSignedRevision.ts';
import { applyRuleSet, chooseRuleSet, recordRuleSet, takeProposal } from './rules/ruleSetActions.ts';
import { confirmCouncil } from './signOff/confirmedCouncils.ts';
import { addNamedReport, checkAsOwnReport, chooseNamedReport } from './signOff/namedReports.ts';
import { discardWaiting, sendWaiting, sendWaitingAsCorrection } from './signOff/outboxActions.ts';
import { keepCurrentReceipt } from './signOff/saveReceipt.ts';
import { signOffQuarter } from './signOff/signOffQuarter.ts';

/** Every action that the officer has in the pane. Each leaves its result in the store. */
export function createPaneActions(context: ActionContext) {
  const { store, record, witness } = context;
  record.witnessedBy(witness);
  return {
    /** Of the sheet that a person chose, where one is given. */
    loadReport: (sheet?: string) => (sheet === undefined ? loadReport(context) : chooseSheet(context, sheet)),
    chooseParts: (ticked: readonly SheetName[]) => chooseParts(context, ticked),
    checkReport: () => checkReport(context),
    validateAndFormat: () => validateAndFormat(context),
    putOffFormatting: () => store.set({ isFormatPutOff: true }),
    formatReport: () => formatReport(context),
    chooseHouseStyle: (style: HouseStyle) => chooseHouseStyle(context, style),
    restoreFormatting: (sheet: string) => restoreFormatting(context, sheet),
    selectCell: (cell: CellAddress) => selectCell(context, cell),
    applyRepair: (finding: Finding) => applyRepair(context, finding),
    overrideError: (finding: Finding, way: OverrideReason) => overrideError(context, finding, way),
    signAsNotRated: (finding: Finding, by: string) => signAsNotRated(context, finding, by),
    withdrawOverride: (finding: Finding) => withdrawOverride(context, finding),
    acknowledgeWarnings: (findings: readonly Finding[], said: Pick<Acknowledgement, 'reason' | 'by'>) =>
      acknowledgeWarnings(context, findings, said),
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
    editRuleSetDraft: (rulesDraft: RuleSetDraft | null) => store.set({ rulesDraft }),
    applyRuleSet: (ruleSet: RuleSet) => applyRuleSet(context, ruleSet),
    recordRuleSet: (ruleSet: RuleSet) => recordRuleSet(context, ruleSet),
    takeProposal: (proposal: RulesProposal) => takeProposal(context, proposal),
    answerIdentity: (answers: readonly IdentityAnswer[]) => answerIdentity(context, answers),
    withdrawAnswer: (row: string) => withdrawAnswer(context, row),
    linkOnRecord: (uid: string, link: LinkRequest) => linkOnRecord(context, uid, link),
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
    closeSubmission: () => store.set({ reading: null }),
    approveSubmission: (submission: Submission) => approveForSignOff(context, submission),
    sendBackSubmission: (submission: Submission, reason: string) =>
      sendBackSubmission(context, submission, reason),
    markPublished: (revision: Pick<Revision, 'report' | 'period' | 'rev'>) =>
      markAsPublished(context, revision),
    voidRevision: (revision: Pick<Revision, 'report' | 'period' | 'rev'>, reason: string) =>
      voidSignedRevision(context, revision, reason),
    openAccessibleWorkbook: (revision: Pick<Revision, 'report' | 'period' | 'rev'>) =>
      openAccessibleWorkbook(context, revision),
    sendWaiting: (waiting: WaitingQuarter) => sendWaiting(context, waiting),
    sendWaitingAsCorrection: (correction: CorrectionBody) => sendWaitingAsCorrection(context, correction),
    discardWaiting: (waiting: WaitingQuarter) => discardWaiting(context, waiting),
    goToStep: (step: Step) => {
      store.set({ step, notice: null });
      // Excel does not report a change of look to us: the changes are counted again when the step is opened.
      if (step === 'format' && store.get().view.state === 'checked') void recheck(context);
      const needsMatches = step === 'history' && openedReport(store.get())?.indicatorMatches === null;
      if (store.get().person && (step === 'sign-off' || needsMatches)) void refreshRecord(context);
    },
    showIndicator: (indicator: string) => store.set({ indicator, shownUid: null }),
    showHistory: (shownUid: string | null) => store.set({ shownUid }),
    typeName: (typedName: string) => store.set({ typedName }),
    dismissNotice: () => store.set({ notice: null }),
  };
}

export type PaneActions = ReturnType<typeof createPaneActions>;
