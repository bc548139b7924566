import { CORPORATE_REPORT_NAME } from '../../../shared/record/contract/reportNames.ts';
import type { NamedReportRow, NamedReportStore, ReportId } from '../namedReportStore.ts';
import type { CouncilDatabase } from './councilDatabase.ts';

// SQLite gives the other columns of the row that holds the max().
const REPORTS = `SELECT r.report AS number, r.slug, coalesce(max(n.n), 0) AS n, n.name, n.seq
  FROM report r LEFT JOIN report_name n ON n.report = r.report GROUP BY r.report ORDER BY r.report`;

const NEW_REPORT =
  'INSERT INTO report (report, slug) SELECT max(report) + 1, ?1 FROM report HAVING ?1 NOT IN (SELECT slug FROM report)';

const NEW_NAME = `INSERT INTO report_name (report, n, name, set_by, set_at, seq)
  SELECT report, ?2, ?3, ?4, ?5, ?6 FROM report WHERE slug = ?1`;

export const namedReportStore = (db: CouncilDatabase, report: ReportId): NamedReportStore => ({
  report,
  reports: () =>
    db
      .all<Omit<NamedReportRow, 'name'> & { readonly name: string | null }>(REPORTS)
      .map(row => ({ ...row, name: row.name ?? CORPORATE_REPORT_NAME })),
  addReportName({ slug, n, name, setBy, setAt }, seq) {
    if (n === 1) db.run(NEW_REPORT, slug);
    db.run(NEW_NAME, slug, n, name, setBy, setAt, seq);
  },
});

/** The report that an address names; null where the council has none of that name. */
export const reportBySlug = (db: CouncilDatabase, slug: string): ReportId | null =>
  db.first<ReportId>('SELECT report AS number, slug FROM report WHERE slug = ?1', slug);
