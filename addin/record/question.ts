import type { Asked } from './exchange.ts';

/** What is asked of the record. `token` is null where nobody needs to be signed in. */
export interface Question {
  readonly name: string;
  readonly path: string;
  readonly token: string | null;
  /** A quarter's canonical text, and its digest, under which it is recorded once. */
  readonly signOff?: { readonly body: string; readonly digest: string };
}

const READ_MS = 15_000;
/** A thousand rows are judged and written in one go. */
const SIGN_OFF_MS = 45_000;

export function askedOf(origin: string, { name, path, token, signOff }: Question): Asked {
  const authorization = token === null ? {} : { authorization: `Bearer ${token}` };
  const address = `${origin}${path}`;
  if (!signOff) {
    return { name, address, method: 'GET', headers: authorization, body: null, timeoutMs: READ_MS };
  }
  const headers = {
    ...authorization,
    'content-type': 'application/json',
    'idempotency-key': signOff.digest,
    'if-none-match': '*',
  };
  return { name, address, method: 'POST', headers, body: signOff.body, timeoutMs: SIGN_OFF_MS };
}
