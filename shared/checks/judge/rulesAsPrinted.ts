import type { Report } from '../../report.ts';
import type { RuleSet } from '../../rules/ruleSets/ruleSet.ts';

/**
 * The rule set with YELLOW for its first band, where the sheet prints YELLOW beside AMBER and the rule set does not say
 * what its first band is called. Until a person keeps it so, it is only a proposal.
 */
export function rulesAsPrinted(ruleSet: RuleSet, { indicators }: Pick<Report, 'indicators'>): RuleSet {
  const { rating } = ruleSet;
  if (rating.form !== 'shifted-band' || rating.firstBand !== undefined) return ruleSet;
  const printsYellow = indicators.some(({ published }) => published.rating === 'YELLOW');
  return printsYellow ? { ...ruleSet, rating: { ...rating, firstBand: 'YELLOW' } } : ruleSet;
}
