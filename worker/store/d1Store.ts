import { chainedWrite, HEAD, headOf } from './chainedWrite.ts';
import { d1Locks, LAST_LOCK, lockOf } from './d1Locks.ts';
import { d1Publications } from './d1Publications.ts';
import { d1Submissions } from './d1Submissions.ts';
import { ALL_REVISIONS, LATEST, LATEST_WITH_BODY, ONE_WITH_BODY, SAME_KEY } from './revisionSql.ts';
import type { Council, HistoryRow, IndicatorRow, RevisionRow, SignOff, Store } from './store.ts';

// Ids are given in the order of the report; an indicator that is known keeps its own.
const NEW_INDICATORS = `INSERT INTO indicator (tenant, indicator, uid, created_period, created_rev)
  SELECT ?1, (SELECT coalesce(max(indicator), 0) FROM indicator WHERE tenant = ?1) + row_number() OVER (ORDER BY j.key), j.value ->> 'uid', ?2, ?3
  FROM json_each(?4) j
  WHERE NOT EXISTS (SELECT 1 FROM indicator i WHERE i.tenant = ?1 AND i.uid = j.value ->> 'uid')`;

// A label is kept only where it differs from the one in force at that period.
const NEW_LABELS = `INSERT INTO indicator_label (tenant, indicator, from_period, line_no, wording, kind, polarity)
  SELECT ?1, i.indicator, ?2, j.value ->> 'lineNo', j.value ->> 'wording', j.value ->> 'kind', j.value ->> 'polarity'
  FROM json_each(?3) j
  JOIN indicator i ON i.tenant = ?1 AND i.uid = j.value ->> 'uid'
  LEFT JOIN indicator_label l ON l.tenant = ?1 AND l.indicator = i.indicator AND l.from_period =
    (SELECT max(from_period) FROM indicator_label WHERE tenant = ?1 AND indicator = i.indicator AND from_period <= ?2)
  WHERE l.indicator IS NULL OR (l.from_period <> ?2 AND (l.line_no IS NOT j.value ->> 'lineNo' OR l.wording <> j.value ->> 'wording'
    OR l.kind <> j.value ->> 'kind' OR l.polarity <> j.value ->> 'polarity'))`;

const NEW_REVISION = `INSERT INTO revision (tenant, period, rev, body, body_sha256, n, signed_by, signed_at, reason, idem_key, seq, explanation)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)`;

const NEW_OUTTURNS = `INSERT INTO outturn (tenant, indicator, period, rev, value, unit, printed, target, rating)
  SELECT ?1, i.indicator, ?2, ?3, j.value ->> 'value', j.value ->> 'unit', j.value ->> 'printed', j.value ->> 'target', j.value ->> 'rating'
  FROM json_each(?4) j JOIN indicator i ON i.tenant = ?1 AND i.uid = j.value ->> 'uid'`;

// What the revision before it held and this one does not. Revision 1 has none before it, and then nothing is read.
const WITHDRAWN = `INSERT INTO outturn (tenant, indicator, period, rev, value, unit, printed, target, rating, withdrawn)
  SELECT ?1, i.indicator, ?2, ?3, NULL, '', '', '', NULL, 1
  FROM revision r JOIN json_each(r.body, '$.indicators') j JOIN indicator i ON i.tenant = ?1 AND i.uid = j.value ->> 'uid'
  WHERE r.tenant = ?1 AND r.period = ?2 AND r.rev = ?3 - 1 AND j.value ->> 'uid' NOT IN (SELECT value ->> 'uid' FROM json_each(?4))`;

const LABELLED = `SELECT i.uid, l.line_no AS lineNo, l.wording, l.kind, l.polarity FROM indicator i
  JOIN indicator_label l ON l.tenant = i.tenant AND l.indicator = i.indicator AND l.from_period =
    (SELECT max(from_period) FROM indicator_label WHERE tenant = i.tenant AND indicator = i.indicator)`;

