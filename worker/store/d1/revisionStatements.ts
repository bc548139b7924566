import { registerQuarter } from '../../register/registration.ts';
import type { SignOff } from '../store.ts';
import { linksStatement } from './d1Links.ts';
import { registerStatement } from './d1Register.ts';
import { outturnStatements } from './outturnStatements.ts';

const NEW_INDICATORS = `INSERT INTO indicator (tenant, indicator, uid, created_period, created_rev)
  SELECT ?1, value ->> 'number', value ->> 'uid', ?2, ?3 FROM json_each(?4)`;

const NEW_LABELS = `INSERT INTO indicator_label (tenant, indicator, from_period, rev, line_no, wording, kind, polarity)
  SELECT ?1, value ->> 'number', value ->> 'from', value ->> 'rev', value ->> 'lineNo', value ->> 'wording', value ->> 'kind', value ->> 'polarity' FROM json_each(?2)`;

const NEW_REVISION = `INSERT INTO revision (tenant, period, rev, body, body_sha256, n, signed_by, signed_at, reason, idem_key, seq, explanation)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)`;

// What the revision before it held and this one does not. Revision 1 has none before it. CROSS JOIN keeps SQLite to the
// order that is written (SQLite, "Query Planner", 5.3): each row of the JSON looks up its indicator.
const WITHDRAWN = `INSERT INTO outturn (tenant, indicator, period, rev, value, unit, printed, target, rating, withdrawn)
  SELECT ?1, i.indicator, ?2, ?3, NULL, '', '', '', NULL, 1
  FROM revision r CROSS JOIN json_each(r.body, '$.indicators') j CROSS JOIN indicator i ON i.tenant = ?1 AND i.uid = j.value ->> 'uid'
  WHERE r.tenant = ?1 AND r.period = ?2 AND r.rev = ?3 - 1 AND j.value ->> 'uid' NOT IN (SELECT value FROM json_each(?4))`;

/**
 * A revision with its projection. Its link in the chain is written beside it, and is what holds its numbers right: who
 * signed off since the register was read took that link, so that nothing of this is written.
 */
export function revisionStatements(
  db: D1Database,
  signOff: Omit<SignOff, 'signedByName'>,
): D1PreparedStatement[] {
  const { tenant, period, rev, signedBy, signedAt, audit, known } = signOff;
  const { newIndicators, newLabels, newLinks, outturns, register } = registerQuarter(
    known.register,
    signOff,
    signOff.outturns,
  );
  const uids = JSON.stringify(outturns.map(({ uid }) => uid));
  return [
    ...(newIndicators.length > 0
      ? [db.prepare(NEW_INDICATORS).bind(tenant, period, rev, JSON.stringify(newIndicators))]
      : []),
    ...(newLabels.length > 0 ? [db.prepare(NEW_LABELS).bind(tenant, JSON.stringify(newLabels))] : []),
    ...(newLinks.length > 0 ? [linksStatement(db, tenant, newLinks, audit)] : []),
    ...(register === known.register ? [] : [registerStatement(db, tenant, known.n + 1, register)]),
    db
      .prepare(NEW_REVISION)
      .bind(
        tenant,
        period,
        rev,
        signOff.body,
        signOff.bodySha256,
        outturns.length,
        signedBy,
        signedAt,
        signOff.reason,
        signOff.idemKey,
        audit.seq,
        signOff.explanation,
      ),
    ...outturnStatements(db, { tenant, period, rev }, outturns),
    ...(rev > 1 ? [db.prepare(WITHDRAWN).bind(tenant, period, rev, uids)] : []),
  ];
}
