/** A revision with its link in the chain and its signer's name as it is now. */
const REVISION = `SELECT r.period, r.rev, r.body_sha256 AS bodySha256, r.signed_by AS signedBy,
  coalesce(d.name, 'An officer') AS signedByName, r.signed_at AS signedAt, r.seq, a.hash, r.reason, r.explanation
  FROM revision r
  JOIN audit a ON a.tenant = r.tenant AND a.seq = r.seq
  LEFT JOIN directory d ON d.tenant = r.tenant AND d.oid = r.signed_by`;

export const LATEST_REVISION = `${REVISION} WHERE r.tenant = ?1 AND r.period = ?2 ORDER BY r.rev DESC LIMIT 1`;
export const REVISION_BY_KEY = `${REVISION} WHERE r.tenant = ?1 AND r.idem_key = ?2`;
export const ALL_REVISIONS = `${REVISION} WHERE r.tenant = ?1 AND r.period = ?2 ORDER BY r.rev`;
export const LATEST_WITH_BODY = LATEST_REVISION.replace('SELECT ', 'SELECT r.body, ');
export const ONE_REVISION = `${REVISION} WHERE r.tenant = ?1 AND r.period = ?2 AND r.rev = ?3`;
export const ONE_WITH_BODY = ONE_REVISION.replace('SELECT ', 'SELECT r.body, ');

/** The nearest period after one that is on record. */
export const NEXT_PERIOD =
  'SELECT period FROM revision WHERE tenant = ?1 AND period > ?2 ORDER BY period LIMIT 1';
