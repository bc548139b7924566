import { Receipt } from '../../shared/record/contract.ts';
import type { SignOffReply } from './centralRecord.ts';
import { type Answered, problemIn } from './exchange.ts';
import { RecordError } from './recordError.ts';
import { errorOf, understood } from './understood.ts';

/** What the record made of a sign-off. `digest` is the quarter's, and a receipt for anything else is none for it. */
export function signOffReply(answered: Answered, digest: string): SignOffReply {
  const problem = problemIn(answered);
  if (problem?.kind === 'stale' && problem.current) return { state: 'stale', current: problem.current };
  if ((problem?.kind === 'rows-invalid' || problem?.kind === 'body-invalid') && problem.rows) {
    return { state: 'refused', sentence: problem.detail, rows: problem.rows };
  }
  if (problem) throw errorOf(answered);
  const receipt = understood(Receipt, answered);
  if (receipt.body_sha256 !== digest) throw new RecordError('not-understood', `${answered.name} digest`);
  return { state: 'signed', receipt, fresh: answered.status === 201 };
}
