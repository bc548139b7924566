import { periodFromCode, periodText } from '../../shared/quarter.ts';
import type { KeptRuleSet } from '../../shared/record/keptRuleSet.ts';
import { RuleSetBody } from '../../shared/record/ruleSetBody.ts';
import type { RuleSetRow } from '../store/ruleSetStore.ts';

export const ruleSetShown = (row: RuleSetRow): KeptRuleSet => ({
  ruleSet: RuleSetBody.parse(JSON.parse(row.body)),
  version: row.version,
  from: periodText(periodFromCode(row.fromPeriod)),
  body_sha256: row.bodySha256,
  set_by: row.setByName,
  set_at: row.setAt,
});
