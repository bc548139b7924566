import { HEAD_HEADER } from '../../shared/record/contract/heads.ts';
import { PROBLEM_BASE, Problem, ProblemType } from '../../shared/record/contract/problem.ts';
import { RecordError } from './recordError.ts';

export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/** One request to the Worker. `name` goes into references, since an address may contain people's text. */
export interface HttpRequest {
  readonly name: string;
  readonly address: string;
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly timeoutMs: number;
}

/** The reply with its parsed body; `json` is undefined where the body is not JSON. */
export interface HttpReply {
  readonly name: string;
  readonly status: number;
  readonly retryAfter: string | null;
  /** Whether the head that was sent is still on record, as the record writes it. */
  readonly head: string | null;
  readonly json: unknown;
  readonly bytes: Uint8Array;
}

/** Sends a request and reads the whole reply. Rejects only with `unreachable` or `timed-out`. */
export async function sendRequest(fetch: Fetch, asked: HttpRequest): Promise<HttpReply> {
  const { name, address, method, headers, body, timeoutMs } = asked;
  try {
    const response = await fetch(address, {
      method,
      headers: { accept: 'application/json', ...headers },
      body,
      signal: AbortSignal.timeout(timeoutMs),
      // The token goes only to the record: redirects are not followed, and no cookie is sent.
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    return {
      name,
      status: response.status,
      retryAfter: response.headers.get('retry-after'),
      head: response.headers.get(HEAD_HEADER),
      json: jsonOf(new TextDecoder().decode(bytes)),
      bytes,
    };
  } catch (error) {
    const isTimeout = error instanceof DOMException && error.name === 'TimeoutError';
    throw new RecordError(isTimeout ? 'timed-out' : 'unreachable', '', undefined, error);
  }
}

export interface RecordProblem extends Problem {
  readonly kind: ProblemType;
}

/** The record's own problem (RFC 9457); null for any other reply. */
export function parseProblem({ json }: HttpReply): RecordProblem | null {
  const problem = Problem.safeParse(json);
  if (!problem.success || !problem.data.type.startsWith(PROBLEM_BASE)) return null;
  const kind = ProblemType.safeParse(problem.data.type.slice(PROBLEM_BASE.length));
  return kind.success ? { ...problem.data, kind: kind.data } : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
