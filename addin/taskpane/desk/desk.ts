import type { Finding } from '../../../shared/checks/finding.ts';
import type { Acknowledgement, Frequency, TypedLimits } from '../../../shared/decisions.ts';
import type { Kind } from '../../../shared/indicator.ts';
import type { Submission } from '../../../shared/record/contract.ts';
import type { CorrectionBody } from '../../../shared/record/correction.ts';
import type { IdentityAnswer } from '../../../shared/record/identity.ts';
import type { LinkRequest } from '../../../shared/record/link.ts';
import type { Column } from '../../../shared/report.ts';
import type { RuleSet } from '../../../shared/rules/ruleSet.ts';
import type { CellAddress } from '../../../shared/sheet/cells.ts';
import type { Comparator } from '../../../shared/target.ts';
import type { Waiting } from '../memory/outboxMemory.ts';
import { openReport, type Step } from '../paneState.ts';
import type { RuleSetDraft } from '../rules/ruleSetDraft.ts';
import { answerIdentity, takeAnswerBack } from './answerIdentity.ts';
import { approve, publish, readSubmission, sendBack } from './approve.ts';
import { askRecord } from './askRecord.ts';
import { check } from './check.ts';
import { confirmColumn } from './confirmColumn.ts';
import {
  acknowledge,
  answerFrequency,
  answerKind,
  answerLimits,
  confirmComparator,
  override,
  type WayThrough,
  withdrawAcknowledgement,
  withdrawOverride,
} from './decide.ts';
import { format, restore } from './format.ts';
import { takeReceipt } from './keepReceipt.ts';
import { linkIndicators } from './linkIndicators.ts';
import { listFindings } from './listFindings.ts';
import { look } from './look.ts';
import { signIn, signOut } from './person.ts';
import { goTo, repair } from './repair.ts';
import { chooseRuleSet, keepRuleSet, takeRuleSet } from './rules.ts';
import { correctWaiting, leaveWaiting, sendWaiting } from './sendWaiting.ts';
import { signOff } from './signOff.ts';
import type { Tools } from './tools.ts';

/** All that an officer can do in the pane. What came of it stands in the store. */
export function createDesk(tools: Tools) {
  const { store } = tools;
  return {
    look: (sheet?: string) => look(tools, sheet),
    check: () => check(tools),
    format: () => format(tools),
    restore: (sheet: string) => restore(tools, sheet),
    goTo: (cell: CellAddress) => goTo(tools, cell),
    repair: (finding: Finding) => repair(tools, finding),
    override: (finding: Finding, way: WayThrough) => override(tools, finding, way),
    withdrawOverride: (finding: Finding) => withdrawOverride(tools, finding),
    acknowledge: (findings: readonly Finding[], said: Pick<Acknowledgement, 'reason' | 'by'>) =>
      acknowledge(tools, findings, said),
    withdrawAcknowledgement: (finding: Finding) => withdrawAcknowledgement(tools, finding),
    answerFrequency: (indicator: string, frequency: Frequency) =>
      answerFrequency(tools, indicator, frequency),
    answerLimits: (indicator: string, limits: TypedLimits) => answerLimits(tools, indicator, limits),
    answerKind: (indicator: string, kind: Kind) => answerKind(tools, indicator, kind),
    confirmComparator: (indicator: string, comparator: Omit<Comparator, 'confirmed'>) =>
      confirmComparator(tools, indicator, comparator),
    confirmColumn: (column: Column, position: number | null) => confirmColumn(tools, column, position),
    chooseRuleSet: (ruleSet: string) => chooseRuleSet(tools, ruleSet),
    typeRules: (rulesDraft: RuleSetDraft | null) => store.set({ rulesDraft }),
    takeRuleSet: (ruleSet: RuleSet) => takeRuleSet(tools, ruleSet),
    keepRuleSet: (ruleSet: RuleSet) => keepRuleSet(tools, ruleSet),
    answerIdentity: (answers: readonly IdentityAnswer[]) => answerIdentity(tools, answers),
    takeAnswerBack: (row: string) => takeAnswerBack(tools, row),
    linkIndicators: (uid: string, link: LinkRequest) => linkIndicators(tools, uid, link),
    listFindings: () => listFindings(tools),
    signIn: () => signIn(tools),
    signOut: () => signOut(tools),
    signOff: () => signOff(tools),
    correct: (correction: CorrectionBody) => signOff(tools, correction),
    askRecord: () => askRecord(tools),
    takeReceipt: () => takeReceipt(tools),
    readSubmission: (submission: Submission) => readSubmission(tools, submission),
    closeSubmission: () => store.set({ reading: null }),
    approve: (submission: Submission) => approve(tools, submission),
    sendBack: (submission: Submission, reason: string) => sendBack(tools, submission, reason),
    publish: (revision: { readonly period: string; readonly rev: number }) => publish(tools, revision),
    sendWaiting: (waiting: Waiting) => sendWaiting(tools, waiting),
    correctWaiting: (correction: CorrectionBody) => correctWaiting(tools, correction),
    leaveWaiting: (waiting: Waiting) => leaveWaiting(tools, waiting),
    toStep: (step: Step) => {
      store.set({ step, notice: null });
      const isUnsettled = step === 'history' && openReport(store.get())?.settlement === null;
      if (store.get().person && (step === 'sign-off' || isUnsettled)) void askRecord(tools);
    },
    showIndicator: (indicator: string) => store.set({ indicator, shownUid: null }),
    showHistory: (shownUid: string | null) => store.set({ shownUid }),
    dismissNotice: () => store.set({ notice: null }),
  };
}

export type Desk = ReturnType<typeof createDesk>;
