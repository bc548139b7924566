import type { Problem, ProblemType } from '../shared/record/contract/problem.ts';
import { PROBLEM_BASE } from '../shared/record/contract/problem.ts';

/** Every way to say no, with its status. The only file that knows them. */
const PROBLEMS: Readonly<
  Record<ProblemType, { readonly status: number; readonly title: string; readonly detail: string }>
> = {
  'sign-in-needed': {
    status: 401,
    title: 'Sign-in needed',
    detail: 'You are not signed in, or your sign-in has expired. Sign in again; nothing was lost.',
  },
  'not-allowed': {
    status: 403,
    title: 'Not allowed',
    detail: 'Your role does not allow this. Ask an administrator of the record for the role of approver.',
  },
  'not-found': { status: 404, title: 'Not on record', detail: 'The record holds nothing at this address.' },
  'method-not-allowed': {
    status: 405,
    title: 'Asked in another way',
    detail: 'This address takes other methods than that, which the header Allow names. Nothing was done.',
  },
  stale: {
    status: 412,
    title: 'Another stands',
    detail: 'This quarter was signed off already. Compare that revision with yours before you decide.',
  },
  locked: {
    status: 409,
    title: 'Period locked',
    detail: 'This period is locked. Ask an administrator of the record to open it, then sign off again.',
  },
  'second-person-needed': {
    status: 409,
    title: 'Second person needed',
    detail:
      'In your council one person submits the quarter and another approves it. Ask another approver to approve what you submitted.',
  },
  settled: {
    status: 409,
    title: 'Settled already',
    detail: 'This submission was approved or sent back already. Ask the record again.',
  },
  'not-arrived': {
    status: 408,
    title: 'Not arrived whole',
    detail:
      'What you sent did not arrive whole within 30 seconds. Nothing was recorded; check the connection, then send it again.',
  },
  'too-large': {
    status: 413,
    title: 'Too large',
    detail:
      'The quarter is larger than the record takes: 1.5 MB and 1,000 indicators. Sign off the report alone, without its appendices.',
  },
  'not-json': { status: 415, title: 'Not JSON', detail: 'Send the quarter as application/json.' },
  'rows-invalid': {
    status: 422,
    title: 'Rows refused',
    detail:
      'The record judged the quarter by its own rules and does not take these rows. Nothing was recorded.',
  },
  'body-invalid': {
    status: 422,
    title: 'Not a signed quarter',
    detail: 'The quarter does not have the form that the record takes. Nothing was recorded.',
  },
  'key-reused': {
    status: 422,
    title: 'Key used before',
    detail:
      'This sign-off key was used for another quarter or other figures. Check the report again, then sign off.',
  },
  'precondition-needed': {
    status: 428,
    title: 'Precondition needed',
    detail:
      'Say which revision this replaces: If-None-Match: * for the first, If-Match with its number for a correction, and an Idempotency-Key.',
  },
  'too-many': {
    status: 429,
    title: 'Too many requests',
    detail:
      'That was more than the record answers in a minute. Wait a minute, then try again; nothing was lost.',
  },
  fault: {
    status: 500,
    title: 'A fault of ours',
    detail:
      'Something went wrong in the record. Nothing was half-written; try again, and quote the reference if it stays.',
  },
  busy: {
    status: 503,
    title: 'Busy',
    detail: 'The record is busy. Try again in a few seconds; nothing was lost.',
  },
  'not-configured': {
    status: 503,
    title: 'Not configured',
    detail: 'The record is not set up yet. Ask your IT officer to finish setting it up; nothing was lost.',
  },
};

type Extra = Partial<Pick<Problem, 'rows' | 'current' | 'lock' | 'reference' | 'detail'>>;

export function problem(
  type: ProblemType,
  extra: Extra = {},
  headers: Readonly<Record<string, string>> = {},
): Response {
  const { status, title, detail } = PROBLEMS[type];
  const body: Problem = { type: `${PROBLEM_BASE}${type}`, title, status, detail, ...extra };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...EXTRA_HEADERS[type],
      ...headers,
    },
  });
}

export const statusOf = (type: ProblemType): number => PROBLEMS[type].status;

const EXTRA_HEADERS: Partial<Readonly<Record<ProblemType, Readonly<Record<string, string>>>>> = {
  'sign-in-needed': { 'www-authenticate': 'Bearer' },
  'too-many': { 'retry-after': '60' },
  busy: { 'retry-after': '2' },
  'not-configured': { 'retry-after': '300' },
};
