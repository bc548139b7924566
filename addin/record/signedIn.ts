import type { Me } from '../../shared/record/contract.ts';
import type { AccessToken } from '../identity.ts';

export interface SignedIn extends AccessToken {
  readonly me: Me;
}

/** Who is signed in, held in a closure and nowhere else: no storage outlives the pane. */
export function signedInMemory(now: () => number) {
  let held: SignedIn | null = null;
  return {
    /** Null once the token has expired. */
    current(): SignedIn | null {
      if (held && held.expires <= now()) held = null;
      return held;
    },
    remember(person: SignedIn): void {
      held = person;
    },
    /** `person` alone, where it is given: an answer to somebody before them signs nobody else out. */
    forget(person: SignedIn | null = held): void {
      if (held === person) held = null;
    },
  };
}
