import { periodFromCode, periodText } from '../../shared/period.ts';
import type { Person } from '../identity/person.ts';
import type { CouncilStore } from '../store/councilStore.ts';
import type { LockRow } from '../store/lockStore.ts';

export interface LockPeriodRequest {
  readonly period: number;
  readonly locked: boolean;
  readonly reason: string;
  readonly person: Person;
}

/** Locks a period or unlocks it. If it already is as wanted, it keeps the earlier person's name and reason. */
export function lockPeriod(
  { period, locked, reason, person }: LockPeriodRequest,
  store: CouncilStore,
  now: Date,
): LockRow {
  const lock = store.lockOn(period);
  if (lock?.locked === locked) return lock;
  const at = now.toISOString();
  const actor = person.oid;
  const row = { period, n: (lock?.n ?? 0) + 1, locked, reason, actor, at };
  const { seq } = store.append(
    {
      act: locked ? 'lock' : 'unlock',
      council: person.council.code,
      report: store.report.slug,
      period: periodText(periodFromCode(period)),
      reason,
      actor,
      at,
    },
    person.name,
  );
  store.addLock(row, seq);
  return { ...row, report: store.report.slug, seq, actorName: person.name };
}
