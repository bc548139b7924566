import { createHash } from 'node:crypto';
import { createRecordClient } from '../../../addin/record/recordClient.ts';
import { canonicalText } from '../../../shared/record/contract/canonicalText.ts';
import { PROBLEM_BASE, type Problem, type ProblemType } from '../../../shared/record/contract/problem.ts';
import type { SignedQuarter } from '../../../shared/record/contract/signedQuarter.ts';
import type { SignOffState } from '../../../shared/record/contract/signOffState.ts';

export const ORIGIN = 'https://outturn.example';

export const ME = {
  oid: 'an-oid',
  name: 'Performance officer',
  roles: ['editor', 'approver'],
  council: { code: 'E09000016', name: 'London Borough of Havering' },
};

export const QUARTER: SignedQuarter = {
  schema: 2,
  report: 'corporate',
  council: 'E09000016',
  period: '2017/18 Q2',
  sheet: 'Appendix 1',
  ruleSet: { id: 'two-state', title: 'rated at the line', rating: { form: 'line' } },
  indicators: [],
};

export const DIGEST = createHash('sha256').update(canonicalText(QUARTER)).digest('hex');
/** The record’s answer to its sign-off. */
export const RECEIPT = {
  council: 'E09000016',
  report: 'corporate',
  period: '2017/18 Q2',
  rev: 1,
  record: 'havering',
  seq: 3,
  hash: 'a'.repeat(64),
  body_sha256: DIGEST,
  signed_at: '2017-10-20T09:00:00.000Z',
  signed_by: 'Performance officer',
};

const isState = (address: string): boolean => new URL(address).pathname.endsWith('/sign-off');

/** What the record answers the Sign off step about a quarter that was never signed. */
export const NOTHING_ON_RECORD: SignOffState = {
  report: 'corporate',
  period: '2017/18 Q2',
  reports: [{ report: 'corporate', name: 'Corporate performance report' }],
  recorded: null,
  revisions: [],
  submissions: [],
  lock: { report: 'corporate', period: '2017/18 Q2', locked: false, reason: null, by: null, at: null },
  affects: [],
  indicators: [],
  earlier: [],
  elsewhere: [],
};

export interface Sent {
  readonly address: string;
  readonly init: RequestInit;
}

type Answer = Response | Error | ((sent: Sent) => Response | Promise<Response>);

export function jsonReply(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

export function problemReply(
  kind: ProblemType,
  status: number,
  extra: Partial<Problem> = {},
  headers = {},
): Response {
  const body = {
    type: `${PROBLEM_BASE}${kind}`,
    title: kind,
    status,
    detail: `The record says ${kind}.`,
    ...extra,
  };
  return jsonReply(status, body, { 'content-type': 'application/problem+json', ...headers });
}

/** A fake record with a signed-in person, which then gives these answers in turn. */
export async function signedInRecord(...answers: readonly Answer[]) {
  const fake = fakeRecord(jsonReply(200, ME), ...answers);
  await fake.record.signIn();
  fake.sent.length = 0;
  return fake;
}

/** A record client with fake answers: what it sent, how long it waited, and its clock. */
export function fakeRecord(...answers: readonly Answer[]) {
  const sent: Sent[] = [];
  const waited: number[] = [];
  const clock = { now: 1_000_000 };
  const left = [...answers];
  let dialogs = 0;
  const record = createRecordClient({
    origin: ORIGIN,
    fetch: async (address, init) => {
      // Nothing is on record, so that the answers in turn are only for the requests that a test is about.
      if (isState(address)) return jsonReply(200, NOTHING_ON_RECORD);
      sent.push({ address, init });
      const answer = left.shift();
      if (answer === undefined) throw new Error('One request more than was expected.');
      if (answer instanceof Error) throw answer;
      return typeof answer === 'function' ? answer({ address, init }) : answer;
    },
    signIn: async () => {
      dialogs++;
      return { token: `token-${dialogs}`, expires: clock.now + 3_600_000 };
    },
    now: () => clock.now,
    wait: async ms => {
      waited.push(ms);
    },
  });
  return { record, sent, waited, clock, dialogs: () => dialogs };
}

export const headersOf = ({ init }: Sent): Headers => new Headers(init.headers);
