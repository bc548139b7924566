import type { RowProblem } from '../../shared/record/contract/problem.ts';
import type { SignedQuarter } from '../../shared/record/contract/signedQuarter.ts';
import { reviewIdentity } from '../../shared/record/review/reviewIdentity.ts';
import { changeSetting } from '../acts/changeSetting.ts';
import { eraseName } from '../acts/eraseName.ts';
import { keepRuleSet } from '../acts/keepRuleSet.ts';
import { linkIndicators } from '../acts/linkIndicators.ts';
import { lockPeriod } from '../acts/lockPeriod.ts';
import { nameReport } from '../acts/nameReport.ts';
import { publishRevision } from '../acts/publishRevision.ts';
import { recoverRecord } from '../acts/recoverRecord.ts';
import { restorePart } from '../acts/restorePart.ts';
import { returnSubmission } from '../acts/returnSubmission.ts';
import { prepareSignOff, signOff } from '../acts/signOff.ts';
import { prepareSubmission, submitQuarter } from '../acts/submitQuarter.ts';
import { voidRevision } from '../acts/voidRevision.ts';
import type { CouncilStore } from '../store/councilStore.ts';
import { type StepRequest, signOffState, type VoidedRequest, voidedState } from './signOffState.ts';
import { synchronousActs } from './synchronous.ts';
import { type Admission, type Admitted, admit } from './witness.ts';

/** An act or a question that needs what it is asked alone. */
type Bound<F> = F extends (...args: [...infer Asked, CouncilStore, Date]) => infer R
  ? (...args: Asked) => R
  : F extends (...args: [...infer Asked, CouncilStore]) => infer R
    ? (...args: Asked) => R
    : never;

const ACTS = {
  prepareSignOff,
  signOff,
  prepareSubmission,
  submitQuarter,
  returnSubmission,
  publishRevision,
  voidRevision,
  lockPeriod,
  nameReport,
  keepRuleSet,
  linkIndicators,
  changeSetting,
  restorePart,
  recoverRecord,
  eraseName,
} as const;

/** Whether a name is that of an act, or of what prepares one; all others read. */
export const isAct = (name: string): boolean => name in ACTS;

type Acts = { readonly [Name in keyof typeof ACTS]: Bound<(typeof ACTS)[Name]> };

/** What the record of one report may be asked, beside acts. Nothing here writes. */
type Read = Pick<
  CouncilStore,
  | 'reports'
  | 'revisions'
  | 'latestReport'
  | 'reportAt'
  | 'signedBy'
  | 'lockOn'
  | 'submissions'
  | 'waiting'
  | 'submissionWithBody'
  | 'openState'
  | 'publications'
  | 'publishedPeriods'
  | 'publishedReports'
  | 'ruleSets'
  | 'settings'
  | 'setting'
  | 'links'
  | 'auditPage'
  | 'reportsPage'
  | 'quarters'
  | 'periods'
  | 'figures'
  | 'head'
  | 'entryAt'
  | 'exportPage'
  | 'register'
  | 'history'
  | 'series'
  | 'headlines'
  | 'schemaState'
> & {
  admit(asked: Admitted): Admission;
  signOffState(asked: StepRequest): ReturnType<typeof signOffState>;
  voidedState(asked: VoidedRequest): ReturnType<typeof voidedState>;
  /** The rows whose indicator's identity the record refuses. */
  identityProblems(quarter: SignedQuarter): readonly RowProblem[];
};

/** Everything that a council's object may be asked. Each call is one transaction. */
export type CouncilRecord = Read & Acts;

export function councilRecord(store: CouncilStore, now: () => Date): CouncilRecord {
  const acts = Object.fromEntries(
    Object.entries(synchronousActs(ACTS)).map(([name, act]) => [
      name,
      // Every act ends with the store and the time: those that need no time leave it out.
      (...asked: unknown[]) => (act as (...args: unknown[]) => unknown)(...asked, store, now()),
    ]),
  ) as unknown as Acts;
  // Callers name the report themselves.
  const { report: _, ...asked } = store;
  return {
    ...asked,
    admit: request => admit(request, store, now()),
    signOffState: request => signOffState(request, store),
    voidedState: request => voidedState(request, store),
    identityProblems: quarter => reviewIdentity(quarter, store.register()),
    ...acts,
  };
}
