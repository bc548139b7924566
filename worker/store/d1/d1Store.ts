import type { RecordedOutturn } from '../../register/indicatorRows.ts';
import type { RevisionRow } from '../revisionRows.ts';
import type { Council, Store } from '../store.ts';
import { CHAIN_HEAD, chainedWrite, headOf } from './chainedWrite.ts';
import { d1Checkpoints } from './d1Checkpoints.ts';
import { d1Export } from './d1Export.ts';
import { d1Links } from './d1Links.ts';
import { d1Locks, LAST_LOCK, lockOf } from './d1Locks.ts';
import { d1Pages } from './d1Pages.ts';
import { d1Projection } from './d1Projection.ts';
import { d1Publications } from './d1Publications.ts';
import { LAST_REGISTER, readRegister, registerOf } from './d1Register.ts';
import { d1Restore } from './d1Restore.ts';
import { d1RuleSets, keptRulesOf, keptRulesStatement } from './d1RuleSets.ts';
import { d1Submissions } from './d1Submissions.ts';
import { EXPECTED_SCHEMA, schemaDigest } from './guards.ts';
import {
  ALL_REVISIONS,
  LATEST_REVISION,
  LATEST_WITH_BODY,
  NEXT_PERIOD,
  ONE_WITH_BODY,
  REVISION_BY_KEY,
} from './revisionSql.ts';
import { revisionStatements } from './revisionStatements.ts';

const HISTORY = `SELECT o.period, o.rev, o.value, o.unit, o.printed, o.target, o.rating, o.withdrawn FROM outturn o
  WHERE o.tenant = ?1 AND o.indicator = ?2 AND o.period BETWEEN ?3 AND ?4 ORDER BY o.period, o.rev`;

// A time is written in UTC, so that its first ten characters are its day.
const SIGNED_BY = 'SELECT period, rev FROM revision WHERE tenant = ?1 AND substr(signed_at, 1, 10) <= ?2';

/** The store on D1: SQL and the mapping of rows, nothing else. */
export function d1Store(db: D1Database): Store {
  return {
    ...d1Locks(db),
    ...d1Submissions(db),
    ...d1Publications(db),
    ...d1RuleSets(db),
    ...d1Links(db),
    ...d1Pages(db),
    ...d1Export(db),
    ...d1Projection(db),
    ...d1Restore(db),
    ...d1Checkpoints(db),

    councilByTenantId: tid => councilOf(db.prepare(`${COUNCIL} WHERE entra_tid = ?1`).bind(tid)),

    async signOffState(tenant, period, idemKey, rules) {
      const [latest, sameKey, head, lock, kept, register, next] = await db.batch([
        db.prepare(LATEST_REVISION).bind(tenant, period),
        db.prepare(REVISION_BY_KEY).bind(tenant, idemKey),
        db.prepare(CHAIN_HEAD).bind(tenant),
        db.prepare(LAST_LOCK).bind(tenant, period),
        keptRulesStatement(db, tenant, period, rules),
        db.prepare(LAST_REGISTER).bind(tenant),
        db.prepare(NEXT_PERIOD).bind(tenant, period),
      ]);
      return {
        latest: (latest?.results[0] as RevisionRow | undefined) ?? null,
        sameKey: (sameKey?.results[0] as RevisionRow | undefined) ?? null,
        head: headOf(head),
        lock: lockOf(lock),
        keptRules: keptRulesOf(kept),
        known: await registerOf(db, tenant, register),
        next: (next?.results[0] as { period: number } | undefined)?.period ?? null,
      };
    },

    signOff: signOff =>
      chainedWrite(
        db,
        { tenant: signOff.tenant, audit: signOff.audit, actorName: signOff.signedByName },
        revisionStatements(db, signOff),
      ),

    revisions: async (tenant, period) =>
      (await db.prepare(ALL_REVISIONS).bind(tenant, period).all<RevisionRow>()).results,

    latestReport: (tenant, period) => db.prepare(LATEST_WITH_BODY).bind(tenant, period).first(),
    reportAt: (tenant, period, rev) => db.prepare(ONE_WITH_BODY).bind(tenant, period, rev).first(),

    register: tenant => readRegister(db, tenant),

    async history(tenant, indicators, from, to) {
      const one = db.prepare(HISTORY);
      const results = await db.batch<Omit<RecordedOutturn, 'withdrawn'> & { readonly withdrawn: number }>(
        indicators.map(indicator => one.bind(tenant, indicator, from, to)),
      );
      return results.map(({ results }) => results.map(row => ({ ...row, withdrawn: row.withdrawn === 1 })));
    },

    signedBy: async (tenant, day) => (await db.prepare(SIGNED_BY).bind(tenant, day).all<never>()).results,

    isReady: async () => (await schemaDigest(db)) === EXPECTED_SCHEMA,
  };
}

const COUNCIL = 'SELECT tenant, ons_code AS code, name, two_people AS twoPeople FROM tenant';

async function councilOf(statement: D1PreparedStatement): Promise<Council | null> {
  const row = await statement.first<Omit<Council, 'twoPeople'> & { readonly twoPeople: number }>();
  return row && { ...row, twoPeople: row.twoPeople === 1 };
}
