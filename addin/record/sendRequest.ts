import { PROBLEM_BASE, Problem, ProblemType } from '../../shared/record/contract/problem.ts';
import { RecordError } from './recordError.ts';

export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/** One request to the Worker. `name` is what a reference calls it: an address might hold what people wrote. */
export interface HttpRequest {
  readonly name: string;
  readonly address: string;
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly timeoutMs: number;
}

/** What came back, with its body read: JSON, or undefined where it is none. */
export interface HttpReply {
  readonly name: string;
  readonly status: number;
  readonly retryAfter: string | null;
  readonly json: unknown;
}

/** Sends, and reads the answer whole. Rejects with `unreachable` or `timed-out`, and with nothing else. */
export async function sendRequest(fetch: Fetch, asked: HttpRequest): Promise<HttpReply> {
  const { name, address, method, headers, body, timeoutMs } = asked;
  try {
    const response = await fetch(address, {
      method,
      headers: { accept: 'application/json', ...headers },
      body,
      signal: AbortSignal.timeout(timeoutMs),
      // The token goes to the record and nowhere else: no redirect is followed, and no cookie sent along.
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    const text = await response.text();
    return {
      name,
      status: response.status,
      retryAfter: response.headers.get('retry-after'),
      json: jsonOf(text),
    };
  } catch (error) {
    const isTimeout = error instanceof DOMException && error.name === 'TimeoutError';
    throw new RecordError(isTimeout ? 'timed-out' : 'unreachable', '', undefined, error);
  }
}

export interface RecordProblem extends Problem {
  readonly kind: ProblemType;
}

/** The record's own no; null where the answer is anything else. */
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
