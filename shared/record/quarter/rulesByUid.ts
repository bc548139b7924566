import type { RuleSet } from '../../rules/ruleSets/ruleSet.ts';
import { indicatorIds } from '../../sheet/rows/indicatorIds.ts';
import type { SignedQuarter } from '../contract/signedQuarter.ts';

/**
 * The quarter's rules with their limits for single indicators by uid. People write those limits by the line numbers of a
 * sheet; an unnumbered row goes by the id of its place among the unnumbered rows.
 */
export function rulesByUid({ ruleSet, indicators }: SignedQuarter): RuleSet {
  const { rating } = ruleSet;
  if (!('indicators' in rating)) return ruleSet;
  const said = new Map(Object.entries(rating.indicators));
  const idOf = indicatorIds(new Set(indicators.flatMap(({ lineNo }) => lineNo ?? [])));
  const byUid = Object.fromEntries(
    indicators.flatMap(({ uid, lineNo }) => {
      const limits = said.get(idOf(lineNo));
      return limits ? [[uid, limits]] : [];
    }),
  );
  return { ...ruleSet, rating: { ...rating, indicators: byUid } };
}
