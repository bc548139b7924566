import { createHash } from 'node:crypto';
import { createRecordClient } from '../../addin/record/recordClient.ts';
import { headlineOf } from '../../shared/headline.ts';
import { canonicalText } from '../../shared/record/contract/canonicalText.ts';
import type { Comparison } from '../../shared/record/contract/comparison.ts';
import type { CorrectionBody } from '../../shared/record/contract/correction.ts';
import type { Lock } from '../../shared/record/contract/locks.ts';
import type { Receipt, RecordedReport, Revision } from '../../shared/record/contract/reports.ts';
import type { SignedQuarter } from '../../shared/record/contract/signedQuarter.ts';
import type { Me } from '../../shared/record/contract/signIn.ts';
import type { SignOffState } from '../../shared/record/contract/signOffState.ts';
import type { Submission } from '../../shared/record/contract/submissions.ts';
import { jsonReply, ME, ORIGIN, problemReply } from './record/fakeRecord.ts';

export interface OnTheRecord {
  readonly me?: Partial<Omit<Me, 'council'>> & { readonly council?: Partial<Me['council']> };
  /** The quarter's revisions, first one first. */
  readonly revisions?: readonly { readonly body: SignedQuarter; readonly by?: string }[];
  readonly touches?: Comparison['touches'];
  readonly lock?: Lock;
}

