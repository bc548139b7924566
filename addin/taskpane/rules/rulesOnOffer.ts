import { periodCode } from '../../../shared/quarter.ts';
import { canonicalText } from '../../../shared/record/canonicalText.ts';
import { firstPeriodOf, type KeptRuleSet } from '../../../shared/record/keptRuleSet.ts';
import { type OwnRuleSet, rulesHoldingIn } from '../../../shared/rules/ownRuleSet.ts';
import { builtInRuleSet, type RuleSet } from '../../../shared/rules/ruleSet.ts';
import type { OpenReport } from '../paneState.ts';

type CouncilRules = readonly KeptRuleSet[] | null;

/** What the record keeps for the report's quarter, but for what the workbook holds word for word. */
export function rulesOnRecord({ report, ownRuleSets }: OpenReport, councilRules: CouncilRules): RuleSet[] {
  const holding = rulesHoldingIn(periodCode(report.period), (councilRules ?? []).flatMap(datedRules));
  return holding.filter(ruleSet => !ownRuleSets.some(own => isSame(own, ruleSet)));
}

/** Whether the record would take a sign-off by the chosen rules; null where nobody has asked it. */
export function isChoiceOnRecord(
  { report, ruleSet }: OpenReport,
  councilRules: CouncilRules,
): boolean | null {
  if (builtInRuleSet(ruleSet.id)) return true;
  const period = periodCode(report.period);
  if (councilRules === null) return null;
  const holding = councilRules.flatMap(datedRules).filter(({ from }) => from <= period);
  return holding.some(kept => isSame(kept.ruleSet, ruleSet));
}

function datedRules({ from: since, ruleSet }: KeptRuleSet): OwnRuleSet[] {
  const from = firstPeriodOf(since);
  return from === null ? [] : [{ from, ruleSet }];
}

const isSame = (a: RuleSet, b: RuleSet): boolean => canonicalText(a) === canonicalText(b);
