import { parsePeriod, periodSlug } from '../../shared/quarter.ts';
import {
  addresses,
  Comparison,
  Configuration,
  History,
  Lock,
  Me,
  Publication,
  RecordedIndicators,
  RecordedReport,
  Revisions,
  Submission,
  Submissions,
  SubmittedReport,
} from '../../shared/record/contract.ts';
import { KeptRuleSet, RuleSets } from '../../shared/record/keptRuleSet.ts';
import { Link } from '../../shared/record/link.ts';
import type { SignedQuarter } from '../../shared/record/revision.ts';
import type { AccessToken } from '../identity.ts';
import type { CentralRecord } from './centralRecord.ts';
import { type Answered, exchange, type Fetch, problemIn } from './exchange.ts';
import { patiently, type Wait, waitAwhile } from './patience.ts';
import { quarterSent } from './quarterSent.ts';
import { askedOf, type Question } from './question.ts';
import { RecordError } from './recordError.ts';
import { ruleSetSent } from './ruleSetSent.ts';
import { type SignedIn, signedInMemory } from './signedIn.ts';
import { signOffReply, submitReply } from './signOffReply.ts';
import { errorOf, type Schema, understood } from './understood.ts';

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
export function centralRecord(settings: Settings): CentralRecord {
  const { origin, fetch, signIn, now = Date.now, wait = waitAwhile } = settings;
  const signedIn = signedInMemory(now);
  let signingIn: Promise<Me> | null = null;

  const ask = (question: Question): Promise<Answered> =>
    patiently(() => exchange(fetch, askedOf(origin, question)), wait);

  function somebody(): SignedIn {
    const person = signedIn.current();
    if (!person) throw new RecordError('sign-in-needed');
    return person;
  }

  /** Asks as a person who is signed in, whom a 401 forgets. */
  async function askAs(known: SignedIn, question: Omit<Question, 'token'>): Promise<Answered> {
    const person = await signedIn.lasting(known);
    const answered = await ask({ ...question, token: person.token });
    if (answered.status !== 401) return answered;
    signedIn.forget(person);
    throw problemIn(answered) ? errorOf(answered) : new RecordError('sign-in-needed');
  }

  async function signInAnew(): Promise<Me> {
    const access = await signIn();
    const answered = await ask({ name: 'me', path: addresses.me, token: access.token });
    // A new token that the record does not take: a council or a role that it does not know. Another would be no better.
    if (answered.status === 401) throw new RecordError('sign-in-failed', 'me 401', NOT_KNOWN);
    const me = understood(Me, answered);
    signedIn.remember({ ...access, me });
    return me;
  }

  return {
    async configuration() {
      const path = addresses.configuration;
      return understood(Configuration, await ask({ name: 'configuration', path, token: null }));
    },

    // A second click waits for the dialog that is open.
    signIn: () => {
      signingIn ??= signInAnew().finally(() => {
        signingIn = null;
      });
      return signingIn;
    },

    signOut: () => signedIn.forget(),

    person: () => signedIn.current()?.me ?? null,

    async signOff(quarter, replacement) {
      const person = somebody();
      const { sent, digest } = await quarterSent(quarter, replacement);
      const path = addresses.revisions(quarter.council, slugIn(quarter));
      return signOffReply(await askAs(person, { name: 'sign-off', path, sent }), digest, quarter);
    },

    async submit(quarter, replacement, after = null) {
      const person = somebody();
      const { sent, digest } = await quarterSent(quarter, replacement, after);
      const path = addresses.submissions(quarter.council, slugIn(quarter));
      return submitReply(await askAs(person, { name: 'submission', path, sent }), digest, quarter);
    },

    async submissions(period) {
      const person = somebody();
      const path = addresses.submissions(person.me.council.code, periodSlug(period));
      return understood(Submissions, await askAs(person, { name: 'submissions', path })).submissions;
    },

    async submission(period, id) {
      const person = somebody();
      const path = addresses.submission(person.me.council.code, periodSlug(period), encodeURIComponent(id));
      return orNull(SubmittedReport, await askAs(person, { name: 'submission', path }));
    },

    async waiting() {
      const person = somebody();
      const path = addresses.waiting(person.me.council.code);
      return understood(Submissions, await askAs(person, { name: 'waiting', path })).submissions;
    },

    async sendBack({ council, period, id }, reason) {
      const person = somebody();
      const path = addresses.return(council, slugIn({ period }), encodeURIComponent(id));
      const headers = { 'content-type': 'application/json' };
      const sent = { method: 'POST', body: JSON.stringify({ reason }), headers } as const;
      return understood(Submission, await askAs(person, { name: 'return', path, sent }));
    },

    async approve({ council, period, id, body_sha256 }) {
      const person = somebody();
      const path = addresses.approval(council, slugIn({ period }), encodeURIComponent(id));
      const sent = { method: 'POST', body: null, headers: {} } as const;
      return signOffReply(await askAs(person, { name: 'approval', path, sent }), body_sha256, null);
    },

    async report(period) {
      const person = somebody();
      const path = addresses.report(person.me.council.code, periodSlug(period));
      return orNull(RecordedReport, await askAs(person, { name: 'report', path }));
    },

    async revisions(period) {
      const person = somebody();
      const path = addresses.revisions(person.me.council.code, periodSlug(period));
      return understood(Revisions, await askAs(person, { name: 'revisions', path })).revisions;
    },

    async comparison(period) {
      const person = somebody();
      const path = addresses.comparison(person.me.council.code, periodSlug(period));
      return orNull(Comparison, await askAs(person, { name: 'comparison', path }));
    },

    async publish(period, rev) {
      const person = somebody();
      const path = addresses.publication(person.me.council.code, periodSlug(period), rev);
      const sent = { method: 'PUT', body: null, headers: {} } as const;
      return understood(Publication, await askAs(person, { name: 'publication', path, sent }));
    },

    async lock(period) {
      const person = somebody();
      const path = addresses.lock(person.me.council.code, periodSlug(period));
      return understood(Lock, await askAs(person, { name: 'lock', path }));
    },

    async ruleSets() {
      const person = somebody();
      const path = addresses.ruleSets(person.me.council.code);
      return understood(RuleSets, await askAs(person, { name: 'rule-sets', path }));
    },

    async keepRuleSet(ruleSet, from, replaces) {
      const person = somebody();
      const path = addresses.ruleSet(person.me.council.code, ruleSet.id);
      const sent = ruleSetSent(ruleSet, from, replaces);
      return understood(KeptRuleSet, await askAs(person, { name: 'rule-set', path, sent }));
    },

    async indicators(period) {
      const person = somebody();
      const path = `${addresses.indicators(person.me.council.code)}?at=${periodSlug(period)}`;
      return understood(RecordedIndicators, await askAs(person, { name: 'indicators', path })).indicators;
    },

    async link(uid, request) {
      const person = somebody();
      const path = addresses.links(person.me.council.code, uid);
      const headers = { 'content-type': 'application/json' };
      const sent = { method: 'POST', body: JSON.stringify(request), headers } as const;
      return understood(Link, await askAs(person, { name: 'link', path, sent }));
    },

    async history(uid) {
      const person = somebody();
      const path = addresses.history(person.me.council.code, uid);
      return orNull(History, await askAs(person, { name: 'history', path }));
    },
  };
}

const NOT_KNOWN =
  'The record does not know this account, or its directory gives it no role here. Sign in again to choose another account, or ask your IT officer for a role.';

/** What the record does not hold is an answer. */
function orNull<T>(schema: Schema<T>, answered: Answered): T | null {
  return problemIn(answered)?.kind === 'not-found' ? null : understood(schema, answered);
}

function slugIn({ period: text }: Pick<SignedQuarter, 'period'>): string {
  const period = parsePeriod(text);
  if (!period) throw new RecordError('not-taken', 'period');
  return periodSlug(period);
}
