import { readLimitColumn } from '../../figures/limitText.ts';
import { type Limits, limitsBy } from '../../limits.ts';
import type { RuleSet } from './ruleSet.ts';

/** The limits in a row's own cells; where a cell is empty, the rule set's limit for that indicator. */
export function applicableLimits({ rating }: RuleSet, indicator: string, inSheet: Limits): Limits {
  const own = 'indicators' in rating ? rating.indicators : {};
  const fromRuleSet = Object.hasOwn(own, indicator) ? own[indicator] : undefined;
  if (fromRuleSet === undefined) return inSheet;
  return limitsBy(column =>
    inSheet[column].state === 'none' ? readLimitColumn(column, fromRuleSet[column] ?? '') : inSheet[column],
  );
}

/** Indicators that the rule set has limits for and the report does not have. */
export function indicatorsNotInReport(
  { rating }: RuleSet,
  { indicators }: { readonly indicators: readonly { readonly id: string }[] },
): readonly string[] {
  const known = new Set(indicators.map(({ id }) => id));
  return 'indicators' in rating ? Object.keys(rating.indicators).filter(id => !known.has(id)) : [];
}
