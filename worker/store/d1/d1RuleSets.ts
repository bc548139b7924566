import type { RecordedRules } from '../../../shared/record/review/reviewQuarter.ts';
import type { NamedRules, RuleSetRow, RuleSetStore } from '../ruleSetStore.ts';
import { CHAIN_HEAD, chainedWrite, headOf } from './chainedWrite.ts';

const RULE_SET = `SELECT r.id, r.version, r.body, r.body_sha256 AS bodySha256, r.from_period AS fromPeriod, r.set_by AS setBy,
  coalesce(d.name, 'An officer') AS setByName, r.set_at AS setAt
  FROM rule_set r LEFT JOIN directory d ON d.tenant = r.tenant AND d.oid = r.set_by WHERE r.tenant = ?1`;

// The version that applies is the last one to begin by the period, as in the pane (shared/rules/ruleSets/datedRuleSet.ts), or
// the one that the quarter is signed by. If no version has exactly these rules, neither is looked for.
const KEPT_RULES = `SELECT min(r.from_period) AS "from", max(r.version = (
    SELECT version FROM rule_set WHERE tenant = ?1 AND id = ?2 AND from_period <= ?4 ORDER BY from_period DESC, version DESC LIMIT 1
  ) OR r.body = (
    SELECT body -> '$.ruleSet' FROM revision WHERE tenant = ?1 AND period = ?4 ORDER BY rev DESC LIMIT 1
  )) AS holds FROM rule_set r WHERE r.tenant = ?1 AND r.id = ?2 AND r.body_sha256 = ?3`;

const NEW_RULE_SET = `INSERT INTO rule_set (tenant, id, version, body, body_sha256, from_period, set_by, set_at, seq)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)`;

export function d1RuleSets(db: D1Database): RuleSetStore {
  return {
    ruleSets: async tenant =>
      (await db.prepare(`${RULE_SET} ORDER BY r.id, r.version`).bind(tenant).all<RuleSetRow>()).results,

    async ruleSetState(tenant, id) {
      const [latest, head] = await db.batch([
        db.prepare(`${RULE_SET} AND r.id = ?2 ORDER BY r.version DESC LIMIT 1`).bind(tenant, id),
        db.prepare(CHAIN_HEAD).bind(tenant),
      ]);
      return { latest: (latest?.results[0] as RuleSetRow | undefined) ?? null, head: headOf(head) };
    },

    keepRuleSet: (tenant, row, audit) =>
      chainedWrite(db, { tenant, audit, actorName: row.setByName }, [
        ruleSetStatement(db, tenant, row, audit.seq),
      ]),
  };
}

export const ruleSetStatement = (
  db: D1Database,
  tenant: number,
  { id, version, body, bodySha256, fromPeriod, setBy, setAt }: Omit<RuleSetRow, 'setByName'>,
  seq: number,
): D1PreparedStatement =>
  db.prepare(NEW_RULE_SET).bind(tenant, id, version, body, bodySha256, fromPeriod, setBy, setAt, seq);

/** Looks for exactly these rules for a period; `keptRulesOf` reads the result. */
export const keptRulesStatement = (
  db: D1Database,
  tenant: number,
  period: number,
  { id, sha256 }: NamedRules,
): D1PreparedStatement => db.prepare(KEPT_RULES).bind(tenant, id, sha256, period);

export function keptRulesOf(result: D1Result | undefined): RecordedRules | null {
  const kept = result?.results[0] as { readonly from: number | null; readonly holds: number } | undefined;
  return kept && kept.from !== null ? { from: kept.from, holds: kept.holds === 1 } : null;
}
