import { periodCode } from '../../../shared/quarter.ts';
import { canonicalText } from '../../../shared/record/contract/canonicalText.ts';
import { firstPeriodOf, type RuleSetVersion } from '../../../shared/record/contract/ruleSets.ts';
import { type DatedRuleSet, ruleSetsInForce } from '../../../shared/rules/ruleSets/datedRuleSet.ts';
import { builtInRuleSet, type RuleSet } from '../../../shared/rules/ruleSets/ruleSet.ts';
import type { OpenedReport } from '../state/paneState.ts';

type CouncilRules = readonly RuleSetVersion[] | null;

/** What the record keeps for the report's quarter, but for what the workbook holds word for word. */
export function rulesOnRecord({ report, ownRuleSets }: OpenedReport, councilRules: CouncilRules): RuleSet[] {
  const holding = ruleSetsInForce(periodCode(report.period), (councilRules ?? []).flatMap(datedRules));
  return holding.filter(ruleSet => !ownRuleSets.some(own => isSame(own, ruleSet)));
}

/**
 * Whether the record would take a sign-off by the chosen rules; null where nobody has asked it, and where only a correction
 * might still go by them: rules that others have followed stay those of a quarter that was signed by them.
 */
export function isChoiceOnRecord(
  { report, ruleSet, signedOff }: OpenedReport,
  councilRules: CouncilRules,
): boolean | null {
  if (builtInRuleSet(ruleSet.id)) return true;
  if (councilRules === null) return null;
  const period = periodCode(report.period);
  const dated = councilRules.flatMap(datedRules);
  if (ruleSetsInForce(period, dated).some(holding => isSame(holding, ruleSet))) return true;
  const isFollowed = dated.some(({ from, ruleSet: kept }) => from <= period && isSame(kept, ruleSet));
  return isFollowed && signedOff ? null : false;
}

function datedRules({ from: since, ruleSet }: RuleSetVersion): DatedRuleSet[] {
  const from = firstPeriodOf(since);
  return from === null ? [] : [{ from, ruleSet }];
}

const isSame = (a: RuleSet, b: RuleSet): boolean => canonicalText(a) === canonicalText(b);
