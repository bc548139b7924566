import { plainText } from '../../figures/plainText.ts';
import { endMonth } from '../../period.ts';
import { type Indicator, printedText, type Report } from '../../report.ts';
import { addsUp } from '../../rules/compare/addsUp.ts';
import type { Basis } from '../../rules/rating/applicableTarget.ts';
import { possibleRatings } from '../../rules/ruleSets/ruleSet.ts';
import type { Rating } from '../../rules/verdict.ts';
import { couldHoldWord, printsRatingWord } from '../../sheet/rows/filledRatings.ts';
import { takeRating } from '../../sheet/texts/outturnText.ts';
import { printRatingLike, readRatingWord } from '../../sheet/texts/ratingText.ts';
import { fill } from '../../words/fill.ts';
import { check, eachIndicator, type Repair } from '../check.ts';
import { comparedRating, ownStateFor, shownState } from './printedState.ts';

/** R1 to R4 against the word in the cell. What cannot be rated is never a mismatch, whatever word the cell shows. */
export const ratingMismatch = check({
  code: 'rating-mismatch',
  severity: 'error',
  heading: 'Rating does not match the figures',
  about: {
    asks: 'Does the rating in the sheet follow from the outturn, the target and the rule set?',
    example: '"66.2% RED" against a target of 65%, bigger is better',
    action: 'Change the rating, or correct the outturn or its target.',
  },
  words: {
    none: 'No rating is shown. {why} Add {rating}, or correct the outturn or its target.',
    mayAddUp:
      'The rating says {said}. If the figure adds up from April, mark its title (C): it is then not rated before the year ends. If not: {why} Add {rating}.',
    differs: 'The {place} says {shown}. {why} Change it to {rating}, or correct the outturn or its target.',
    neverGiven:
      'The {place} says {said}. {why} The rule set in use ({ruleSet}) has no {shown}; if the council’s own has, choose it. Change it to {rating}, or correct the outturn or its target.',
  },
  find: (judged, words) => {
    // A council that prints no rating word in any cell rates by fill alone: no row is missing one.
    const printsWords = judged.report.indicators.some(printsRatingWord);
    return eachIndicator(judged, (indicator, { rating: judgement }) => {
      const { rating, why } = judgement;
      const { ratedByFill, cells, published } = indicator;
      const shown = published.rating;
      if (rating === null || ratedByFill === 'painted') return null;
      if (shown !== null && comparedRating(shown, judged.ruleSet) === rating) return null;
      if (shown === null && (!printsWords || isOtherWord(indicator) || !couldHoldWord(indicator)))
        return null;
      const cell = cells.rating ?? cells.performance;
      if (judgement.rating !== null && mayWaitForYearEnd(indicator, judgement.basis, judged.report)) {
        const said = printedText(indicator, 'rating').trim();
        return { cell, severity: 'note', message: fill(words.mayAddUp, { said, why, rating }) };
      }
      const values = { why, rating, place: ratedByFill ? 'fill' : 'cell' };
      const said = shown === null ? '' : shownState(indicator, shown);
      return {
        cell,
        message:
          shown === null
            ? fill(words.none, values)
            : possibleRatings(judged.ruleSet).includes(shown)
              ? fill(words.differs, { ...values, shown: said })
              : fill(words.neverGiven, { ...values, shown, said, ruleSet: judged.ruleSet.title }),
        repair: writeRating(indicator, rating, judged.report),
      };
    });
  },
});

/** Another word in the rating's own column is reported as unreadable, once, or is the council's own. */
const isOtherWord = (indicator: Indicator): boolean =>
  !/^(?:|-+|n\/?a)$/i.test(plainText(printedText(indicator, 'rating')));

/**
 * "N/A" beside a count that has only an annual target, before the year ends: R2 does not rate it either if it adds up, which
 * its title does not say.
 */
function mayWaitForYearEnd(indicator: Indicator, basis: Basis, { period }: Report): boolean {
  return (
    /^n\/?a$/i.test(plainText(printedText(indicator, 'rating'))) &&
    basis !== 'target' &&
    indicator.kind === 'unmarked' &&
    addsUp('cumulative', indicator.outturn) &&
    indicator.outturn.state === 'measured' &&
    endMonth(period) < 12
  );
}

function writeRating(indicator: Indicator, rating: Rating, report: Report): Repair | null {
  const { cells, outturn, formulas, ratedByFill } = indicator;
  // A word next to another rating's colour would say both; the person who filled the cell changes the fill.
  if (ratedByFill) return null;
  // "On Track" is the figure itself, and not ours to change.
  if (outturn.state === 'milestone' && !cells.rating) return null;
  const column = cells.rating ? 'rating' : 'performance';
  const cell = cells[column];
  if (!cell || formulas.has(column)) return null;
  const from = printedText(indicator, column);
  if (column === 'rating') {
    const to = ratingText(from.trim(), rating, report);
    if (to === null) return null;
    return { label: `Write ${to}`, writes: [{ cell, from, to }] };
  }
  const { rest, mark } = takeRating(from.trim());
  const to = `${rest} ${printRatingLike(mark, rating)}`;
  return { label: `Write "${to}"`, writes: [{ cell, from, to }] };
}

/** In the style of what it replaces; in the council's own words, where it has some for the rating. */
function ratingText(from: string, rating: Rating, report: Report): string | null {
  if (readRatingWord(from) !== null) return printRatingLike(from, rating);
  const own = ownStateFor(rating, report);
  const isBlank = !/[\p{L}\p{S}]/u.test(from);
  if (isBlank && (own === null || readRatingWord(own) !== null)) return printRatingLike(from, rating);
  return own;
}
