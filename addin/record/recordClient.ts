import { parsePeriod, periodSlug } from '../../shared/quarter.ts';
import { canonicalText } from '../../shared/record/canonicalText.ts';
import { addresses, Configuration, History, Me, RecordedReport } from '../../shared/record/contract.ts';
import type { AccessToken } from '../identity.ts';
import type { CentralRecord } from './centralRecord.ts';
import { type Answered, exchange, type Fetch, problemIn } from './exchange.ts';
import { patiently, type Wait, waitAwhile } from './patience.ts';
import { RecordError } from './recordError.ts';
import { sha256 } from './sha256.ts';
import { signOffReply } from './signOffReply.ts';
import { errorOf, understood } from './understood.ts';

interface Settings {
  /** Where the Worker answers: the pane's own origin. */
  readonly origin: string;
  readonly fetch: Fetch;
  /** Opens the dialog; rejects with a `RecordError`. */
  readonly signIn: () => Promise<AccessToken>;
  readonly now?: () => number;
  readonly wait?: Wait;
}

interface SignedIn extends AccessToken {
  readonly me: Me;
}

interface Question {
  readonly name: string;
  readonly path: string;
  readonly token: string | null;
  readonly signOff?: { readonly body: string; readonly key: string };
}

const READ_MS = 15_000;
/** A thousand rows are judged and written in one go. */
const SIGN_OFF_MS = 45_000;

/** The central record over HTTP. The token stands in this closure, and goes nowhere but into a request's header. */
export function centralRecord({
  origin,
  fetch,
  signIn,
  now = Date.now,
  wait = waitAwhile,
}: Settings): CentralRecord {
  let signedIn: SignedIn | null = null;
  let signingIn: Promise<Me> | null = null;

  const current = (): SignedIn | null => {
    if (signedIn && signedIn.expires <= now()) signedIn = null;
    return signedIn;
  };

  function ask({ name, path, token, signOff }: Question): Promise<Answered> {
    const asked = {
      name,
      address: `${origin}${path}`,
      method: signOff ? ('POST' as const) : ('GET' as const),
      headers: {
        ...(token !== null && { authorization: `Bearer ${token}` }),
        ...(signOff && {
          'content-type': 'application/json',
          'idempotency-key': signOff.key,
          'if-none-match': '*',
        }),
      },
      body: signOff?.body ?? null,
      timeoutMs: signOff ? SIGN_OFF_MS : READ_MS,
    };
    return patiently(() => exchange(fetch, asked), wait);
  }

  /** Asks as the person who is signed in, whom a 401 forgets. */
  async function askAs(person: SignedIn, question: Omit<Question, 'token'>): Promise<Answered> {
    const answered = await ask({ ...question, token: person.token });
    if (answered.status === 401) {
      if (signedIn === person) signedIn = null;
      throw problemIn(answered) ? errorOf(answered) : new RecordError('sign-in-needed');
    }
    return answered;
  }

  function somebody(): SignedIn {
    const person = current();
    if (!person) throw new RecordError('sign-in-needed');
    return person;
  }

  async function signInAnew(): Promise<Me> {
    const access = await signIn();
    const answered = await ask({ name: 'me', path: addresses.me, token: access.token });
    // A fresh token that the record does not take: a council or a role that it does not know. Signing in again would not help.
    if (answered.status === 401) throw new RecordError('sign-in-failed', 'me 401');
    const me = understood(Me, answered);
    signedIn = { ...access, me };
    return me;
  }

  return {
    configuration: async () =>
      understood(
        Configuration,
        await ask({ name: 'configuration', path: addresses.configuration, token: null }),
      ),

    // A second click waits for the dialog that is open.
    signIn: () => {
      signingIn ??= signInAnew().finally(() => {
        signingIn = null;
      });
      return signingIn;
    },

    signOut: () => {
      signedIn = null;
    },

    person: () => current()?.me ?? null,

    async signOff(quarter) {
      const person = somebody();
      const period = parsePeriod(quarter.period);
      if (!period) throw new RecordError('not-taken', 'period');
      const body = canonicalText(quarter);
      const key = await sha256(body);
      const path = addresses.revisions(quarter.council, periodSlug(period));
      return signOffReply(await askAs(person, { name: 'sign-off', path, signOff: { body, key } }), key);
    },

    async report(period) {
      const person = somebody();
      const path = addresses.report(person.me.council.code, periodSlug(period));
      return orNull(await askAs(person, { name: 'report', path }), RecordedReport);
    },

    async history(uid) {
      const person = somebody();
      const path = addresses.history(person.me.council.code, uid);
      return orNull(await askAs(person, { name: 'history', path }), History);
    },
  };
}

/** What the record does not hold is an answer. */
function orNull<T>(answered: Answered, schema: Parameters<typeof understood<T>>[0]): T | null {
  return problemIn(answered)?.kind === 'not-found' ? null : understood(schema, answered);
}
