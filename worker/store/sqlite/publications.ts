import type { ReportId } from '../namedReportStore.ts';
import type { PublicationRow, PublicationStore, PublishedReport } from '../publicationStore.ts';
import { SETTINGS } from '../settingStore.ts';
import { headOf } from './chain.ts';
import type { CouncilDatabase } from './councilDatabase.ts';
import { isSet } from './settings.ts';

const OF_PERIOD = `SELECT p.period, p.rev, p.published_by AS publishedBy, coalesce(d.name, 'An officer') AS publishedByName,
  p.published_at AS publishedAt, p.open_from AS openFrom, p.seq
  FROM publication p LEFT JOIN person d ON d.oid = p.published_by
  WHERE p.report = ?1 AND p.period = ?2 ORDER BY p.rev`;

const NEW_PUBLICATION = `INSERT INTO publication (report, period, rev, published_by, published_at, open_from, seq) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)`;

const LAST_REV = `SELECT rev FROM publication
  WHERE report = ?1 AND period = ?2 AND (open_from IS NULL OR open_from <= ?3) ORDER BY rev DESC LIMIT 1`;

// SQLite gives the other columns of the row that holds the max().
const LAST_OF_EACH = `SELECT p.slug AS report, b.period, max(b.rev) AS rev, b.published_at AS publishedAt, b.open_from AS openFrom
  FROM publication b JOIN report p ON p.report = b.report
  WHERE (b.open_from IS NULL OR b.open_from <= ?1)
  AND NOT EXISTS (SELECT 1 FROM revision v WHERE v.report = b.report AND v.period = b.period AND v.rev > b.rev AND v.reason = 'void')
  GROUP BY b.period, b.report ORDER BY b.period DESC, b.report`;

const REPORTS = `SELECT p.rev, p.published_at AS publishedAt, p.open_from AS openFrom, r.body, r.body_sha256 AS bodySha256 FROM publication p
  JOIN revision r ON r.report = p.report AND r.period = p.period AND r.rev = p.rev
  WHERE p.report = ?1 AND p.period = ?2 ORDER BY p.rev`;

export const publicationStore = (
  db: CouncilDatabase,
  { number: report, slug }: ReportId,
): PublicationStore => ({
  openState(period, today) {
    const rev = db.first<{ rev: number }>(LAST_REV, report, period, today)?.rev ?? null;
    return { isOpen: isSet(db, SETTINGS.openData), rev, head: headOf(db)?.hash ?? '' };
  },
  publications: period =>
    db.all<PublicationRow>(OF_PERIOD, report, period).map(row => ({ ...row, report: slug })),
  publishedPeriods: today => db.all(LAST_OF_EACH, today),
  publishedReports: period =>
    db.all<Omit<PublishedReport, 'report'>>(REPORTS, report, period).map(row => ({ ...row, report: slug })),
  addPublication: ({ period, rev, publishedBy, publishedAt, openFrom }, seq) =>
    db.run(NEW_PUBLICATION, report, period, rev, publishedBy, publishedAt, openFrom, seq),
});
