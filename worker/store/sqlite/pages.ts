import type { FigureRow, ListedPeriod, ListedQuarter, PageStore, ReportPeriodRow } from '../pageStore.ts';
import type { CouncilDatabase } from './councilDatabase.ts';

const AUDIT = 'SELECT seq, act, entry, prev, hash FROM audit WHERE seq > ?1 ORDER BY seq LIMIT ?2';

const REPORTS = `SELECT r.period, max(r.rev) AS rev, max(iif(r.reason IS 'void', r.rev, 0)) = max(r.rev) AS voided,
  (SELECT max(p.rev) FROM publication p WHERE p.report = r.report AND p.period = r.period) AS published,
  (SELECT i.imported ->> 'sha256' FROM revision i WHERE i.report = r.report AND i.period = r.period AND i.imported IS NOT NULL ORDER BY i.rev DESC LIMIT 1) AS importedFrom
  FROM revision r WHERE r.report = ?1 AND r.period > ?2 GROUP BY r.period ORDER BY r.period LIMIT ?3`;

// SQLite gives the other columns of the row that holds the max().
const QUARTERS = `SELECT d.slug AS report, r.period, max(r.rev) AS rev, r.reason IS 'void' AS voided,
  (SELECT max(p.rev) FROM publication p WHERE p.report = r.report AND p.period = r.period) AS published,
  coalesce((SELECT l.locked FROM period_lock l WHERE l.report = r.report AND l.period = r.period ORDER BY l.n DESC LIMIT 1), 0) AS locked
  FROM revision r JOIN report d ON d.report = r.report GROUP BY r.period, r.report ORDER BY r.period DESC, r.report LIMIT 500`;

const PERIODS = `SELECT DISTINCT d.slug AS report, r.period FROM revision r JOIN report d ON d.report = r.report
  ORDER BY r.period, r.report`;

// By the indicator's key and the period: only rows of the quarter itself are read.
const FIGURES = `WITH d AS MATERIALIZED (SELECT report, slug FROM report WHERE slug = ?1)
  SELECT d.slug AS report, o.period, o.rev, i.uid, l.line_no AS lineNo, l.wording, o.printed, o.value, o.unit, o.target, o.rating
  FROM d CROSS JOIN indicator i
  JOIN outturn o ON o.indicator = i.indicator AND o.period = ?2 AND o.report = d.report AND o.rev =
    (SELECT max(rev) FROM outturn WHERE indicator = i.indicator AND period = ?2 AND report = d.report)
  JOIN indicator_label l ON l.indicator = i.indicator AND (l.from_period, l.report, l.rev) =
    (SELECT from_period, report, rev FROM indicator_label WHERE indicator = i.indicator AND from_period <= ?2
      ORDER BY from_period DESC, report DESC, rev DESC LIMIT 1)
  WHERE o.withdrawn = 0 ORDER BY i.indicator`;

export const pageStore = (db: CouncilDatabase, report: number): PageStore => ({
  auditPage: (after, limit) => db.all(AUDIT, after, limit),
  reportsPage: (after, limit) =>
    db
      .all<Omit<ListedPeriod, 'voided'> & { readonly voided: number }>(REPORTS, report, after, limit)
      .map(row => ({ ...row, voided: row.voided === 1 })),
  quarters: () =>
    db
      .all<Omit<ListedQuarter, 'locked' | 'voided'> & { readonly locked: number; readonly voided: number }>(
        QUARTERS,
      )
      .map(row => ({ ...row, locked: row.locked === 1, voided: row.voided === 1 })),
  periods: () => db.all<ReportPeriodRow>(PERIODS),
  figures: (of, period) => db.all<FigureRow>(FIGURES, of, period),
});
