import { VOID_REASON } from '../../../shared/record/contract/correction.ts';
import type { ReportId } from '../namedReportStore.ts';
import type { ElsewhereRow, RevisionRow, RevisionStore, RevisionWithBody } from '../revisionStore.ts';
import type { CouncilDatabase } from './councilDatabase.ts';

/** A revision with its entry in the chain and its signer's name as it is now. */
const REVISION = `SELECT r.period, r.rev, r.body_sha256 AS bodySha256, r.signed_by AS signedBy,
  coalesce(d.name, 'An officer') AS signedByName, r.signed_at AS signedAt, r.seq, a.hash, r.reason, r.explanation, r.imported
  FROM revision r JOIN audit a ON a.seq = r.seq LEFT JOIN person d ON d.oid = r.signed_by`;

const LATEST = `${REVISION} WHERE r.report = ?1 AND r.period = ?2 ORDER BY r.rev DESC LIMIT 1`;
const BY_KEY = `${REVISION} WHERE r.report = ?1 AND r.idem_key = ?2`;
const ALL = `${REVISION} WHERE r.report = ?1 AND r.period = ?2 ORDER BY r.rev`;
const ONE = `${REVISION} WHERE r.report = ?1 AND r.period = ?2 AND r.rev = ?3`;

// One row of each other report: the projection would be read once for every indicator and report.
const ELSEWHERE = `SELECT p.slug AS report, i.value ->> '$.uid' AS uid, i.value ->> '$.texts.performance' AS performance
  FROM report p CROSS JOIN revision r ON r.report = p.report AND r.period = ?2
    AND r.rev = (SELECT max(rev) FROM revision WHERE report = p.report AND period = ?2)
  CROSS JOIN json_each(r.body, '$.indicators') i WHERE p.report <> ?1 ORDER BY p.report, i.id`;

const withBody = (sql: string): string => sql.replace('SELECT ', 'SELECT r.body, ');

// A time is written in UTC, so that its first ten characters are its day.
const SIGNED_BY = `SELECT p.slug AS report, p.report AS number, r.period, r.rev FROM revision r JOIN report p ON p.report = r.report
  WHERE substr(r.signed_at, 1, 10) <= ?1`;

type ReadRow = RevisionRow & Pick<RevisionWithBody, 'body'>;

const withFigures = (row: ReadRow | null): RevisionWithBody | null =>
  row === null || row.reason === VOID_REASON ? null : { ...row, reason: row.reason };

export function revisionStore(db: CouncilDatabase, { number: report, slug }: ReportId): RevisionStore {
  const rowsOf = <Row extends RevisionRow>(sql: string, ...values: (string | number)[]): Row[] =>
    db
      .all<Row & { readonly imported: string | null }>(sql, report, ...values)
      .map(row => ({ ...row, report: slug, imported: row.imported && JSON.parse(row.imported) }));
  const firstOf = <Row extends RevisionRow>(sql: string, ...values: (string | number)[]): Row | null =>
    rowsOf<Row>(sql, ...values)[0] ?? null;
  return {
    latestRevision: period => firstOf<RevisionRow>(LATEST, period),
    revisionByKey: key => firstOf<RevisionRow>(BY_KEY, key),
    revision: (period, rev) => firstOf<RevisionRow>(ONE, period, rev),
    revisions: period => rowsOf<RevisionRow>(ALL, period),
    latestReport: period => withFigures(firstOf<ReadRow>(withBody(LATEST), period)),
    reportAt: (period, rev) => withFigures(firstOf<ReadRow>(withBody(ONE), period, rev)),
    elsewhere: period => db.all<ElsewhereRow>(ELSEWHERE, report, period),
    signedBy: day => db.all(SIGNED_BY, day),
  };
}
