import type { Period } from '../../shared/quarter.ts';
import type {
  Configuration,
  History,
  Me,
  Problem,
  Receipt,
  RecordedReport,
} from '../../shared/record/contract.ts';
import type { SignedQuarter } from '../../shared/record/revision.ts';

/** What became of a sign-off that reached the record. */
export type SignOffReply =
  /** `fresh` is false where the very same quarter was on record already: a second click made no second one. */
  | { readonly state: 'signed'; readonly receipt: Receipt; readonly fresh: boolean }
  /** Another sign-off of this quarter stands. Nothing was recorded. */
  | { readonly state: 'stale'; readonly current: Receipt }
  /** The record's own rules do not take these rows. Nothing was recorded. */
  | { readonly state: 'refused'; readonly sentence: string; readonly rows: NonNullable<Problem['rows']> };

/**
 * The central record, as the pane sees it. Every call rejects with a `RecordError`, whose sentence names the next step.
 * All but `configuration` and `signIn` need a person who is signed in.
 */
export interface CentralRecord {
  configuration(): Promise<Configuration>;
  /** Opens the sign-in dialog; only ever after a click. Rejects with `sign-in-closed` where the person closed it. */
  signIn(): Promise<Me>;
  signOut(): void;
  /** Who is signed in, till the token expires; null afterwards. */
  person(): Me | null;
  /** Sent again with the same quarter it makes no second revision, however often and whenever. */
  signOff(quarter: SignedQuarter): Promise<SignOffReply>;
  /** The quarter as it stands on record; null where there is none. */
  report(period: Period): Promise<RecordedReport | null>;
  /** One indicator over the quarters on record, oldest first; null where the record does not know it. */
  history(uid: string): Promise<History | null>;
}
