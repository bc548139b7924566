import { parsePeriod, periodSlug } from '../../shared/quarter.ts';
import { addresses } from '../../shared/record/contract/addresses.ts';
import { Comparison } from '../../shared/record/contract/comparison.ts';
import { History, IndicatorList } from '../../shared/record/contract/indicators.ts';
import { Link } from '../../shared/record/contract/links.ts';
import { Lock } from '../../shared/record/contract/locks.ts';
import { Publication, RecordedReport, Revisions } from '../../shared/record/contract/reports.ts';
import { RuleSets, RuleSetVersion } from '../../shared/record/contract/ruleSets.ts';
import type { SignedQuarter } from '../../shared/record/contract/signedQuarter.ts';
import { Configuration, Me } from '../../shared/record/contract/signIn.ts';
import { Submission, Submissions, SubmittedReport } from '../../shared/record/contract/submissions.ts';
import type { AccessToken } from '../identity.ts';
import type { CentralRecord } from './centralRecord.ts';
import { parseReply, replyError, type Schema } from './parseReply.ts';
import { parseSignOffReply, parseSubmitReply } from './parseSignOffReply.ts';
import { quarterRequest } from './quarterRequest.ts';
import { RecordError } from './recordError.ts';
import { type RecordRequest, toHttpRequest } from './recordRequest.ts';
import { retryWhenBusy, type Wait, waitMs } from './retryWhenBusy.ts';
import { ruleSetRequest } from './ruleSetRequest.ts';
import { type Fetch, type HttpReply, parseProblem, sendRequest } from './sendRequest.ts';
import { type SignedIn, signInSession } from './signInSession.ts';
import { accountRefusals } from './words.ts';

interface Settings {
  /** Where the Worker answers: the pane's own origin. */
  readonly origin: string;
  readonly fetch: Fetch;
  /** Only ever after a click; rejects with a `RecordError`. */
  readonly signIn: () => Promise<AccessToken>;
  readonly now?: () => number;
  readonly wait?: Wait;
}

