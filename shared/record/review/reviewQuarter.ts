import { type Period, parsePeriod, periodCode, periodFromCode, periodText } from '../../period.ts';
import { DEFAULT_DIRECTION_RULE } from '../../rules/direction/directionRule.ts';
import { builtInRuleSet, type RuleSet } from '../../rules/ruleSets/ruleSet.ts';
import { fill } from '../../words/fill.ts';
import { canonicalText } from '../contract/canonicalText.ts';
import type { RowProblem } from '../contract/problem.ts';
import type { SignedQuarter } from '../contract/signedQuarter.ts';
import { rulesByUid } from '../quarter/rulesByUid.ts';
import { reviewDecisions } from './reviewDecisions.ts';
import { reviewLabels } from './reviewLabels.ts';
import { reviewRow } from './reviewRow.ts';
import { reviewRefusals } from './words.ts';

/** The council's recorded version of the rules that a quarter names, with the same text. */
export interface RecordedRules {
  /** The code of the first period that they may be used for. */
  readonly from: number;
  /** Whether the quarter may use them: no later version applies to it, or an earlier revision was signed by them. */
  readonly holds: boolean;
}

/**
 * The record's own judgement of a quarter, from its printed texts alone. Empty where it agrees. `signer` is the signer's
 * directory id: nobody answers for another person's decision. `recorded` is null where the council has not recorded
 * these very rules. An imported quarter stays as it was published, whatever the rules give.
 */
export function reviewQuarter(
  quarter: SignedQuarter,
  signer: string,
  recorded: RecordedRules | null = null,
): RowProblem[] {
  const period = parsePeriod(quarter.period);
  if (!period) throw new Error('The body was not validated before its review.');
  const ruleSetProblems = reviewRuleSet(quarter, period, recorded);
  if (ruleSetProblems.length > 0) return ruleSetProblems;
  const rows = quarter.imported ? [] : reviewRows(quarter, period);
  return [...reviewLabels(quarter), ...reviewDecisions(quarter, signer), ...rows];
}

function reviewRows(quarter: SignedQuarter, period: Period): RowProblem[] {
  const rules = rulesByUid(quarter);
  return quarter.indicators.flatMap(row => reviewRow(row, rules, period));
}

/** A quarter is judged by rules that the record knows, not by others under the same id. */
function reviewRuleSet(
  { ruleSet }: SignedQuarter,
  period: Period,
  recorded: RecordedRules | null,
): RowProblem[] {
  const { id } = ruleSet;
  const builtIn = builtInRuleSet(id);
  if (builtIn ? rulesText(builtIn) === rulesText(ruleSet) : recorded?.holds) return [];
  const sentence =
    builtIn || !recorded
      ? fill(reviewRefusals.ruleSet.unknown, { id })
      : recorded.from > periodCode(period)
        ? fill(reviewRefusals.ruleSet.tooEarly, { id, from: periodText(periodFromCode(recorded.from)) })
        : fill(reviewRefusals.ruleSet.replaced, { id, period: periodText(period) });
  return [{ indicator: '', field: 'ruleSet', stated: id, found: builtIn?.id ?? null, sentence }];
}

/** The parts of a rule set that a quarter is judged by. Its title may change. */
const rulesText = ({ rating, target, direction = DEFAULT_DIRECTION_RULE }: RuleSet): string =>
  canonicalText({ rating, direction, ...(target && { target }) });
