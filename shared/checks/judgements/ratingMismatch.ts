import { plainText } from '../../figures/plainText.ts';
import type { Indicator } from '../../report.ts';
import { possibleRatings } from '../../rules/ruleSets/possibleRatings.ts';
import type { RuleSet } from '../../rules/ruleSets/ruleSet.ts';
import type { Rating } from '../../rules/verdict.ts';
import { couldHoldWord, printsRatingWord } from '../../sheet/rows/filledRatings.ts';
import { takeRatingWord } from '../../sheet/texts/ratingText.ts';
import { type Check, eachIndicator } from '../check.ts';
import type { Repair } from '../finding.ts';

/** R1 to R4 against the word in the cell. What cannot be rated is never a mismatch, whatever word stands there. */
export const ratingMismatch: Check = judged => {
  // A council that prints no rating word anywhere rates by fill alone: its rows lack nothing.
  const printsWords = judged.report.indicators.some(printsRatingWord);
  return eachIndicator('rating-mismatch', (indicator, { rating }, { ruleSet }) => {
    if (rating.rating === null || rating.rating === indicator.published.rating) return null;
    if (indicator.ratedByFill === 'painted') return null;
    const published = indicator.published.rating;
    if (published === null && (!printsWords || isOtherWord(indicator) || !couldHoldWord(indicator)))
      return null;
    return {
      cell: indicator.cells.rating ?? indicator.cells.performance,
      message: `${published === null ? 'No rating is shown' : `The ${indicator.ratedByFill ? 'fill' : 'cell'} says ${published}`}. ${rating.why}${hint(published, ruleSet)} ${
        published === null ? `Add ${rating.rating}` : `Change it to ${rating.rating}`
      }, or correct the outturn or its target.`,
      repair: writeRating(indicator, rating.rating),
    };
  })(judged);
};

/** A word in the rating's own column that is no rating is told as unreadable, once, or says what our words do not. */
const isOtherWord = ({ texts }: Indicator): boolean =>
  !/^(?:|-+|n\/?a)$/i.test(plainText(texts.rating ?? ''));

/** A rating that the rule set never gives tells more of the rule set than of the row. */
function hint(published: Rating | null, ruleSet: RuleSet): string {
  const never = published !== null && !possibleRatings(ruleSet).includes(published);
  return never
    ? ` The rule set in use (${ruleSet.title}) has no ${published}; if the council's own has, choose it.`
    : '';
}

function writeRating(indicator: Indicator, rating: Rating): Repair | null {
  const { cells, texts, outturn, formulas, ratedByFill } = indicator;
  // A word beside another's colour would say both; the person who filled the cell fills it anew.
  if (ratedByFill) return null;
  // "On Track" is the figure itself, and not ours to turn.
  if (outturn.state === 'milestone' && !cells.rating) return null;
  const cell = cells.rating ?? cells.performance;
  const from = (cells.rating ? texts.rating : texts.performance) ?? '';
  if (!cell || formulas.has(cells.rating ? 'rating' : 'performance')) return null;
  if (cells.rating) {
    const to = inStyleOf(from.trim(), rating);
    return { label: `Write ${to}`, writes: [{ cell, from, to }] };
  }
  const bare = takeRatingWord(from.trim()).rest;
  return { label: `Write "${bare} ${rating}"`, writes: [{ cell, from, to: `${bare} ${rating}` }] };
}

/** "Green" where the column says "Red", "G" where it says "R". */
function inStyleOf(word: string, rating: Rating): string {
  if (/^[A-Z]$/i.test(word)) return rating.charAt(0);
  return /^[A-Z][a-z]+$/.test(word) ? rating.charAt(0) + rating.slice(1).toLowerCase() : rating;
}
