import { Receipt, Submission } from '../../shared/record/contract.ts';
import type { NotRecorded, SignOffReply, SubmitReply } from './centralRecord.ts';
import { type Answered, problemIn } from './exchange.ts';
import { RecordError } from './recordError.ts';
import { errorOf, understood } from './understood.ts';

/** What the record made of a sign-off. `digest` is the quarter's, and a receipt for anything else is none for it. */
export function signOffReply(answered: Answered, digest: string): SignOffReply {
  const no = notRecorded(answered);
  if (no) return no;
  const receipt = understood(Receipt, answered);
  if (receipt.body_sha256 !== digest) throw new RecordError('not-understood', `${answered.name} digest`);
  return { state: 'signed', receipt, fresh: answered.status === 201 };
}

export function submitReply(answered: Answered, digest: string): SubmitReply {
  const no = notRecorded(answered);
  if (no) return no;
  const submission = understood(Submission, answered);
  if (submission.body_sha256 !== digest) throw new RecordError('not-understood', `${answered.name} digest`);
  return { state: 'submitted', submission, fresh: answered.status === 201 };
}

/** A no that the officer can do something about; any other is an error. Null where it is no no. */
function notRecorded(answered: Answered): NotRecorded | null {
  const problem = problemIn(answered);
  if (!problem) return null;
  const { kind, detail: sentence, current, rows, lock } = problem;
  if (kind === 'stale' && current) return { state: 'stale', current };
  if (kind === 'locked' && lock) return { state: 'locked', lock };
  if ((kind === 'rows-invalid' || kind === 'body-invalid') && rows)
    return { state: 'refused', sentence, rows };
  throw errorOf(answered);
}
