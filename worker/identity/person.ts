import type { Role } from '../../shared/record/contract/signIn.ts';
import type { Council } from '../store/store.ts';

/** Who asks. A person is known by council and directory id, never by name or address. */
export interface Person {
  readonly oid: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly council: Council;
}

/** Somebody at the pages, and the word that stands in every form of theirs. */
export interface PageSession {
  readonly person: Person;
  readonly formToken: string;
}
