import type { CorrectionReason } from '../../shared/record/contract/correction.ts';

/** That a submission was sent back, or withdrawn. */
export interface ReturnedRow {
  readonly reason: string;
  readonly by: string;
  readonly byName: string;
  readonly at: string;
  /** Its entry of the chain. */
  readonly seq: number;
}

export interface NewReturn extends Omit<ReturnedRow, 'byName' | 'seq'> {
  readonly period: number;
  readonly id: string;
}

/** A quarter that was submitted for approval. */
export interface SubmissionRow {
  /** The report, as addresses name it. */
  readonly report: string;
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

export interface SubmissionWithBody extends SubmissionRow {
  readonly body: string;
}

export interface NewSubmission
  extends Omit<
    SubmissionRow,
    'report' | 'seq' | 'hash' | 'submittedByName' | 'returned' | 'approvedAs' | 'latestRev'
  > {
  readonly body: string;
  readonly idemKey: string;
}

export interface SubmissionStore {
  submissionByKey(key: string): SubmissionRow | null;
  /** Oldest first. */
  submissions(period: number): readonly SubmissionRow[];
  /** What can still be approved, of any report and period, oldest first. */
  waiting(): readonly SubmissionRow[];
  submission(period: number, id: string): SubmissionRow | null;
  submissionWithBody(period: number, id: string): SubmissionWithBody | null;
  /** Its entry of the chain, number `seq`, comes first, in the same transaction. */
  addSubmission(submission: NewSubmission, seq: number): void;
  /** The same of a return. */
  addReturn(returned: NewReturn, seq: number): void;
}
