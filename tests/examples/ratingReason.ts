import { readLimit, readTolerance } from '../../shared/figures/limitText.ts';
import { readTarget } from '../../shared/figures/targetText.ts';
import { NO_LIMITS } from '../../shared/limits.ts';
import { type RatingFacts, rate } from '../../shared/rules/rating/rate.ts';
import { BUILT_IN_RULE_SETS, type RuleSet } from '../../shared/rules/ruleSets/ruleSet.ts';
import { outturn, ratingFacts } from './facts.ts';

/** What the row says beside its outturn and its target, as a sheet prints it. */
interface RowContext extends Partial<Pick<RatingFacts, 'polarity' | 'kind'>> {
  readonly annual?: string;
  readonly last?: string;
  readonly england?: number;
  readonly tolerance?: string;
  readonly floor?: string;
  readonly lowerThreshold?: string;
  readonly upperThreshold?: string;
}

function factsOf(performance: string, target: string, beside: RowContext): RatingFacts {
  const { annual, last, england, tolerance, floor, lowerThreshold, upperThreshold, ...other } = beside;
  return ratingFacts(performance, target, {
    ...other,
    limits: {
      ...NO_LIMITS,
      tolerance: tolerance === undefined ? NO_LIMITS.tolerance : readTolerance(tolerance),
      floor: floor === undefined ? NO_LIMITS.floor : readLimit(floor),
      lowerThreshold: lowerThreshold === undefined ? NO_LIMITS.lowerThreshold : readLimit(lowerThreshold),
      upperThreshold: upperThreshold === undefined ? NO_LIMITS.upperThreshold : readLimit(upperThreshold),
    },
    ...(last !== undefined && { lastYear: outturn(last) }),
    ...(annual !== undefined && { annualTarget: readTarget(annual) }),
    ...(england !== undefined && {
      comparator: { value: england, area: 'England', period: '', source: 'commentary', confirmed: true },
    }),
  });
}

/** A built-in rule set by its id; "floor exclusive" is the same with a figure on the edge of a band out of it. */
function ruleSetOf(name: string): RuleSet {
  const [id, edge] = name.split(' ');
  const ruleSet = BUILT_IN_RULE_SETS.find(one => one.id === id);
  if (!ruleSet) throw new Error(`There is no rule set ${id}.`);
  return edge === undefined ? ruleSet : ({ ...ruleSet, rating: { ...ruleSet.rating, edge } } as RuleSet);
}

/** One row as a sheet prints it, and the reason that its rating gives. */
export type RatingReason = readonly [
  ruleSet: string,
  outturn: string,
  target: string,
  beside: RowContext,
  why: string,
];

export const ratingReasonOf = ([ruleSet, performance, target, beside]: RatingReason): string =>
  rate(factsOf(performance, target, beside), ruleSetOf(ruleSet)).why;
