import type { Base } from '../outturn.ts';
import type { DirectionJudgement } from './direction/directionJudgement.ts';
import { judgeDirection } from './direction/judgeDirection.ts';
import { type RatingFacts, type RatingJudgement, rate } from './rating/rate.ts';
import { applicableLimits } from './ruleSets/applicableLimits.ts';
import type { RuleSet } from './ruleSets/ruleSet.ts';

/** The facts of one row, read from a sheet or from a recorded revision. `limits` are the row's own. */
export interface RowFacts extends Omit<RatingFacts, 'lastYear' | 'lastPeriod'> {
  /** The name under which the rule set keeps limits for this indicator: its id in the sheet, its uid in the record. */
  readonly id: string;
  /** The outturn of the period before. */
  readonly shortBase: Base;
  /** The outturn at the same point last year. */
  readonly longBase: Base;
  /** The outturn before the short base. */
  readonly beforeBase: Base;
}

export interface RowJudgement {
  readonly rating: RatingJudgement;
  readonly short: DirectionJudgement;
  readonly long: DirectionJudgement;
}

/** The rating alone, to try many rule sets on one row. */
export function rateRow({ id, shortBase, longBase, ...facts }: RowFacts, ruleSet: RuleSet): RatingJudgement {
  const limits = applicableLimits(ruleSet, id, facts.limits);
  return rate({ ...facts, limits, lastYear: longBase, lastPeriod: shortBase }, ruleSet);
}

/** What the rules make of one row: the pane judges the sheet by it, and the record what was signed. */
export function judgeRow(facts: RowFacts, ruleSet: RuleSet): RowJudgement {
  const { outturn, polarity, kind, period, shortBase, longBase, beforeBase } = facts;
  const direction = { outturn, polarity, kind, period, beforeBase };
  return {
    rating: rateRow(facts, ruleSet),
    short: judgeDirection({ ...direction, base: shortBase, against: 'short' }, ruleSet.direction),
    long: judgeDirection({ ...direction, base: longBase, against: 'long' }, ruleSet.direction),
  };
}
