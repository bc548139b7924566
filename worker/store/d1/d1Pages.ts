import type { LatestReport, PageStore } from '../pageStore.ts';

const AUDIT = `SELECT seq, act, entry, prev, hash FROM audit WHERE tenant = ?1 AND seq > ?2 ORDER BY seq LIMIT ?3`;

const REPORTS = `SELECT r.period, max(r.rev) AS rev,
  (SELECT max(p.rev) FROM publication p WHERE p.tenant = r.tenant AND p.period = r.period) AS published
  FROM revision r WHERE r.tenant = ?1 AND r.period > ?2 GROUP BY r.period ORDER BY r.period LIMIT ?3`;

const QUARTERS = `SELECT r.period, max(r.rev) AS rev,
  (SELECT max(p.rev) FROM publication p WHERE p.tenant = r.tenant AND p.period = r.period) AS published,
  coalesce((SELECT l.locked FROM period_lock l WHERE l.tenant = r.tenant AND l.period = r.period ORDER BY l.n DESC LIMIT 1), 0) AS locked
  FROM revision r WHERE r.tenant = ?1 GROUP BY r.period ORDER BY r.period DESC LIMIT 500`;

const PERIODS = 'SELECT DISTINCT period FROM revision WHERE tenant = ?1 ORDER BY period';

// By the indicator's key and the period: only rows of the quarter itself are read.
const FIGURES = `SELECT o.period, o.rev, i.uid, l.line_no AS lineNo, l.wording, o.printed, o.value, o.unit, o.target, o.rating
  FROM indicator i
  JOIN outturn o ON o.tenant = i.tenant AND o.indicator = i.indicator AND o.period = ?2 AND o.rev =
    (SELECT max(rev) FROM outturn WHERE tenant = i.tenant AND indicator = i.indicator AND period = ?2)
  JOIN indicator_label l ON l.tenant = i.tenant AND l.indicator = i.indicator AND (l.from_period, l.rev) =
    (SELECT from_period, rev FROM indicator_label WHERE tenant = i.tenant AND indicator = i.indicator AND from_period <= ?2
      ORDER BY from_period DESC, rev DESC LIMIT 1)
  WHERE i.tenant = ?1 AND o.withdrawn = 0 ORDER BY i.indicator`;

export function d1Pages(db: D1Database): PageStore {
  return {
    auditPage: async (tenant, after, limit) =>
      (await db.prepare(AUDIT).bind(tenant, after, limit).all<never>()).results,

    reportsPage: async (tenant, after, limit) =>
      (await db.prepare(REPORTS).bind(tenant, after, limit).all<never>()).results,

    quarters: async tenant =>
      (await db.prepare(QUARTERS).bind(tenant).all<LatestReport & { readonly locked: number }>()).results.map(
        row => ({ ...row, locked: row.locked === 1 }),
      ),

    async *figures(tenant) {
      const periods = await db.prepare(PERIODS).bind(tenant).all<{ period: number }>();
      for (const { period } of periods.results) {
        yield (await db.prepare(FIGURES).bind(tenant, period).all<never>()).results;
      }
    },
  };
}
