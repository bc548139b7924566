import type { Person } from '../identity.ts';

/** Somebody at the pages, and the word that stands in every form of theirs. */
export interface Visit {
  readonly person: Person;
  readonly form: string;
}
