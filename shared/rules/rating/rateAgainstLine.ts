import { compareByPolarity } from '../compare/compareByPolarity.ts';
import type { FigureRating, FigureToRate } from '../forms/figureToRate.ts';
import { type RatingRule, ratingForm } from '../forms/forms.ts';

/**
 * A figure against the line it has to reach. Under every rule set one that reaches it is GREEN; the form says what a miss
 * is rated. `strict`: equal is not enough, it has to be better than the line (R3).
 */
export function rateAgainstLine(figure: FigureToRate, strict: boolean, rule: RatingRule): FigureRating {
  const difference = compareByPolarity(figure.value.value, figure.line.value, figure.polarity);
  if (difference > 0 || (difference === 0 && !strict)) return { rating: 'GREEN', because: '' };
  return ratingForm(rule.form).rate(figure, rule);
}
