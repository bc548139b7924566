import { readLimit, readTolerance } from '../../shared/figures/limitText.ts';
import { NO_LIMITS } from '../../shared/limits.ts';
import { type RatingFacts, type RatingJudgement, rate } from '../../shared/rules/rating/rate.ts';
import type { RuleSet } from '../../shared/rules/ruleSets/ruleSet.ts';
import { outturn, ratingFacts } from './facts.ts';

type Beside = Partial<RatingFacts>;

export function judgement(
  performance: string,
  target: string,
  rules: RuleSet,
  beside: Beside = {},
): RatingJudgement {
  return rate(ratingFacts(performance, target, beside), rules);
}

/** The rating, or the reason why there is none. */
export function judged(performance: string, target: string, rules: RuleSet, beside: Beside = {}): string {
  const given = judgement(performance, target, rules, beside);
  return given.rating ?? given.reason;
}

export const tolerance = (text: string): Beside => ({
  limits: { ...NO_LIMITS, tolerance: readTolerance(text) },
});
export const floorLimit = (text: string): Beside => ({ limits: { ...NO_LIMITS, floor: readLimit(text) } });
export const lastYear = (text: string): Beside => ({ lastYear: outturn(text) });
export const lastPeriod = (text: string): Beside => ({ lastPeriod: outturn(text) });
export const smaller = { polarity: 'smaller' } as const;
