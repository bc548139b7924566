import type { Limit, LimitColumn, Limits } from '../../limits.ts';
import { readLimitColumn } from '../forms/indicatorLimits.ts';
import type { RuleSet } from './ruleSet.ts';

/** What a row says beside its target; where it says nothing, what the rule set says of that indicator. */
export function applicableLimits({ rating }: RuleSet, indicator: string, inSheet: Limits): Limits {
  const own = 'indicators' in rating ? rating.indicators : {};
  const said = Object.hasOwn(own, indicator) ? own[indicator] : undefined;
  if (said === undefined) return inSheet;
  const limit = (column: LimitColumn): Limit =>
    inSheet[column].state === 'none' ? readLimitColumn(column, said[column] ?? '') : inSheet[column];
  return {
    tolerance: limit('tolerance'),
    floor: limit('floor'),
    lowerThreshold: limit('lowerThreshold'),
    upperThreshold: limit('upperThreshold'),
  };
}

/** Indicators that the rule set has limits for, and the report has no row of. */
export function indicatorsNotInReport(
  { rating }: RuleSet,
  { indicators }: { readonly indicators: readonly { readonly id: string }[] },
): readonly string[] {
  const known = new Set(indicators.map(({ id }) => id));
  return 'indicators' in rating ? Object.keys(rating.indicators).filter(id => !known.has(id)) : [];
}
