import type { LockRow, LockStore } from '../lockStore.ts';
import { CHAIN_HEAD, chainedWrite, headOf } from './chainedWrite.ts';

export const LAST_LOCK = `SELECT l.period, l.n, l.locked, l.reason, l.actor, coalesce(d.name, 'An officer') AS actorName, l.at
  FROM period_lock l LEFT JOIN directory d ON d.tenant = l.tenant AND d.oid = l.actor
  WHERE l.tenant = ?1 AND l.period = ?2 ORDER BY l.n DESC LIMIT 1`;

const NEW_LOCK = `INSERT INTO period_lock (tenant, period, n, locked, reason, actor, at, seq) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)`;

export function d1Locks(db: D1Database): LockStore {
  return {
    async lockState(tenant, period) {
      const [lock, head] = await db.batch([
        db.prepare(LAST_LOCK).bind(tenant, period),
        db.prepare(CHAIN_HEAD).bind(tenant),
      ]);
      return { lock: lockOf(lock), head: headOf(head) };
    },

    setLock: (tenant, { period, n, locked, reason, actor, actorName, at }, audit) =>
      chainedWrite(db, { tenant, audit, actorName }, [
        lockStatement(db, tenant, { period, n, locked, reason, actor, at }, audit.seq),
      ]),
  };
}

export function lockOf(result: D1Result | undefined): LockRow | null {
  const row = result?.results[0] as (Omit<LockRow, 'locked'> & { readonly locked: number }) | undefined;
  return row ? { ...row, locked: row.locked === 1 } : null;
}

export const lockStatement = (
  db: D1Database,
  tenant: number,
  { period, n, locked, reason, actor, at }: Omit<LockRow, 'actorName'>,
  seq: number,
): D1PreparedStatement =>
  db.prepare(NEW_LOCK).bind(tenant, period, n, Number(locked), reason, actor, at, seq);
