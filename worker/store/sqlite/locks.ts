import type { LockRow, LockStore } from '../lockStore.ts';
import type { ReportId } from '../namedReportStore.ts';
import type { CouncilDatabase } from './councilDatabase.ts';

const LAST_LOCK = `SELECT l.period, l.n, l.locked, l.reason, l.actor, coalesce(d.name, 'An officer') AS actorName, l.at, l.seq
  FROM period_lock l LEFT JOIN person d ON d.oid = l.actor
  WHERE l.report = ?1 AND l.period = ?2 ORDER BY l.n DESC LIMIT 1`;

const NEW_LOCK = `INSERT INTO period_lock (report, period, n, locked, reason, actor, at, seq) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)`;

export const lockStore = (db: CouncilDatabase, { number: report, slug }: ReportId): LockStore => ({
  lockOn(period) {
    const row = db.first<Omit<LockRow, 'locked'> & { readonly locked: number }>(LAST_LOCK, report, period);
    return row && { ...row, report: slug, locked: row.locked === 1 };
  },

  addLock: ({ period, n, locked, reason, actor, at }, seq) =>
    db.run(NEW_LOCK, report, period, n, Number(locked), reason, actor, at, seq),
});
