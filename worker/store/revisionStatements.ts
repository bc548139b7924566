import type { SignOff } from './store.ts';

// CROSS JOIN keeps SQLite to the order that is written (SQLite, "Query Planner", 5.3): each row of the JSON looks up its
// indicator. Left to choose, it reads the whole JSON again for every indicator.

// Ids are given in the order of the report; an indicator that is known keeps its own.
const NEW_INDICATORS = `INSERT INTO indicator (tenant, indicator, uid, created_period, created_rev)
  SELECT ?1, (SELECT coalesce(max(indicator), 0) FROM indicator WHERE tenant = ?1) + row_number() OVER (ORDER BY j.key), j.value ->> 'uid', ?2, ?3
  FROM json_each(?4) j
  WHERE NOT EXISTS (SELECT 1 FROM indicator i WHERE i.tenant = ?1 AND i.uid = j.value ->> 'uid')`;

// A label is kept only where it differs from the one in force at that period.
const NEW_LABELS = `INSERT INTO indicator_label (tenant, indicator, from_period, line_no, wording, kind, polarity)
  SELECT ?1, i.indicator, ?2, j.value ->> 'lineNo', j.value ->> 'wording', j.value ->> 'kind', j.value ->> 'polarity'
  FROM json_each(?3) j
  CROSS JOIN indicator i ON i.tenant = ?1 AND i.uid = j.value ->> 'uid'
  LEFT JOIN indicator_label l ON l.tenant = ?1 AND l.indicator = i.indicator AND l.from_period =
    (SELECT max(from_period) FROM indicator_label WHERE tenant = ?1 AND indicator = i.indicator AND from_period <= ?2)
  WHERE l.indicator IS NULL OR (l.from_period <> ?2 AND (l.line_no IS NOT j.value ->> 'lineNo' OR l.wording <> j.value ->> 'wording'
    OR l.kind <> j.value ->> 'kind' OR l.polarity <> j.value ->> 'polarity'))`;

const NEW_REVISION = `INSERT INTO revision (tenant, period, rev, body, body_sha256, n, signed_by, signed_at, reason, idem_key, seq, explanation)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)`;

const NEW_OUTTURNS = `INSERT INTO outturn (tenant, indicator, period, rev, value, unit, printed, target, rating)
  SELECT ?1, i.indicator, ?2, ?3, j.value ->> 'value', j.value ->> 'unit', j.value ->> 'printed', j.value ->> 'target', j.value ->> 'rating'
  FROM json_each(?4) j CROSS JOIN indicator i ON i.tenant = ?1 AND i.uid = j.value ->> 'uid'`;

// What the revision before it held and this one does not. Revision 1 has none before it, and then nothing is read.
const WITHDRAWN = `INSERT INTO outturn (tenant, indicator, period, rev, value, unit, printed, target, rating, withdrawn)
  SELECT ?1, i.indicator, ?2, ?3, NULL, '', '', '', NULL, 1
  FROM revision r CROSS JOIN json_each(r.body, '$.indicators') j CROSS JOIN indicator i ON i.tenant = ?1 AND i.uid = j.value ->> 'uid'
  WHERE r.tenant = ?1 AND r.period = ?2 AND r.rev = ?3 - 1 AND j.value ->> 'uid' NOT IN (SELECT value ->> 'uid' FROM json_each(?4))`;

/** A revision with its projection. Its link in the chain is written beside it. */
export function revisionStatements(
  db: D1Database,
  signOff: Omit<SignOff, 'signedByName'>,
): D1PreparedStatement[] {
  const { tenant, period, rev, signedBy, signedAt, audit } = signOff;
  const rows = JSON.stringify(signOff.outturns);
  return [
    db.prepare(NEW_INDICATORS).bind(tenant, period, rev, rows),
    db.prepare(NEW_LABELS).bind(tenant, period, rows),
    db
      .prepare(NEW_REVISION)
      .bind(
        tenant,
        period,
        rev,
        signOff.body,
        signOff.bodySha256,
        signOff.outturns.length,
        signedBy,
        signedAt,
        signOff.reason,
        signOff.idemKey,
        audit.seq,
        signOff.explanation,
      ),
    db.prepare(NEW_OUTTURNS).bind(tenant, period, rev, rows),
    ...(rev > 1 ? [db.prepare(WITHDRAWN).bind(tenant, period, rev, rows)] : []),
  ];
}
