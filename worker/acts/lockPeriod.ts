import { periodFromCode, periodText } from '../../shared/period.ts';
import type { Person } from '../identity/person.ts';
import type { LockRow, LockStore } from '../store/lockStore.ts';
import { nextChainEntry } from './chainEntry.ts';
import { retryOnConflict } from './retryOnConflict.ts';

export interface LockPeriodRequest {
  readonly period: number;
  readonly locked: boolean;
  readonly reason: string;
  readonly person: Person;
}

type LockOutcome = { readonly state: 'as-wished'; readonly lock: LockRow } | { readonly state: 'busy' };

/** Locks a period or unlocks it. If it already is as wanted, it keeps the earlier person's name and reason. */
export function lockPeriod(
  { period, locked, reason, person }: LockPeriodRequest,
  store: LockStore,
  now: Date,
): Promise<LockOutcome> {
  const { tenant, code } = person.council;
  return retryOnConflict<LockOutcome>(async () => {
    const { lock, head } = await store.lockState(tenant, period);
    if (lock?.locked === locked) return { state: 'as-wished', lock };
    const at = now.toISOString();
    const row = {
      period,
      n: (lock?.n ?? 0) + 1,
      locked,
      reason,
      actor: person.oid,
      actorName: person.name,
      at,
    };
    const audit = await nextChainEntry(head, {
      act: locked ? 'lock' : 'unlock',
      council: code,
      period: periodText(periodFromCode(period)),
      reason,
      actor: person.oid,
      at,
    });
    return (await store.setLock(tenant, row, audit)) === 'written' ? { state: 'as-wished', lock: row } : null;
  });
}
