import type { QuotaStore } from '../store/quotaStore.ts';

/**
 * How much may be recorded in a day: far more than a council needs, also when it records twenty years at once, and far less
 * than fills a database of 10 GB. The sentences are in worker/routes/words.ts, by the same names.
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

export interface Intended {
  readonly act: 'sign-off' | 'submission';
  readonly oid: string;
  /** Its idempotency key: what was recorded under it is answered again, whatever the quota. */
  readonly key: string;
}

/** The quota that is used up, so that nothing more is recorded; null if there is none. Two rows are read at most. */
export function usedQuota({ act, oid, key }: Intended, store: QuotaStore, now: Date): Quota | null {
  const used = act === 'submission' ? usedBySubmissions(oid, store, now) : usedByActs(store, now);
  return used === null || store.isKeyUsed(act, key) ? null : used;
}

function usedBySubmissions(oid: string, store: QuotaStore, now: Date): Quota | null {
  const day = now.toISOString().slice(0, 10);
  if (store.submittedOn(day, oid) >= QUOTAS['submissions-of-person']) return 'submissions-of-person';
  return store.submittedOn(day, null) >= QUOTAS['submissions-of-council'] ? 'submissions-of-council' : null;
}

function usedByActs(store: QuotaStore, now: Date): Quota | null {
  const at = store.entryBefore(QUOTAS['acts-of-council'] - 1);
  return at !== null && now.getTime() - Date.parse(at) < DAY_MS ? 'acts-of-council' : null;
}