const HISTORY = `SELECT o.period, o.rev, o.value, o.unit, o.printed, o.target, o.rating, o.withdrawn FROM outturn o
  WHERE o.tenant = ?1 AND o.indicator = (SELECT indicator FROM indicator WHERE tenant = ?1 AND uid = ?2)
    AND o.period BETWEEN ?3 AND ?4 ORDER BY o.period, o.rev`;

/** One a table whose rows are only ever added: without them the record's promise is not kept. */
const GUARDS = [
  'revision_guard',
  'revision_reason',
  'revision_lock',
  'outturn_guard',
  'audit_guard',
  'indicator_guard',
  'indicator_label_guard',
  'period_lock_guard',
  'submission_guard',
  'publication_guard',
];
const GUARDED = `SELECT count(*) AS guarded FROM sqlite_schema WHERE type = 'trigger' AND name IN (${GUARDS.map(name => `'${name}'`).join(', ')})`;

/** The store on D1: SQL and the mapping of rows, nothing else. */
export function d1Store(db: D1Database): Store {
  return {
    ...d1Locks(db),
    ...d1Submissions(db),
    ...d1Publications(db),

    councilByTenantId: tid => councilOf(db.prepare(`${COUNCIL} WHERE entra_tid = ?1`).bind(tid)),

    async signOffState(tenant, period, idemKey) {
      const [latest, sameKey, head, lock] = await db.batch([
        db.prepare(LATEST).bind(tenant, period),
        db.prepare(SAME_KEY).bind(tenant, idemKey),
        db.prepare(HEAD).bind(tenant),
        db.prepare(LAST_LOCK).bind(tenant, period),
      ]);
      return {
        latest: (latest?.results[0] as RevisionRow | undefined) ?? null,
        sameKey: (sameKey?.results[0] as RevisionRow | undefined) ?? null,
        head: headOf(head),
        lock: lockOf(lock),
      };
    },

    signOff: signOff =>
      chainedWrite(
        db,
        { tenant: signOff.tenant, audit: signOff.audit, actorName: signOff.signedByName },
        signOffStatements(db, signOff),
      ),

    revisions: async (tenant, period) =>
      (await db.prepare(ALL_REVISIONS).bind(tenant, period).all<RevisionRow>()).results,

    latestReport: (tenant, period) => db.prepare(LATEST_WITH_BODY).bind(tenant, period).first(),
    reportAt: (tenant, period, rev) => db.prepare(ONE_WITH_BODY).bind(tenant, period, rev).first(),

    indicators: async tenant =>
      (
        await db
          .prepare(`${LABELLED} WHERE i.tenant = ?1 ORDER BY i.indicator`)
          .bind(tenant)
          .all<IndicatorRow>()
      ).results,

    indicator: (tenant, uid) =>
      db.prepare(`${LABELLED} WHERE i.tenant = ?1 AND i.uid = ?2`).bind(tenant, uid).first(),

    async history(tenant, uid, from, to) {
      const { results } = await db
        .prepare(HISTORY)
        .bind(tenant, uid, from, to)
        .all<HistoryRow & { withdrawn: number }>();
      // Corrections are few: the rows of a period come in order, and the last is what stands.
      const standing = [...new Map(results.map(row => [row.period, row])).values()];
      return standing.flatMap(({ withdrawn, ...row }) => (withdrawn === 1 ? [] : [row]));
    },

    isReady: async () => (await db.prepare(GUARDED).first<number>('guarded')) === GUARDS.length,
  };
}

function signOffStatements(db: D1Database, signOff: SignOff): D1PreparedStatement[] {
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

const COUNCIL = 'SELECT tenant, ons_code AS code, name, two_people AS twoPeople FROM tenant';

async function councilOf(statement: D1PreparedStatement): Promise<Council | null> {
  const row = await statement.first<Omit<Council, 'twoPeople'> & { readonly twoPeople: number }>();
  return row && { ...row, twoPeople: row.twoPeople === 1 };
}
