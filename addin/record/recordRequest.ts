import { HEAD_HEADER, headText, type RecordHead } from '../../shared/record/contract/heads.ts';
import type { HttpRequest } from './sendRequest.ts';

/** A request to the record. `token` is null where nobody needs to be signed in. */
export interface RecordRequest {
  readonly name: string;
  readonly path: string;
  readonly token: string | null;
  /** The head of the council's chain that the sender holds. */
  readonly held?: RecordHead | null;
  /** The content of a request that records something; absent in one that reads. */
  readonly sent?: RequestContent;
}

export interface RequestContent {
  readonly method: 'POST' | 'PUT';
  readonly body: string | null;
  readonly headers: Readonly<Record<string, string>>;
}

const READ_MS = 15_000;
/** The record judges and writes up to a thousand rows in one request. */
const WRITE_MS = 45_000;

export function toHttpRequest(origin: string, { name, path, token, held, sent }: RecordRequest): HttpRequest {
  const identified = {
    ...(token !== null && { authorization: `Bearer ${token}` }),
    ...(held && { [HEAD_HEADER]: headText(held) }),
  };
  const address = `${origin}${path}`;
  if (!sent) {
    return { name, address, method: 'GET', headers: identified, body: null, timeoutMs: READ_MS };
  }
  const { method, body, headers } = sent;
  return { name, address, method, headers: { ...identified, ...headers }, body, timeoutMs: WRITE_MS };
}
