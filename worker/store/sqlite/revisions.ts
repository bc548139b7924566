import type { RevisionRow, RevisionStore, RevisionWithBody } from '../revisionStore.ts';
import type { CouncilDatabase } from './councilDatabase.ts';

/** A revision with its entry in the chain and its signer's name as it is now. */
const REVISION = `SELECT r.period, r.rev, r.body_sha256 AS bodySha256, r.signed_by AS signedBy,
  coalesce(d.name, 'An officer') AS signedByName, r.signed_at AS signedAt, r.seq, a.hash, r.reason, r.explanation
  FROM revision r JOIN audit a ON a.seq = r.seq LEFT JOIN person d ON d.oid = r.signed_by`;

const LATEST = `${REVISION} WHERE r.report = ?1 AND r.period = ?2 ORDER BY r.rev DESC LIMIT 1`;
const BY_KEY = `${REVISION} WHERE r.report = ?1 AND r.idem_key = ?2`;
const ALL = `${REVISION} WHERE r.report = ?1 AND r.period = ?2 ORDER BY r.rev`;
const ONE = `${REVISION} WHERE r.report = ?1 AND r.period = ?2 AND r.rev = ?3`;
const withBody = (sql: string): string => sql.replace('SELECT ', 'SELECT r.body, ');

// A time is written in UTC, so that its first ten characters are its day.
const SIGNED_BY = 'SELECT period, rev FROM revision WHERE report = ?1 AND substr(signed_at, 1, 10) <= ?2';

export const revisionStore = (db: CouncilDatabase, report: number): RevisionStore => ({
  latestRevision: period => db.first<RevisionRow>(LATEST, report, period),
  revisionByKey: key => db.first<RevisionRow>(BY_KEY, report, key),
  revision: (period, rev) => db.first<RevisionRow>(ONE, report, period, rev),
  revisions: period => db.all<RevisionRow>(ALL, report, period),
  latestReport: period => db.first<RevisionWithBody>(withBody(LATEST), report, period),
  reportAt: (period, rev) => db.first<RevisionWithBody>(withBody(ONE), report, period, rev),
  signedBy: day => db.all(SIGNED_BY, report, day),
});
