import { PROBLEM_KINDS } from './problemKinds.ts';
import { RecordError } from './recordError.ts';
import { type HttpReply, parseProblem } from './sendRequest.ts';

export interface Schema<T> {
  safeParse(value: unknown): { readonly success: true; readonly data: T } | { readonly success: false };
}

/** Cloudflare's own statuses while the Worker cannot answer. They are not problems of the record. */
const EDGE_BUSY: readonly number[] = [429, 502, 503, 504];

/** The reply, validated once by its schema in the contract. Rejects one that does not fit. */
export function parseReply<T>(schema: Schema<T>, answered: HttpReply): T {
  const fits = answered.status < 300 ? schema.safeParse(answered.json) : null;
  if (fits?.success) return fits.data;
  throw replyError(answered);
}

/**
 * The error of a reply that is not a success. A reply that fits neither the contract nor a problem is `not-understood`:
 * two versions, or another server. A retry would not help.
 */
export function replyError(answered: HttpReply): RecordError {
  const problem = parseProblem(answered);
  if (problem) return new RecordError(PROBLEM_KINDS[problem.kind], problem.reference, problem.detail);
  if (EDGE_BUSY.includes(answered.status)) return new RecordError('busy');
  return new RecordError('not-understood', `${answered.name} ${answered.status}`);
}
