import { periodCode } from '../../../shared/period.ts';
import { canonicalText } from '../../../shared/record/contract/canonicalText.ts';
import { datedRules, type RuleSetVersion } from '../../../shared/record/contract/ruleSets.ts';
import { ruleSetsInForce } from '../../../shared/rules/ruleSets/datedRuleSet.ts';
import { builtInRuleSet, type RuleSet } from '../../../shared/rules/ruleSets/ruleSet.ts';
import type { OpenedReport } from '../state/paneState.ts';

type CouncilRules = readonly RuleSetVersion[] | null;

/** The record's rule sets in force in the report's quarter, without those that the workbook has in the same words. */
export function rulesOnRecord({ report, ownRuleSets }: OpenedReport, councilRules: CouncilRules): RuleSet[] {
  const holding = ruleSetsInForce(periodCode(report.period), (councilRules ?? []).flatMap(datedRules));
  return holding.filter(ruleSet => !ownRuleSets.some(own => isSameRuleSet(own, ruleSet)));
}

/**
 * Whether the record would take a sign-off by the chosen rules; null where it has not been asked, and where only a
 * correction may still use them: a quarter keeps the rules that it was signed by when later ones replace them.
 */
export function isChoiceOnRecord(
  { report, ruleSet, signedOff }: OpenedReport,
  councilRules: CouncilRules,
): boolean | null {
  if (builtInRuleSet(ruleSet.id)) return true;
  if (councilRules === null) return null;
  const period = periodCode(report.period);
  const dated = councilRules.flatMap(datedRules);
  if (ruleSetsInForce(period, dated).some(holding => isSameRuleSet(holding, ruleSet))) return true;
  const isFollowed = dated.some(({ from, ruleSet: kept }) => from <= period && isSameRuleSet(kept, ruleSet));
  return isFollowed && signedOff ? null : false;
}

/** Whether both are the same in every part, their titles too. */
export const isSameRuleSet = (a: RuleSet, b: RuleSet): boolean => canonicalText(a) === canonicalText(b);
