import type { Role } from '../../shared/record/contract/signIn.ts';
import type { Council } from '../store/store.ts';

/** The person who makes a request. They are known by council and directory id, never by name or address. */
export interface Person {
  readonly oid: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly council: Council;
}

/** A person signed in to the pages, and the token in every form of their session. */
export interface PageSession {
  readonly person: Person;
  readonly formToken: string;
}
