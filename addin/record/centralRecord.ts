import type { Period } from '../../shared/period.ts';
import type { IndicatorNames } from '../../shared/record/backfill/namesOverTime.ts';
import type { RecordedPeriod } from '../../shared/record/backfill/selectReports.ts';
import type { ActReceipt } from '../../shared/record/contract/actReceipts.ts';
import type { CorrectionBody } from '../../shared/record/contract/correction.ts';
import type { HeadReply, RecordHead } from '../../shared/record/contract/heads.ts';
import type { History } from '../../shared/record/contract/indicators.ts';
import type { Link, LinkRequest } from '../../shared/record/contract/links.ts';
import type { Lock } from '../../shared/record/contract/locks.ts';
import type { NamedReport, NewReport } from '../../shared/record/contract/namedReports.ts';
import type { Problem } from '../../shared/record/contract/problem.ts';
import type { Publication, Receipt, RecordedReport, Revision } from '../../shared/record/contract/reports.ts';
import type { RuleSets, RuleSetVersion } from '../../shared/record/contract/ruleSets.ts';
import type { Headlines, Series } from '../../shared/record/contract/series.ts';
import type { CouncilSetting, CouncilSettings } from '../../shared/record/contract/settings.ts';
import type { SignedQuarter } from '../../shared/record/contract/signedQuarter.ts';
import type { Configuration, Me } from '../../shared/record/contract/signIn.ts';
import type { SignOffState } from '../../shared/record/contract/signOffState.ts';
import type { Submission, SubmittedReport } from '../../shared/record/contract/submissions.ts';
import type { VoidedRevision } from '../../shared/record/contract/voids.ts';
import type { SettingName } from '../../shared/record/export/exportLine.ts';
import type { RuleSet } from '../../shared/rules/ruleSets/ruleSet.ts';

/** A quarter that was not recorded, for a reason that the officer can do something about. */
export type NotRecorded =
  /** Another revision of this quarter was signed off first. */
  | { readonly state: 'stale'; readonly current: Receipt }
  | { readonly state: 'locked'; readonly lock: Lock }
  /** The record's own review refuses these rows. */
  | { readonly state: 'refused'; readonly sentence: string; readonly rows: NonNullable<Problem['rows']> };

/** The record's reply to a sign-off. */
export type SignOffReply =
  /** `fresh` is false for a retry: the same quarter was already on record, and no second revision was made. */
  { readonly state: 'signed'; readonly receipt: Receipt; readonly fresh: boolean } | NotRecorded;

export type SubmitReply =
  | { readonly state: 'submitted'; readonly submission: Submission; readonly fresh: boolean }
  | NotRecorded;

/** A period of one of the council's reports, which is named as in addresses. */
export interface ReportPeriod {
  readonly report: string;
  readonly period: Period;
}

/** A correction: the reason, and the number of the revision that it replaces. */
export interface Replacement extends CorrectionBody {
  readonly replaces: number;
}

/** Compares the past of the record with what a person holds of it. */
export interface Witness {
  /** The head that the next request to this council's record carries; null where none is held. */
  head(council: string): RecordHead | null;
  /** What the record answered to the head that was sent. */
  told(sent: RecordHead, reply: HeadReply): void;
  /** The receipts of acts that the record has just sent. */
  receive(receipts: readonly ActReceipt[]): void;
}

/**
 * The central record, as the pane sees it. Every call rejects with a `RecordError`, whose sentence names the next step.
 * All but `configuration` and `signIn` need a signed-in person.
 */
export interface CentralRecord {
  /** From now on every request about the person's council carries the head that the witness gives. */
  witnessedBy(witness: Witness): void;
  configuration(): Promise<Configuration>;
  /** Opens the sign-in dialog, so it needs a click. Rejects with `sign-in-closed` where the person closed it. */
  signIn(): Promise<Me>;
  signOut(): void;
  /** The signed-in person, until the token expires; null afterwards. */
  person(): Me | null;
  /** Idempotent: the same quarter sent again makes no second revision. */
  signOff(quarter: SignedQuarter, replacement: Replacement | null): Promise<SignOffReply>;
  /**
   * Submits the quarter to an approver. Idempotent, except after a submission that was sent back: `after` is the `seq` of
   * that submission.
   */
  submit(
    quarter: SignedQuarter,
    replacement: Replacement | null,
    after?: number | null,
  ): Promise<SubmitReply>;
  /** Adds a report. Idempotent; rejects with `not-taken` where another report has its name. */
  addReport(report: NewReport): Promise<NamedReport>;
  /** One submission with its quarter; null where the record does not have it. */
  submission(of: ReportPeriod, id: string): Promise<SubmittedReport | null>;
  /** The submissions of all reports and periods that wait for approval. */
  waiting(): Promise<readonly Submission[]>;
  /** Sends a submission back, or withdraws it. Rejects with `not-taken` where it was approved first. */
  sendBack(submission: Submission, reason: string): Promise<Submission>;
  /** Signs off a submission. Idempotent. */
  approve(submission: Submission): Promise<SignOffReply>;
  /**
   * Everything that the Sign off step asks of a period, in one request, and the latest revisions of `earlier` periods, four at
   * most.
   */
  signOffState(of: ReportPeriod, earlier: readonly Period[]): Promise<SignOffState>;
  /** The current revision of the quarter; null where there is none. */
  report(of: ReportPeriod): Promise<RecordedReport | null>;
  /** The quarter's revisions, oldest first; empty where there are none. */
  revisions(of: ReportPeriod): Promise<readonly Revision[]>;
  /**
   * Marks a revision as published. This cannot be undone. `openFrom` is the day from which readers have it, "2026-12-01"; null is
   * at once.
   */
  publish(of: ReportPeriod, rev: number, openFrom: string | null): Promise<Publication>;
  /** Voids the latest revision of a period, so that it counts nowhere. Idempotent; rejects with `not-taken` where it is not the latest. */
  voidRevision(of: ReportPeriod, rev: number, reason: string): Promise<VoidedRevision>;
  /** The revision as an accessible workbook, to publish: the bytes of an .xlsx file. */
  accessibleWorkbook(of: ReportPeriod, rev: number): Promise<Uint8Array>;
  /** How the council uses its record. */
  settings(): Promise<CouncilSettings['settings']>;
  /** Switches a setting on or off, as an administrator. Idempotent. */
  changeSetting(name: SettingName, value: boolean): Promise<CouncilSetting>;
  /** The rule sets that the council may rate by. */
  ruleSets(): Promise<RuleSets>;
  /**
   * Records a version of a rule set, which applies from that quarter on. `replaces` is the version before
   * it, 0 for the first. Idempotent; rejects with `not-taken` where another version came first.
   */
  keepRuleSet(ruleSet: RuleSet, from: string, replaces: number): Promise<RuleSetVersion>;
  /** Every indicator that was ever signed or brought in, with its names over time. */
  indicatorNames(): Promise<IndicatorNames>;
  /** The periods on record of a report, oldest first. */
  recordedPeriods(report: string): Promise<readonly RecordedPeriod[]>;
  /** Links an indicator to the one that it carries on from, or removes that link. Idempotent. */
  link(uid: string, request: LinkRequest): Promise<Link>;
  /** One indicator over the recorded quarters, oldest first; null where the record does not have it. */
  history(uid: string): Promise<History | null>;
  /** These indicators over every period; all on record where null. */
  series(uids: readonly string[] | null): Promise<Series>;
  /** How the themes were rated, period by period. */
  headlines(): Promise<Headlines>;
}
