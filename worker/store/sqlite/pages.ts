import type { FigureRow, LatestReport, PageStore } from '../pageStore.ts';
import type { CouncilDatabase } from './councilDatabase.ts';

const AUDIT = 'SELECT seq, act, entry, prev, hash FROM audit WHERE seq > ?1 ORDER BY seq LIMIT ?2';

const REPORTS = `SELECT r.period, max(r.rev) AS rev,
  (SELECT max(p.rev) FROM publication p WHERE p.report = r.report AND p.period = r.period) AS published
  FROM revision r WHERE r.report = ?1 AND r.period > ?2 GROUP BY r.period ORDER BY r.period LIMIT ?3`;

const QUARTERS = `SELECT r.period, max(r.rev) AS rev,
  (SELECT max(p.rev) FROM publication p WHERE p.report = r.report AND p.period = r.period) AS published,
  coalesce((SELECT l.locked FROM period_lock l WHERE l.report = r.report AND l.period = r.period ORDER BY l.n DESC LIMIT 1), 0) AS locked
  FROM revision r WHERE r.report = ?1 GROUP BY r.period ORDER BY r.period DESC LIMIT 500`;

const PERIODS = 'SELECT DISTINCT period FROM revision WHERE report = ?1 ORDER BY period';

// By the indicator's key and the period: only rows of the quarter itself are read.
const FIGURES = `SELECT o.period, o.rev, i.uid, l.line_no AS lineNo, l.wording, o.printed, o.value, o.unit, o.target, o.rating
  FROM indicator i
  JOIN outturn o ON o.indicator = i.indicator AND o.period = ?2 AND o.report = ?1 AND o.rev =
    (SELECT max(rev) FROM outturn WHERE indicator = i.indicator AND period = ?2 AND report = ?1)
  JOIN indicator_label l ON l.indicator = i.indicator AND (l.from_period, l.report, l.rev) =
    (SELECT from_period, report, rev FROM indicator_label WHERE indicator = i.indicator AND from_period <= ?2
      ORDER BY from_period DESC, report DESC, rev DESC LIMIT 1)
  WHERE o.withdrawn = 0 ORDER BY i.indicator`;

export const pageStore = (db: CouncilDatabase, report: number): PageStore => ({
  auditPage: (after, limit) => db.all(AUDIT, after, limit),
  reportsPage: (after, limit) => db.all(REPORTS, report, after, limit),
  quarters: () =>
    db
      .all<LatestReport & { readonly locked: number }>(QUARTERS, report)
      .map(row => ({ ...row, locked: row.locked === 1 })),
  periods: () => db.all<{ period: number }>(PERIODS, report).map(({ period }) => period),
  figures: period => db.all<FigureRow>(FIGURES, report, period),
});
