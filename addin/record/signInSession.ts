import type { Me } from '../../shared/record/contract/signIn.ts';
import type { AccessToken } from '../identity.ts';
import { RecordError } from './recordError.ts';

export interface SignedIn extends AccessToken {
  readonly me: Me;
}

/** A token that expires this soon is renewed before its next use, so that it does not expire on the way. */
const SOON_MS = 300_000;

/** The signed-in person, kept in memory only: nothing outlives the pane. */
export function signInSession(now: () => number) {
  let held: SignedIn | null = null;
  const renewals = new WeakMap<SignedIn, Promise<SignedIn>>();

  function forget(person: SignedIn | null = held): void {
    if (held === person) held = null;
  }

  /** Concurrent requests share one renewal. */
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
    /** Null once the token has expired and only a click could bring another. */
    current(): SignedIn | null {
      if (held && held.expires <= now() && !held.renew) held = null;
      return held;
    },
    remember(person: SignedIn): void {
      held = person;
    },
    /** Only `person`, where it is given: a late reply to an earlier person signs nobody else out. */
    forget,
    /** The person with a token that does not expire soon. Rejects where there is none, and signs them out if they must sign in. */
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
