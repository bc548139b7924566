import { PROBLEM_KINDS } from './problemKinds.ts';
import { RecordError } from './recordError.ts';
import { type HttpReply, parseProblem } from './sendRequest.ts';

export interface Schema<T> {
  safeParse(value: unknown): { readonly success: true; readonly data: T } | { readonly success: false };
}

/** What the edge before the Worker answers while the Worker cannot: no problem of the record's. */
const EDGE_BUSY: readonly number[] = [429, 502, 503, 504];

/** The answer as the contract has it. Rejects what does not fit, at the door: nothing behind it looks again. */
export function parseReply<T>(schema: Schema<T>, answered: HttpReply): T {
  const fits = answered.status < 300 ? schema.safeParse(answered.json) : null;
  if (fits?.success) return fits.data;
  throw replyError(answered);
}

/**
 * Why there is no such answer. One that fits neither the contract nor a problem is `not-understood` and not one of the
 * record's ways to say no: it speaks of two versions, or of a stranger on the line, and trying again does not help.
 */
export function replyError(answered: HttpReply): RecordError {
  const problem = parseProblem(answered);
  if (problem) return new RecordError(PROBLEM_KINDS[problem.kind], problem.reference, problem.detail);
  if (EDGE_BUSY.includes(answered.status)) return new RecordError('busy');
  return new RecordError('not-understood', `${answered.name} ${answered.status}`);
}
