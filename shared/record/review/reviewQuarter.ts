import { type Period, parsePeriod, periodCode, periodFromCode, periodText } from '../../quarter.ts';
import { DEFAULT_DIRECTION_RULE } from '../../rules/direction/directionRule.ts';
import { builtInRuleSet, type RuleSet } from '../../rules/ruleSets/ruleSet.ts';
import { canonicalText } from '../contract/canonicalText.ts';
import type { RowProblem } from '../contract/problem.ts';
import type { SignedQuarter } from '../contract/signedQuarter.ts';
import { rulesByUid } from '../quarter/rulesByUid.ts';
import { reviewDecisions } from './reviewDecisions.ts';
import { reviewLabels } from './reviewLabels.ts';
import { reviewRow } from './reviewRow.ts';

/** What the record keeps of the rules that a quarter names, word for word. */
export interface RecordedRules {
  /** The code of the first period that they may be used for. */
  readonly from: number;
  /** Whether they are what the quarter is to be judged by: no later version holds for it, or it was signed by them before. */
  readonly holds: boolean;
}

/**
 * The record's own judgement of a quarter, from its printed texts alone. Empty where it holds. `signer` is the
 * directory id of whoever signs: nobody answers for another's decision. `kept` is null where the council does not keep the
 * quarter's very rules.
 */
export function reviewQuarter(
  quarter: SignedQuarter,
  signer: string,
  kept: RecordedRules | null = null,
): RowProblem[] {
  const period = parsePeriod(quarter.period);
  if (!period) throw new Error('The body was not validated before its review.');
  const rules = reviewRuleSet(quarter, period, kept);
  if (rules.length > 0) return rules;
  return [...reviewLabels(quarter), ...reviewDecisions(quarter, signer), ...reviewRows(quarter, period)];
}

function reviewRows(quarter: SignedQuarter, period: Period): RowProblem[] {
  const rules = rulesByUid(quarter);
  return quarter.indicators.flatMap(row => reviewRow(row, rules, period));
}

/** A quarter is judged by rules that the record knows, and not by some of its own making under their name. */
function reviewRuleSet({ ruleSet }: SignedQuarter, period: Period, kept: RecordedRules | null): RowProblem[] {
  const known = builtInRuleSet(ruleSet.id);
  if (known ? rulesOf(known) === rulesOf(ruleSet) : kept?.holds) return [];
  const sentence = known || !kept ? unknownRules(ruleSet) : otherRules(ruleSet, period, kept);
  return [{ indicator: '', field: 'ruleSet', stated: ruleSet.id, found: known?.id ?? null, sentence }];
}

const unknownRules = ({ id }: RuleSet): string =>
  `The record does not know the rule set "${id}" in this form. Choose one that it knows, or ask an administrator of the record to keep it there, then check the report again.`;

const otherRules = ({ id }: RuleSet, period: Period, { from }: RecordedRules): string =>
  from > periodCode(period)
    ? `The rule set "${id}" holds from ${periodText(periodFromCode(from))} on. Choose the rules of this quarter, then check the report again.`
    : `A later version of the rule set "${id}" holds for ${periodText(period)}. Choose it among the rules that the record keeps, then check the report again.`;

/** What is judged by: a title may change. */
const rulesOf = ({ rating, direction = DEFAULT_DIRECTION_RULE }: RuleSet): string =>
  canonicalText({ rating, direction });
