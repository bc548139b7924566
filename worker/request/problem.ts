import { PROBLEM_BASE, type Problem, type ProblemType } from '../../shared/record/contract/problem.ts';
import { problemLabels, problemRefusals } from './words.ts';

/** The status of each problem. */
const STATUSES = {
  'form-unreadable': 400,
  'sign-in-needed': 401,
  'not-allowed': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'not-arrived': 408,
  voided: 410,
  locked: 409,
  'second-person-needed': 409,
  settled: 409,
  stale: 412,
  'too-large': 413,
  'not-json': 415,
  'rows-invalid': 422,
  'body-invalid': 422,
  'key-reused': 422,
  'precondition-needed': 428,
  'too-many': 429,
  fault: 500,
  busy: 503,
  'not-configured': 503,
} as const satisfies Record<ProblemType, number>;

type Headers = Readonly<Record<string, string>>;

const HEADERS: Readonly<Partial<Record<ProblemType, Headers>>> = {
  'sign-in-needed': { 'www-authenticate': 'Bearer' },
  'too-many': { 'retry-after': '60' },
  busy: { 'retry-after': '2' },
  'not-configured': { 'retry-after': '300' },
};

type Details = Partial<Pick<Problem, 'rows' | 'current' | 'lock' | 'reference' | 'detail'>>;

/** An error reply (RFC 9457). `details` may have a sentence that fits better than the general one. */
export function problem(type: ProblemType, details: Details = {}, headers: Headers = {}): Response {
  const body: Problem = {
    type: `${PROBLEM_BASE}${type}`,
    title: problemLabels[type],
    status: STATUSES[type],
    detail: problemRefusals[type],
    ...details,
  };
  return new Response(JSON.stringify(body), {
    status: STATUSES[type],
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...HEADERS[type],
      ...headers,
    },
  });
}

export const statusOf = (type: ProblemType): number => STATUSES[type];
