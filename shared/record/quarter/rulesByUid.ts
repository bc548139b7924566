import type { RuleSet } from '../../rules/ruleSets/ruleSet.ts';
import { indicatorIds } from '../../sheet/rows/indicatorIds.ts';
import type { SignedQuarter } from '../contract/signedQuarter.ts';

/**
 * The quarter's rules with what they say of single indicators by identity. People write a rule set by line numbers, as a
 * sheet bears them; a row without one has the id there that its place among such rows gives it.
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
