import type { Direction } from '../direction/directionJudgement.ts';
import type { DirectionRule } from '../direction/directionRule.ts';
import { type RatingRule, ratingForm } from '../forms/forms.ts';
import type { TargetRule } from '../rating/applicableTarget.ts';
import type { Rating } from '../verdict.ts';

/** A council's rules for a year, as data: a rating always carries the id of the rule set that made it. */
export interface RuleSet {
  readonly id: string;
  /** For people: "rated at the line", "amber within 10% of the target". */
  readonly title: string;
  readonly rating: RatingRule;
  /** Absent: the period's own target, and the annual one where it has none (R2). */
  readonly target?: TargetRule;
  /** Absent: `DEFAULT_DIRECTION_RULE`. */
  readonly direction?: DirectionRule;
  /** Absent: the words and symbols that Outturn knows. */
  readonly wording?: Wording;
}

/** What a council prints for its ratings and directions, as printed; "none" says that there is no rating or direction. */
export interface Wording {
  readonly ratings?: Readonly<Record<string, Rating | 'none'>>;
  readonly directions?: Readonly<Record<string, Direction | 'none'>>;
}

export const TWO_STATE: RuleSet = { id: 'two-state', title: 'rated at the line', rating: { form: 'line' } };

export const FLAT_BAND_5: RuleSet = {
  id: 'flat-band-5',
  title: 'amber within 5% of the target',
  rating: { form: 'flat-band', tolerance: 0.05 },
};

export const FLAT_BAND_10: RuleSet = {
  id: 'flat-band-10',
  title: 'amber within 10% of the target',
  rating: { form: 'flat-band', tolerance: 0.1 },
};

export const SHIFTED_BAND_5_10: RuleSet = {
  id: 'shifted-band-5-10',
  title: 'green within 5% of the target, amber within 10%',
  rating: { form: 'shifted-band', green: 0.05, amber: 0.1 },
};

export const HELD_OR_IMPROVED_10: RuleSet = {
  id: 'held-or-improved-10',
  title: 'green within 10% of the target, amber if no worse than last year',
  rating: { form: 'held-or-improved', tolerance: 0.1 },
};

export const PER_INDICATOR: RuleSet = {
  id: 'per-indicator',
  title: 'amber within each indicator’s own tolerance',
  rating: { form: 'per-indicator', indicators: {} },
};

export const FLOOR: RuleSet = {
  id: 'floor',
  title: 'amber between the target and its floor',
  rating: { form: 'floor', indicators: {} },
};

export const RANGE: RuleSet = {
  id: 'range',
  title: 'green within a range',
  rating: { form: 'range', indicators: {} },
};

export const POINTS_BAND_5: RuleSet = {
  id: 'points-band-5',
  title: 'amber within 5 percentage points of the target',
  rating: { form: 'points-band', points: 0.05 },
};

export const BAND_OR_IMPROVED_5: RuleSet = {
  id: 'band-or-improved-5',
  title: 'amber within 5% of the target, or better than last year',
  rating: { form: 'band-or-improved', tolerance: 0.05 },
};

export const NEAREST_5_10: RuleSet = {
  id: 'nearest-5-10',
  title: 'green within 5% of the target on either side, amber within 10%',
  rating: { form: 'nearest', green: 0.05, amber: 0.1 },
};

export const BASELINE: RuleSet = {
  id: 'baseline',
  title: 'rated against each indicator’s baseline',
  rating: { form: 'baseline', indicators: {} },
};

export const BENCHMARK: RuleSet = {
  id: 'benchmark',
  title: 'rated against what others achieved',
  rating: { form: 'benchmark', indicators: {} },
};

export const BUILT_IN_RULE_SETS: readonly RuleSet[] = [
  TWO_STATE,
  FLAT_BAND_5,
  FLAT_BAND_10,
  SHIFTED_BAND_5_10,
  HELD_OR_IMPROVED_10,
  PER_INDICATOR,
  FLOOR,
  RANGE,
  POINTS_BAND_5,
  BAND_OR_IMPROVED_5,
  NEAREST_5_10,
  BASELINE,
  BENCHMARK,
];

export function builtInRuleSet(id: string): RuleSet | null {
  return BUILT_IN_RULE_SETS.find(ruleSet => ruleSet.id === id) ?? null;
}

/** The ratings that a rule set can give, the best first. */
export function possibleRatings({ rating }: RuleSet): readonly Rating[] {
  return ratingForm(rating.form).ratings(rating);
}
