import { type Indicator, printedText, type Report } from '../../report.ts';
import { possibleRatings, type RuleSet } from '../../rules/ruleSets/ruleSet.ts';
import type { Rating } from '../../rules/verdict.ts';
import { stateCell } from '../../sheet/states/readStates.ts';
import { readRatingWord } from '../../sheet/texts/ratingText.ts';

/**
 * The rating of the rule set that a printed one is compared with. A BLUE above the line is met as GREEN is, and a YELLOW is
 * short of the target as AMBER is, where the rule set knows no such state.
 */
export function comparedRating(shown: Rating, ruleSet: RuleSet): Rating {
  if (possibleRatings(ruleSet).includes(shown)) return shown;
  return shown === 'BLUE' ? 'GREEN' : shown === 'YELLOW' ? 'AMBER' : shown;
}

/** What the row prints for its rating, as a person says it: RED, or "Off target" (RED). */
export function shownState(indicator: Indicator, shown: Rating): string {
  const text = stateCell(indicator)?.trim() ?? '';
  return text === '' || indicator.ratedByFill || readRatingWord(text) !== null
    ? shown
    : `"${text}" (${shown})`;
}

/** How the sheet prints a rating in its column, where it uses its own words; null where no row shows which. */
export function ownStateFor(rating: Rating, { indicators }: Pick<Report, 'indicators'>): string | null {
  const counts = new Map<string, number>();
  for (const indicator of indicators) {
    if (indicator.published.rating !== rating || indicator.ratedByFill || !indicator.cells.rating) continue;
    const text = printedText(indicator, 'rating').trim();
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}
