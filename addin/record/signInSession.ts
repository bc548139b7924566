import type { Me } from '../../shared/record/contract/signIn.ts';
import type { AccessToken } from '../identity.ts';
import { RecordError } from './recordError.ts';

export interface SignedIn extends AccessToken {
  readonly me: Me;
}

/** A token that ends so soon is renewed before it is used, so that it does not end on the way. */
const SOON_MS = 300_000;

/** Who is signed in, held in a closure and nowhere else: no storage outlives the pane. */
export function signInSession(now: () => number) {
  let held: SignedIn | null = null;
  const renewals = new WeakMap<SignedIn, Promise<SignedIn>>();

  function forget(person: SignedIn | null = held): void {
    if (held === person) held = null;
  }

  /** However many questions are asked at once, one of them renews, and all wait for it. */
  function renewal(person: SignedIn, renew: () => Promise<AccessToken>): Promise<SignedIn> {
    const begun = renewals.get(person);
    if (begun) return begun;
    const renewing = renew().then(access => {
      const renewed = { ...access, me: person.me };
      if (held === person) held = renewed;
      return renewed;
    });
    renewals.set(person, renewing);
    renewing.catch(() => renewals.delete(person));
    return renewing;
  }

  return {
    /** Null once the token has expired, and nothing but a click could bring another. */
    current(): SignedIn | null {
      if (held && held.expires <= now() && !held.renew) held = null;
      return held;
    },
    remember(person: SignedIn): void {
      held = person;
    },
    /** `person` alone, where it is given: an answer to somebody before them signs nobody else out. */
    forget,
    /** The same person with a token that will last. Rejects where there is none; they are forgotten where it needs them. */
    async lasting(person: SignedIn): Promise<SignedIn> {
      if (!person.renew || person.expires - now() > SOON_MS) return person;
      try {
        return await renewal(person, person.renew);
      } catch (error) {
        if (person.expires > now()) return person;
        if (error instanceof RecordError && error.kind === 'sign-in-needed') forget(person);
        throw error;
      }
    },
  };
}
