import type { Decisions } from '../../decisions.ts';
import type { Period } from '../../period.ts';
import type { Indicator } from '../../report.ts';
import { judgeRow, type RowFacts, type RowJudgement, rateRow } from '../../rules/judgeRow.ts';
import { applicableTarget } from '../../rules/rating/applicableTarget.ts';
import type { RatingJudgement } from '../../rules/rating/rate.ts';
import type { RuleSet } from '../../rules/ruleSets/ruleSet.ts';
import type { Comparator } from '../../target.ts';
import { comparatorInComment } from './commentComparator.ts';
import { comparatorInSheet } from './sheetComparator.ts';

/** What the rules make of one indicator of the sheet. */
export interface Judgement extends RowJudgement {
  /** The value that "Better than England" compares with: confirmed, in the row itself, or read in the commentary. */
  readonly comparator: Comparator | null;
}

export function judge(
  indicator: Indicator,
  period: Period,
  { comparators }: Decisions,
  ruleSet: RuleSet,
): Judgement {
  const facts = factsOf(indicator, period, comparators, ruleSet);
  return { ...judgeRow(facts, ruleSet), comparator: facts.comparator };
}

/** The rating alone, to try many rule sets. */
export const judgeRating = (
  indicator: Indicator,
  period: Period,
  { comparators }: Decisions,
  ruleSet: RuleSet,
): RatingJudgement => rateRow(factsOf(indicator, period, comparators, ruleSet), ruleSet);

function factsOf(
  indicator: Indicator,
  period: Period,
  comparators: Decisions['comparators'],
  ruleSet: RuleSet,
): RowFacts {
  // A polarity that could not be read is a finding of its own; to the rules the row has none.
  const polarity = indicator.polarity === 'unknown' ? 'none' : indicator.polarity;
  const comparator =
    confirmedComparator(indicator, comparators, ruleSet) ?? proposedComparator(indicator, ruleSet);
  return { ...indicator, polarity, comparator, period };
}

/** What a person confirmed. It lapses where the target now compares with another area. */
function confirmedComparator(
  { id, target, annualTarget }: Indicator,
  comparators: Decisions['comparators'],
  rules: Pick<RuleSet, 'target'>,
): Comparator | null {
  const own = Object.hasOwn(comparators, id) ? comparators[id] : undefined;
  const applicable = applicableTarget(target, annualTarget, rules.target).target;
  const isAnother = applicable.state === 'comparator' && applicable.area !== own?.area;
  return own === undefined || isAnother ? null : { ...own, by: own.by ?? '' };
}

/** What the sheet gives, in its own columns or in its commentary. */
function proposedComparator(indicator: Indicator, rules: Pick<RuleSet, 'target'>): Comparator | null {
  const { target: quarterTarget, annualTarget, comment, outturn } = indicator;
  const { target } = applicableTarget(quarterTarget, annualTarget, rules.target);
  if (target.state !== 'comparator' || outturn.state !== 'measured') return null;
  const { quantity } = outturn.parts[0];
  return (
    comparatorInSheet(indicator, target.area, quantity) ??
    comparatorInComment(comment, target.area, quantity.unit)
  );
}
