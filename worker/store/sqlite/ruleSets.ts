import type { RuleSetRow, RuleSetStore } from '../ruleSetStore.ts';
import type { CouncilDatabase } from './councilDatabase.ts';

const RULE_SET = `SELECT r.id, r.version, r.body, r.body_sha256 AS bodySha256, r.from_period AS fromPeriod, r.set_by AS setBy,
  coalesce(d.name, 'An officer') AS setByName, r.set_at AS setAt, r.seq FROM rule_set r LEFT JOIN person d ON d.oid = r.set_by`;

// The version that applies is the last one to begin by the period, as in the pane (shared/rules/ruleSets/datedRuleSet.ts), or
// the one that the quarter is signed by. If no version has exactly these rules, neither is looked for.
const KEPT_RULES = `SELECT min(r.from_period) AS "from", max(r.version = (
    SELECT version FROM rule_set WHERE id = ?2 AND from_period <= ?4 ORDER BY from_period DESC, version DESC LIMIT 1
  ) OR r.body = (
    SELECT body -> '$.ruleSet' FROM revision WHERE report = ?1 AND period = ?4 ORDER BY rev DESC LIMIT 1
  )) AS holds, json_group_array(r.set_by) AS keptBy FROM rule_set r WHERE r.id = ?2 AND r.body_sha256 = ?3`;

const SIGNED_BY_ANOTHER = `SELECT 1 AS one FROM revision WHERE rule_set = ?1 AND signed_by <> ?3
  AND body -> '$.ruleSet' = (SELECT body FROM rule_set WHERE id = ?1 AND body_sha256 = ?2 LIMIT 1) LIMIT 1`;

const NEW_RULE_SET = `INSERT INTO rule_set (id, version, body, body_sha256, from_period, set_by, set_at, seq)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)`;

export const ruleSetStore = (db: CouncilDatabase, report: number): RuleSetStore => ({
  ruleSets: () => db.all<RuleSetRow>(`${RULE_SET} ORDER BY r.id, r.version`),
  latestRuleSet: id =>
    db.first<RuleSetRow>(`${RULE_SET} WHERE r.id = ?1 ORDER BY r.version DESC LIMIT 1`, id),

  keptRules(period, { id, sha256 }) {
    const kept = db.first<{
      readonly from: number | null;
      readonly holds: number;
      readonly keptBy: string;
    }>(KEPT_RULES, report, id, sha256, period);
    if (!kept || kept.from === null) return null;
    return { from: kept.from, holds: kept.holds === 1, keptBy: JSON.parse(kept.keptBy) };
  },

  areSignedByAnother: (person, { id, sha256 }) => db.first(SIGNED_BY_ANOTHER, id, sha256, person) !== null,

  addRuleSet: ({ id, version, body, bodySha256, fromPeriod, setBy, setAt }, seq) =>
    db.run(NEW_RULE_SET, id, version, body, bodySha256, fromPeriod, setBy, setAt, seq),
});
