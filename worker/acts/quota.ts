import type { ChainHead, ChainStore } from '../store/chainRows.ts';
import type { QuotaStore } from '../store/quotaStore.ts';

/**
 * How much may be recorded in a day: far more than a council needs, also when it records twenty years at once, and far less
 * than fills a database of 10 GB. The sentences are in worker/request/words.ts, by the same names.
 */
export const QUOTAS = {
  /** Quarters that one person submits in a day, each of 1.5 MB at most. */
  'submissions-of-person': 20,
  /** Quarters that all people of a council submit in a day. */
  'submissions-of-council': 100,
  /** Entries of the chain in 24 hours, after which nothing is signed off without a submission. */
  'acts-of-council': 400,
} as const;
export type Quota = keyof typeof QUOTAS;

const DAY_MS = 24 * 60 * 60 * 1000;

/** The acts that a quota limits. */
export type LimitedAct = 'sign-off' | 'submission';

export interface Intended {
  readonly act: LimitedAct;
  /** Its idempotency key: what was recorded under it is answered again, whatever the quota. */
  readonly key: string;
}

type CountedStore = QuotaStore & Pick<ChainStore, 'head' | 'entryAt'>;

/** The quota of a person that is used up, so that nothing more is recorded; null if there is none. Two rows are read at most. */
export function usedQuota({ act, key }: Intended, oid: string, store: CountedStore, now: Date): Quota | null {
  const used =
    act === 'submission' ? usedBySubmissions(oid, store, now) : usedByActs(store.head(), store, now);
  return used === null || store.isKeyUsed(act, key) ? null : used;
}

/** Two rows. */
export function usedBySubmissions(oid: string, store: QuotaStore, now: Date): Quota | null {
  const day = now.toISOString().slice(0, 10);
  if (store.submittedOn(day, oid) >= QUOTAS['submissions-of-person']) return 'submissions-of-person';
  return store.submittedOn(day, null) >= QUOTAS['submissions-of-council'] ? 'submissions-of-council' : null;
}

/** `head`: the last entry of the chain, whose numbers have no gap. One row, and none where the chain is short. */
export function usedByActs(
  head: ChainHead | null,
  store: Pick<ChainStore, 'entryAt'>,
  now: Date,
): Quota | null {
  const first = (head?.seq ?? 0) - QUOTAS['acts-of-council'] + 1;
  if (first < 1) return null;
  return now.getTime() - Date.parse(store.entryAt(first).at) < DAY_MS ? 'acts-of-council' : null;
}
