import { parsePeriod, periodSlug } from '../../shared/quarter.ts';
import { canonicalText } from '../../shared/record/canonicalText.ts';
import { addresses, Configuration, History, Me, RecordedReport } from '../../shared/record/contract.ts';
import type { AccessToken } from '../identity.ts';
import type { CentralRecord } from './centralRecord.ts';
import { type Answered, exchange, type Fetch, problemIn } from './exchange.ts';
import { patiently, type Wait, waitAwhile } from './patience.ts';
import { askedOf, type Question } from './question.ts';
import { RecordError } from './recordError.ts';
import { sha256 } from './sha256.ts';
import { type SignedIn, signedInMemory } from './signedIn.ts';
import { signOffReply } from './signOffReply.ts';
import { errorOf, type Schema, understood } from './understood.ts';

interface Settings {
  /** Where the Worker answers: the pane's own origin. */
  readonly origin: string;
  readonly fetch: Fetch;
  /** Opens the dialog; rejects with a `RecordError`. */
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
  async function askAs(person: SignedIn, question: Omit<Question, 'token'>): Promise<Answered> {
    const answered = await ask({ ...question, token: person.token });
    if (answered.status !== 401) return answered;
    signedIn.forget(person);
    throw problemIn(answered) ? errorOf(answered) : new RecordError('sign-in-needed');
  }

  async function signInAnew(): Promise<Me> {
    const access = await signIn();
    const answered = await ask({ name: 'me', path: addresses.me, token: access.token });
    // A new token that the record does not take: a council or a role that it does not know. Another would be no better.
    if (answered.status === 401) throw new RecordError('sign-in-failed', 'me 401');
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

    async signOff(quarter) {
      const person = somebody();
      const period = parsePeriod(quarter.period);
      if (!period) throw new RecordError('not-taken', 'period');
      const body = canonicalText(quarter);
      const digest = await sha256(body);
      const path = addresses.revisions(quarter.council, periodSlug(period));
      return signOffReply(await askAs(person, { name: 'sign-off', path, signOff: { body, digest } }), digest);
    },

    async report(period) {
      const person = somebody();
      const path = addresses.report(person.me.council.code, periodSlug(period));
      return orNull(RecordedReport, await askAs(person, { name: 'report', path }));
    },

    async history(uid) {
      const person = somebody();
      const path = addresses.history(person.me.council.code, uid);
      return orNull(History, await askAs(person, { name: 'history', path }));
    },
  };
}

/** What the record does not hold is an answer. */
function orNull<T>(schema: Schema<T>, answered: Answered): T | null {
  return problemIn(answered)?.kind === 'not-found' ? null : understood(schema, answered);
}