export interface Held {
  receipt: Receipt;
  /** Null: it voids the one before it. */
  readonly body: SignedQuarter | null;
  readonly correction: CorrectionBody | null;
  readonly key: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const PERIOD = '2017/18 Q2';
const NEVER_LOCKED: Lock = {
  report: 'corporate',
  period: PERIOD,
  locked: false,
  reason: null,
  by: null,
  at: null,
};
const at = (rev: number): string => `2017-10-${String(20 + rev).padStart(2, '0')}T09:00:00.000Z`;

/**
 * One quarter of a council's record over HTTP, answered as docs/record-interface.md says: each key once, each correction against
 * the current revision. `answer` can be set to be away, or to lose its replies, as a network does.
 */
export async function aCouncilsRecord({
  me,
  revisions = [],
  touches = [],
  lock = NEVER_LOCKED,
}: OnTheRecord) {
  const person = { ...ME, ...me, council: { ...ME.council, ...me?.council } };
  const held: Held[] = [];
  const submitted: { submission: Submission; body: SignedQuarter; key: string }[] = [];
  const published = new Map<number, Revision['published']>();
  const network = { state: 'up' as 'up' | 'away' | 'answers-lost' };
  const asked: string[] = [];
  const clock = { now: 1_000_000 };

  const sign = (
    body: SignedQuarter | null,
    by: string,
    correction: CorrectionBody | null,
    key: string,
  ): Receipt => {
    const rev = held.length + 1;
    const receipt = {
      council: 'E09000016',
      report: 'corporate',
      period: PERIOD,
      rev,
      record: 'havering',
      seq: rev + 2,
      hash: 'a'.repeat(64),
      body_sha256: sha256(canonicalText(body)),
      signed_at: at(rev),
      signed_by: by,
      ...(body === null && { voidReason: key }),
    };
    held.push({ receipt, body, correction, key });
    return receipt;
  };
  for (const { body, by = 'Head of service' } of revisions) sign(body, by, null, `seed-${held.length}`);

  const asSeen = (submission: Submission): Submission => ({
    ...submission,
    mine: submission.submitted_by === person.name,
  });

  function take(init: RequestInit, path: string): Response {
    const headers = new Headers(init.headers);
    const key = headers.get('idempotency-key') ?? '';
    const replaces = Number(/\d+/.exec(headers.get('if-match') ?? '0')?.[0]);
    const sent = JSON.parse(String(init.body));
    const body: SignedQuarter = replaces === 0 ? sent : sent.quarter;
    const correction = replaces === 0 ? null : { reason: sent.reason, explanation: sent.explanation };
    const before = held.find(other => other.key === key)?.receipt;
    const isSubmitted = path.endsWith('/submissions');
    const same = submitted.find(other => other.key === key)?.submission;
    if (isSubmitted ? same : before) return jsonReply(200, isSubmitted ? same && asSeen(same) : before);
    const current = held.at(-1)?.receipt;
    if ((current?.rev ?? 0) !== replaces) return problemReply('stale', 412, current ? { current } : {});
    if (lock.locked) return problemReply('locked', 409, { lock });
    if (!isSubmitted) return jsonReply(201, sign(body, person.name, correction, key));
    const submission: Submission = {
      council: 'E09000016',
      report: 'corporate',
      period: PERIOD,
      id: `submission-${submitted.length + 1}`,
      state: 'waiting',
      mine: true,
      replaces,
      rev: null,
      returned: null,
      correction,
      record: 'havering',
      seq: 9 + submitted.length,
      hash: 'a'.repeat(64),
      body_sha256: sha256(canonicalText(body)),
      submitted_at: at(9),
      submitted_by: person.name,
    };
    submitted.push({ submission, body, key });
    return jsonReply(201, submission);
  }

  function read({ pathname: path, search }: URL): Response {
    const last = held.at(-1);
    const latest = last && isSigned(last) ? last : undefined;
    const shown = held.map(({ receipt, correction }) => ({
      ...receipt,
      correction,
      published: published.get(receipt.rev) ?? null,
    }));
    const notFound = problemReply('not-found', 404);
    if (path.endsWith('/me')) return jsonReply(200, person);
    if (path.endsWith('/revisions')) return jsonReply(200, { revisions: shown });
    if (path.endsWith('/submissions')) {
      const all = submitted.map(({ submission }) => asSeen(submission));
      return jsonReply(200, { submissions: all.filter(({ state }) => state === 'waiting') });
    }
    if (path.endsWith('/rule-sets')) return jsonReply(200, { builtIn: [], own: [] });
    if (path.endsWith('/sign-off')) {
      const isHeld = path.includes('/2017-18-Q2/');
      const state: SignOffState = {
        report: 'corporate',
        period: PERIOD,
        reports: [{ report: 'corporate', name: 'Corporate performance report' }],
        recorded: isHeld && latest ? recordedOf(latest) : null,
        revisions: isHeld ? shown : [],
        submissions: isHeld ? submitted.map(({ submission }) => asSeen(submission)) : [],
        lock,
        affects: held.length > 1 ? [...touches] : [],
        indicators: registerOf(held),
        earlier: search.includes('earlier=2017-18-Q2') && latest ? [recordedOf(latest)] : [],
        elsewhere: [],
      };
      return jsonReply(200, state);
    }
    const one = submitted.find(({ submission }) => path.endsWith(`/submissions/${submission.id}`));
    if (one) return jsonReply(200, { submission: asSeen(one.submission), ...reportOf(one.body) });
    if (!path.endsWith('/2017-18-Q2') || !latest) return notFound;
    return jsonReply(200, recordedOf(latest));
  }

  function write({ pathname: path, searchParams }: URL, init: RequestInit): Response {
    const rev = Number(/revisions\/(\d+)/.exec(path)?.[1]);
    if (path.endsWith('/void')) {
      if (rev !== held.length) return problemReply('stale', 412);
      const { reason } = JSON.parse(String(init.body));
      const receipt = sign(null, person.name, null, reason);
      const given = { report: 'corporate', period: PERIOD, rev: rev + 1, voids: rev, reason };
      return jsonReply(201, {
        ...given,
        affects: [...touches],
        voided_at: receipt.signed_at,
        voided_by: person.name,
      });
    }
    if (init.method === 'PUT') {
      const given = {
        report: 'corporate',
        period: PERIOD,
        rev,
        published_at: at(8),
        open_from: searchParams.get('open_from'),
        published_by: person.name,
      };
      published.set(rev, given);
      return jsonReply(201, given);
    }
    const back = submitted.find(({ submission }) => path.endsWith(`/${submission.id}/return`));
    if (back) {
      const { reason } = JSON.parse(String(init.body));
      const withdrawn = back.submission.submitted_by === person.name;
      const returned = { reason, by: person.name, at: at(9), withdrawn };
      back.submission = { ...back.submission, state: 'returned', returned };
      return jsonReply(201, asSeen(back.submission));
    }
    const approved = submitted.find(({ submission }) => path.includes(`/${submission.id}/approval`));
    if (!approved) return take(init, path);
    const { submission, body, key } = approved;
    if (person.council.twoPeople && submission.submitted_by === person.name) {
      return problemReply('second-person-needed', 409);
    }
    const receipt = sign(body, person.name, submission.correction, key);
    approved.submission = { ...submission, state: 'approved', rev: receipt.rev };
    return jsonReply(201, receipt);
  }

  const record = createRecordClient({
    origin: ORIGIN,
    fetch: async (address, init) => {
      const url = new URL(address);
      const path = url.pathname;
      if (network.state === 'away') throw new TypeError('Failed to fetch');
      const response = init.method === 'GET' ? read(url) : write(url, init);
      if (init.method !== 'GET') asked.push(`${init.method} ${path.split('/2017-18-Q2')[1]}`);
      if (network.state === 'answers-lost') throw new DOMException('Timed out', 'TimeoutError');
      return response;
    },
    signIn: async () => ({ token: 'a-token', expires: clock.now + 3_600_000 }),
    now: () => clock.now,
    wait: async () => {},
  });
  await record.signIn();
  /** Somebody else signs off the given quarter from another machine. */
  const elsewhere = (body: SignedQuarter, by = 'Head of service') =>
    sign(body, by, null, `elsewhere-${held.length}`);
  /** Somebody else voids what is on record from another machine. */
  const voidElsewhere = (reason: string, by = 'Head of service') => sign(null, by, null, reason);
  /** Somebody else is at the actions. */
  const becomes = (other: Partial<Omit<Me, 'council'>>) => {
    Object.assign(person, other);
    return record.signIn();
  };
  return { record, network, asked, clock, held, elsewhere, voidElsewhere, becomes };
}

type HeldQuarter = Held & { readonly body: SignedQuarter };
const isSigned = (revision: Held): revision is HeldQuarter => revision.body !== null;

/** What each indicator is called in the last of the revisions that has it. */
function registerOf(held: readonly Pick<Held, 'body'>[]) {
  const rows = held.flatMap(({ body }) => body?.indicators ?? []);
  const called = rows.map(({ uid, lineNo, title }) => [uid, { uid, lineNo, title }] as const);
  return [...new Map(called).values()];
}

const recordedOf = ({ receipt, body, correction }: HeldQuarter): RecordedReport => ({
  receipt,
  correction,
  ...reportOf(body),
});

function reportOf(body: SignedQuarter) {
  const rated = body.indicators.map(({ lineNo, section, rating }) => ({ lineNo, theme: section, rating }));
  const { themes, ...headline } = headlineOf(rated);
  return { ruleSet: body.ruleSet, headline: { ...headline, themes: [...themes] }, body };
}
