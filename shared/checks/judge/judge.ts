import type { Decisions } from '../../decisions.ts';
import type { Period } from '../../quarter.ts';
import type { Indicator } from '../../report.ts';
import type { DirectionJudgement } from '../../rules/direction/directionJudgement.ts';
import { judgeDirection } from '../../rules/direction/judgeDirection.ts';
import { applicableTarget } from '../../rules/rating/applicableTarget.ts';
import { type RatingJudgement, rate } from '../../rules/rating/rate.ts';
import { applicableLimits } from '../../rules/ruleSets/applicableLimits.ts';
import type { RuleSet } from '../../rules/ruleSets/ruleSet.ts';
import type { Comparator } from '../../target.ts';
import { comparatorInComment } from './commentComparator.ts';
import { comparatorInSheet } from './sheetComparator.ts';

/** What the rules make of one indicator, beside what the sheet says of it. */
export interface Judgement {
  readonly rating: RatingJudgement;
  readonly short: DirectionJudgement;
  readonly long: DirectionJudgement;
  /** The value that "Better than England" was measured by: confirmed, in the row itself, or read in the commentary. */
  readonly comparator: Comparator | null;
}

export function judge(
  indicator: Indicator,
  { quarter }: Period,
  { comparators }: Decisions,
  ruleSet: RuleSet,
): Judgement {
  const { id, outturn, target, annualTarget, kind, shortBase, longBase } = indicator;
  // A polarity that could not be read is a finding of its own; to the rules it is none.
  const polarity = indicator.polarity === 'unknown' ? 'none' : indicator.polarity;
  const comparator = comparators[id] ?? proposedComparator(indicator);
  const limits = applicableLimits(ruleSet, id, indicator.limits);
  const direction = { outturn, polarity, kind, quarter, beforeBase: null };
  return {
    rating: rate(
      { outturn, target, annualTarget, polarity, kind, quarter, comparator, limits, lastYear: longBase },
      ruleSet,
    ),
    short: judgeDirection({ ...direction, base: shortBase, against: 'short' }, ruleSet.direction),
    long: judgeDirection({ ...direction, base: longBase, against: 'long' }, ruleSet.direction),
    comparator,
  };
}

/** What the sheet says, in its own columns or in its commentary. */
function proposedComparator(indicator: Indicator): Comparator | null {
  const { target, annualTarget, comment, outturn } = indicator;
  const asked = applicableTarget(target, annualTarget).target;
  if (asked.state !== 'comparator' || outturn.state !== 'measured') return null;
  const { quantity } = outturn.parts[0];
  return (
    comparatorInSheet(indicator, asked.area, quantity) ??
    comparatorInComment(comment, asked.area, quantity.unit)
  );
}
