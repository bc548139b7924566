import type { Role } from '../../shared/record/contract/signIn.ts';
import type { DirectoryEntry } from '../directory/directory.ts';
import type { Settings } from '../store/settingStore.ts';

/** A person's council, with how it uses its record. */
export interface Council extends DirectoryEntry, Settings {}

/** The person who makes a request. They are known by council and directory id, never by name or address. */
export interface Person {
  readonly oid: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly council: Council;
}

/** A person as their token names them. */
export interface TokenPerson extends Omit<Person, 'council'> {
  readonly council: DirectoryEntry;
}

/** A person signed in to the pages, and the token in every form of their session. */
export interface PageSession {
  readonly person: Person;
  readonly formToken: string;
}
