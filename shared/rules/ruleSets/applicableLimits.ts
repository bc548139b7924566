import { readLimitColumn } from '../../figures/limitText.ts';
import type { Limit, LimitColumn, Limits } from '../../limits.ts';
import type { RuleSet } from './ruleSet.ts';

/** The limits in a row's own cells; where a cell is empty, the rule set's limit for that indicator. */
export function applicableLimits({ rating }: RuleSet, indicator: string, inSheet: Limits): Limits {
  const own = 'indicators' in rating ? rating.indicators : {};
  const fromRuleSet = Object.hasOwn(own, indicator) ? own[indicator] : undefined;
  if (fromRuleSet === undefined) return inSheet;
  const limit = (column: LimitColumn): Limit =>
    inSheet[column].state === 'none' ? readLimitColumn(column, fromRuleSet[column] ?? '') : inSheet[column];
  return {
    tolerance: limit('tolerance'),
    floor: limit('floor'),
    lowerThreshold: limit('lowerThreshold'),
    upperThreshold: limit('upperThreshold'),
  };
}

/** Indicators that the rule set has limits for and the report does not have. */
export function indicatorsNotInReport(
  { rating }: RuleSet,
  { indicators }: { readonly indicators: readonly { readonly id: string }[] },
): readonly string[] {
  const known = new Set(indicators.map(({ id }) => id));
  return 'indicators' in rating ? Object.keys(rating.indicators).filter(id => !known.has(id)) : [];
}
