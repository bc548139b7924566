import type { RowProblem } from '../../shared/record/contract/problem.ts';
import { Receipt } from '../../shared/record/contract/reports.ts';
import type { SignedQuarter } from '../../shared/record/contract/signedQuarter.ts';
import { Submission } from '../../shared/record/contract/submissions.ts';
import { rowName } from '../../shared/record/review/rowName.ts';
import type { NotRecorded, SignOffReply, SubmitReply } from './centralRecord.ts';
import { parseReply, replyError } from './parseReply.ts';
import { RecordError } from './recordError.ts';
import { type HttpReply, parseProblem } from './sendRequest.ts';

/** The quarter that was sent, where this pane sent it: the record's reply does not repeat it. */
type Sent = Pick<SignedQuarter, 'indicators'> | null;

/** The record's reply to a sign-off. A receipt for a digest other than the quarter's is an error. */
export function parseSignOffReply(answered: HttpReply, digest: string, quarter: Sent): SignOffReply {
  const refusal = notRecorded(answered, quarter);
  if (refusal) return refusal;
  const receipt = parseReply(Receipt, answered);
  if (receipt.body_sha256 !== digest) throw new RecordError('not-understood', `${answered.name} digest`);
  return { state: 'signed', receipt, fresh: answered.status === 201 };
}

export function parseSubmitReply(answered: HttpReply, digest: string, quarter: Sent): SubmitReply {
  const refusal = notRecorded(answered, quarter);
  if (refusal) return refusal;
  const submission = parseReply(Submission, answered);
  if (submission.body_sha256 !== digest) throw new RecordError('not-understood', `${answered.name} digest`);
  return { state: 'submitted', submission, fresh: answered.status === 201 };
}

/** A refusal that the officer can do something about; null for a success. Rejects with any other problem. */
function notRecorded(answered: HttpReply, quarter: Sent): NotRecorded | null {
  const problem = parseProblem(answered);
  if (!problem) return null;
  const { kind, detail: sentence, current, rows, lock } = problem;
  if (kind === 'stale' && current) return { state: 'stale', current };
  if (kind === 'locked' && lock) return { state: 'locked', lock };
  if (kind === 'rows-invalid' && rows) return { state: 'refused', sentence, rows };
  if (kind === 'body-invalid' && rows) return { state: 'refused', sentence, rows: named(rows, quarter) };
  throw replyError(answered);
}

/** Adds the line number or title of the row to a problem of form, since people do not know its uid. */
function named(rows: readonly RowProblem[], quarter: Sent): RowProblem[] {
  const rowOf = new Map(quarter?.indicators.map(row => [row.uid, row]));
  return rows.map(problem => {
    const row = rowOf.get(problem.indicator);
    return row ? { ...problem, sentence: `${rowName(row)}: ${problem.sentence}` } : problem;
  });
}
