import type { CorrectionReason } from '../../shared/record/contract/correction.ts';
import type { RecordedRules } from '../../shared/record/review/reviewQuarter.ts';
import type { RegisterRead } from '../register/register.ts';
import type { AuditRow, ChainHead } from './chainRows.ts';
import type { LockRow } from './lockStore.ts';
import type { RevisionRow } from './revisionRows.ts';
import type { NamedRules } from './ruleSetStore.ts';

/** That a submission was sent back, or withdrawn. */
export interface ReturnedRow {
  readonly reason: string;
  readonly by: string;
  readonly byName: string;
  readonly at: string;
}

export interface NewReturn extends ReturnedRow {
  readonly period: number;
  readonly id: string;
}

/** A quarter that was submitted for approval. */
export interface SubmissionRow {
  readonly period: number;
  readonly id: string;
  /** The revision that it would replace; 0 for the first of its quarter. */
  readonly replaces: number;
  readonly bodySha256: string;
  readonly submittedBy: string;
  readonly submittedByName: string;
  readonly submittedAt: string;
  readonly reason: CorrectionReason | null;
  readonly explanation: string | null;
  readonly seq: number;
  readonly hash: string;
  /** Who sent it back, and why; null where nobody did. */
  readonly returned: ReturnedRow | null;
  /** The revision that its approval made; null while there is none. */
  readonly approvedAs: number | null;
  /** The latest revision of its quarter; 0 if there is none. */
  readonly latestRev: number;
}

export interface NewSubmission
  extends Omit<SubmissionRow, 'seq' | 'hash' | 'returned' | 'approvedAs' | 'latestRev'> {
  readonly tenant: number;
  readonly body: string;
  readonly idemKey: string;
  readonly audit: AuditRow;
}

/** What must be known before a submission is written, read in one go. */
export interface SubmissionState {
  readonly sameKey: SubmissionRow | null;
  /** The latest revision of the quarter. */
  readonly latest: RevisionRow | null;
  readonly lock: LockRow | null;
  readonly head: ChainHead | null;
  /** As in `SignOffState`. */
  readonly keptRules: RecordedRules | null;
  readonly known: RegisterRead;
}

export interface SubmissionStore {
  submissionState(
    tenant: number,
    period: number,
    idemKey: string,
    rules: NamedRules,
  ): Promise<SubmissionState>;
  /** Everything or nothing; `taken` where another entry took the key or the next place in the chain. */
  submit(submission: NewSubmission): Promise<'written' | 'taken'>;
  returnState(
    tenant: number,
    period: number,
    id: string,
  ): Promise<{ readonly submission: SubmissionRow | null; readonly head: ChainHead | null }>;
  /** Everything or nothing; `taken` where it was approved meanwhile, or another entry took the next place in the chain. */
  returnSubmission(tenant: number, returned: NewReturn, audit: AuditRow): Promise<'written' | 'taken'>;
  /** Oldest first. */
  submissions(tenant: number, period: number): Promise<readonly SubmissionRow[]>;
  /** What can still be approved, of any period, oldest first. */
  waiting(tenant: number): Promise<readonly SubmissionRow[]>;
  submission(
    tenant: number,
    period: number,
    id: string,
  ): Promise<(SubmissionRow & { readonly body: string }) | null>;
}
