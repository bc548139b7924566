import type { Period } from '../../shared/quarter.ts';
import type { Comparison } from '../../shared/record/contract/comparison.ts';
import type { CorrectionBody } from '../../shared/record/contract/correction.ts';
import type { History } from '../../shared/record/contract/indicators.ts';
import type { Link, LinkRequest } from '../../shared/record/contract/links.ts';
import type { Lock } from '../../shared/record/contract/locks.ts';
import type { Problem } from '../../shared/record/contract/problem.ts';
import type { Publication, Receipt, RecordedReport, Revision } from '../../shared/record/contract/reports.ts';
import type { RuleSets, RuleSetVersion } from '../../shared/record/contract/ruleSets.ts';
import type { SignedQuarter } from '../../shared/record/contract/signedQuarter.ts';
import type { Configuration, Me } from '../../shared/record/contract/signIn.ts';
import type { Submission, SubmittedReport } from '../../shared/record/contract/submissions.ts';
import type { ListedIndicator } from '../../shared/record/identity/rowIdentity.ts';
import type { RuleSet } from '../../shared/rules/ruleSets/ruleSet.ts';

/** A quarter that is sent and not recorded, for a reason that the officer can do something about. */
export type NotRecorded =
  /** Another sign-off of this quarter stands. */
  | { readonly state: 'stale'; readonly current: Receipt }
  | { readonly state: 'locked'; readonly lock: Lock }
  /** The record's own rules do not take these rows. */
  | { readonly state: 'refused'; readonly sentence: string; readonly rows: NonNullable<Problem['rows']> };

/** What became of a sign-off that reached the record. */
export type SignOffReply =
  /** `fresh` is false where the very same quarter was on record already: a second click made no second one. */
  { readonly state: 'signed'; readonly receipt: Receipt; readonly fresh: boolean } | NotRecorded;

export type SubmitReply =
  | { readonly state: 'submitted'; readonly submission: Submission; readonly fresh: boolean }
  | NotRecorded;

/** A correction: why, and the number of the revision in whose place it is to stand. */
export interface Replacement extends CorrectionBody {
  readonly replaces: number;
}

/**
 * The central record, as the pane sees it. Every call rejects with a `RecordError`, whose sentence names the next step.
 * All but `configuration` and `signIn` need a person who is signed in.
 */
export interface CentralRecord {
  configuration(): Promise<Configuration>;
  /** Opens the sign-in dialog; only ever after a click. Rejects with `sign-in-closed` where the person closed it. */
  signIn(): Promise<Me>;
  signOut(): void;
  /** Who is signed in, till the token expires; null afterwards. */
  person(): Me | null;
  /** Sent again with the same quarter it makes no second revision, however often and whenever. */
  signOff(quarter: SignedQuarter, replacement: Replacement | null): Promise<SignOffReply>;
  /**
   * Puts the quarter before an approver. Sent again it makes no second submission, unless after another one that was sent
   * back: `after` is that one's place in the chain.
   */
  submit(
    quarter: SignedQuarter,
    replacement: Replacement | null,
    after?: number | null,
  ): Promise<SubmitReply>;
  /** What waits for approval, was approved, sent back or overtaken. */
  submissions(period: Period): Promise<readonly Submission[]>;
  /** One of them to read; null where the record does not know it. */
  submission(period: Period, id: string): Promise<SubmittedReport | null>;
  /** What waits for approval, of every period. */
  waiting(): Promise<readonly Submission[]>;
  /** Sends a submission back, or withdraws it. Rejects with `not-taken` where it was approved meanwhile. */
  sendBack(submission: Submission, reason: string): Promise<Submission>;
  /** Signs off what was submitted. Sent again it makes no second revision. */
  approve(submission: Submission): Promise<SignOffReply>;
  /** The quarter as it stands on record; null where there is none. */
  report(period: Period): Promise<RecordedReport | null>;
  /** The quarter's revisions, first one first; empty where there is none. */
  revisions(period: Period): Promise<readonly Revision[]>;
  /** The latest revision beside the one before it; null where there are no two. */
  comparison(period: Period): Promise<Comparison | null>;
  /** Marks a revision as published, which nobody takes back. */
  publish(period: Period, rev: number): Promise<Publication>;
  lock(period: Period): Promise<Lock>;
  /** The rules that the council may rate by. */
  ruleSets(): Promise<RuleSets>;
  /**
   * Keeps rules of the council's own from that quarter on, after the version `replaces`, 0 for the first. Sent again they
   * make no second version; rejects with `not-taken` where another version stands.
   */
  keepRuleSet(ruleSet: RuleSet, from: string, replaces: number): Promise<RuleSetVersion>;
  /** Every indicator that was ever signed, as it was called in the period. */
  indicators(period: Period): Promise<readonly ListedIndicator[]>;
  /** Links an indicator to the one that it carries on from, or takes that back. Sent again it makes no second link. */
  link(uid: string, request: LinkRequest): Promise<Link>;
  /** One indicator over the quarters on record, oldest first; null where the record does not know it. */
  history(uid: string): Promise<History | null>;
}