/** The central record over HTTP. */
export function createRecordClient(settings: Settings): CentralRecord {
  const { origin, fetch, signIn, now = Date.now, wait = waitMs } = settings;
  const signedIn = signInSession(now);
  let signingIn: Promise<Me> | null = null;

  const ask = (question: RecordRequest): Promise<HttpReply> =>
    retryWhenBusy(() => sendRequest(fetch, toHttpRequest(origin, question)), wait);

  function signedInPerson(): SignedIn {
    const person = signedIn.current();
    if (!person) throw new RecordError('sign-in-needed');
    return person;
  }

  /** Sends a request as the signed-in person. A 401 signs them out. */
  async function askAs(known: SignedIn, question: Omit<RecordRequest, 'token'>): Promise<HttpReply> {
    const person = await signedIn.lasting(known);
    const answered = await ask({ ...question, token: person.token });
    if (answered.status !== 401) return answered;
    signedIn.forget(person);
    throw parseProblem(answered) ? replyError(answered) : new RecordError('sign-in-needed');
  }

  async function openSignIn(): Promise<Me> {
    const access = await signIn();
    const answered = await ask({ name: 'me', path: addresses.me, token: access.token });
    // A 401 for a new token: the record does not know its council or role. Another token would not help.
    if (answered.status === 401) throw new RecordError('sign-in-failed', 'me 401', accountRefusals.unknown);
    const me = parseReply(Me, answered);
    signedIn.remember({ ...access, me });
    return me;
  }

  return {
    async configuration() {
      const path = addresses.configuration;
      return parseReply(Configuration, await ask({ name: 'configuration', path, token: null }));
    },

    // A second click waits for the dialog that is already open.
    signIn: () => {
      signingIn ??= openSignIn().finally(() => {
        signingIn = null;
      });
      return signingIn;
    },

    signOut: () => signedIn.forget(),

    person: () => signedIn.current()?.me ?? null,

    async signOff(quarter, replacement) {
      const person = signedInPerson();
      const { sent, digest } = await quarterRequest(quarter, replacement);
      const path = addresses.revisions(quarter.council, slugIn(quarter));
      return parseSignOffReply(await askAs(person, { name: 'sign-off', path, sent }), digest, quarter);
    },

    async submit(quarter, replacement, after = null) {
      const person = signedInPerson();
      const { sent, digest } = await quarterRequest(quarter, replacement, after);
      const path = addresses.submissions(quarter.council, slugIn(quarter));
      return parseSubmitReply(await askAs(person, { name: 'submission', path, sent }), digest, quarter);
    },

    async submissions(period) {
      const person = signedInPerson();
      const path = addresses.submissions(person.me.council.code, periodSlug(period));
      return parseReply(Submissions, await askAs(person, { name: 'submissions', path })).submissions;
    },

    async submission(period, id) {
      const person = signedInPerson();
      const path = addresses.submission(person.me.council.code, periodSlug(period), encodeURIComponent(id));
      return orNull(SubmittedReport, await askAs(person, { name: 'submission', path }));
    },

    async waiting() {
      const person = signedInPerson();
      const path = addresses.waiting(person.me.council.code);
      return parseReply(Submissions, await askAs(person, { name: 'waiting', path })).submissions;
    },

    async sendBack({ council, period, id }, reason) {
      const person = signedInPerson();
      const path = addresses.return(council, slugIn({ period }), encodeURIComponent(id));
      const headers = { 'content-type': 'application/json' };
      const sent = { method: 'POST', body: JSON.stringify({ reason }), headers } as const;
      return parseReply(Submission, await askAs(person, { name: 'return', path, sent }));
    },

    async approve({ council, period, id, body_sha256 }) {
      const person = signedInPerson();
      const path = addresses.approval(council, slugIn({ period }), encodeURIComponent(id));
      const sent = { method: 'POST', body: null, headers: {} } as const;
      return parseSignOffReply(await askAs(person, { name: 'approval', path, sent }), body_sha256, null);
    },

    async report(period) {
      const person = signedInPerson();
      const path = addresses.report(person.me.council.code, periodSlug(period));
      return orNull(RecordedReport, await askAs(person, { name: 'report', path }));
    },

    async revisions(period) {
      const person = signedInPerson();
      const path = addresses.revisions(person.me.council.code, periodSlug(period));
      return parseReply(Revisions, await askAs(person, { name: 'revisions', path })).revisions;
    },

    async comparison(period) {
      const person = signedInPerson();
      const path = addresses.comparison(person.me.council.code, periodSlug(period));
      return orNull(Comparison, await askAs(person, { name: 'comparison', path }));
    },

    async publish(period, rev) {
      const person = signedInPerson();
      const path = addresses.publication(person.me.council.code, periodSlug(period), rev);
      const sent = { method: 'PUT', body: null, headers: {} } as const;
      return parseReply(Publication, await askAs(person, { name: 'publication', path, sent }));
    },

    async lock(period) {
      const person = signedInPerson();
      const path = addresses.lock(person.me.council.code, periodSlug(period));
      return parseReply(Lock, await askAs(person, { name: 'lock', path }));
    },

    async ruleSets() {
      const person = signedInPerson();
      const path = addresses.ruleSets(person.me.council.code);
      return parseReply(RuleSets, await askAs(person, { name: 'rule-sets', path }));
    },

    async keepRuleSet(ruleSet, from, replaces) {
      const person = signedInPerson();
      const path = addresses.ruleSet(person.me.council.code, ruleSet.id);
      const sent = ruleSetRequest(ruleSet, from, replaces);
      return parseReply(RuleSetVersion, await askAs(person, { name: 'rule-set', path, sent }));
    },

    async indicators(period) {
      const person = signedInPerson();
      const path = `${addresses.indicators(person.me.council.code)}?at=${periodSlug(period)}`;
      return parseReply(IndicatorList, await askAs(person, { name: 'indicators', path })).indicators;
    },

    async link(uid, request) {
      const person = signedInPerson();
      const path = addresses.links(person.me.council.code, uid);
      const headers = { 'content-type': 'application/json' };
      const sent = { method: 'POST', body: JSON.stringify(request), headers } as const;
      return parseReply(Link, await askAs(person, { name: 'link', path, sent }));
    },

    async history(uid) {
      const person = signedInPerson();
      const path = addresses.history(person.me.council.code, uid);
      return orNull(History, await askAs(person, { name: 'history', path }));
    },
  };
}

/** `not-found` is an answer and not an error. */
function orNull<T>(schema: Schema<T>, answered: HttpReply): T | null {
  return parseProblem(answered)?.kind === 'not-found' ? null : parseReply(schema, answered);
}

function slugIn({ period: text }: Pick<SignedQuarter, 'period'>): string {
  const period = parsePeriod(text);
  if (!period) throw new RecordError('not-taken', 'period');
  return periodSlug(period);
}
