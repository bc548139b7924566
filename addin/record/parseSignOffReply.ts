import type { RowProblem } from '../../shared/record/contract/problem.ts';
import { Receipt } from '../../shared/record/contract/reports.ts';
import type { SignedQuarter } from '../../shared/record/contract/signedQuarter.ts';
import { Submission } from '../../shared/record/contract/submissions.ts';
import { rowName } from '../../shared/record/review/rowName.ts';
import type { NotRecorded, SignOffReply, SubmitReply } from './centralRecord.ts';
import { parseReply, replyError } from './parseReply.ts';
import { RecordError } from './recordError.ts';
import { type HttpReply, parseProblem } from './sendRequest.ts';

/** What was sent, where it was sent from here: the record does not say again what it was sent. */
type Sent = Pick<SignedQuarter, 'indicators'> | null;

/** What the record made of a sign-off. `digest` is the quarter's, and a receipt for anything else is none for it. */
export function parseSignOffReply(answered: HttpReply, digest: string, quarter: Sent): SignOffReply {
  const no = notRecorded(answered, quarter);
  if (no) return no;
  const receipt = parseReply(Receipt, answered);
  if (receipt.body_sha256 !== digest) throw new RecordError('not-understood', `${answered.name} digest`);
  return { state: 'signed', receipt, fresh: answered.status === 201 };
}

export function parseSubmitReply(answered: HttpReply, digest: string, quarter: Sent): SubmitReply {
  const no = notRecorded(answered, quarter);
  if (no) return no;
  const submission = parseReply(Submission, answered);
  if (submission.body_sha256 !== digest) throw new RecordError('not-understood', `${answered.name} digest`);
  return { state: 'submitted', submission, fresh: answered.status === 201 };
}

/** A no that the officer can do something about; any other is an error. Null where it is no no. */
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

/** What does not fit the form is told without its row, whose identity tells people nothing: they know its line or its title. */
function named(rows: readonly RowProblem[], quarter: Sent): RowProblem[] {
  const rowOf = new Map(quarter?.indicators.map(row => [row.uid, row]));
  return rows.map(problem => {
    const row = rowOf.get(problem.indicator);
    return row ? { ...problem, sentence: `${rowName(row)}: ${problem.sentence}` } : problem;
  });
}
