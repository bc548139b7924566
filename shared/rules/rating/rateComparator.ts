import { decimalsOf } from '../../figures/quantityText.ts';
import { fill } from '../../words/fill.ts';
import { POLARITY_TEXT } from '../compare/compareByPolarity.ts';
import { compareFigures } from '../compare/compareFigures.ts';
import { printDistinctly } from '../compare/printDistinctly.ts';
import { unrounded } from '../compare/unrounded.ts';
import type { RatingRule } from '../forms/forms.ts';
import { notRated, type Verdict } from '../verdict.ts';
import { notRatedSentences } from '../words.ts';
import type { MeasuredOutturn } from './measuredOutturn.ts';
import { rateAgainstLine } from './rateAgainstLine.ts';

/** R3: "Better than England" is strictly better than that area's value. Equal is not better, and the sentence says so. */
export function rateComparator(outturn: MeasuredOutturn, area: string, rule: RatingRule): Verdict {
  const { polarity, comparator, parts, limits, lastYear, lastPeriod } = outturn;
  if (polarity === 'none') return notRated('polarity-unknown', notRatedSentences['polarity-unknown']);
  if (parts.length > 1) {
    return notRated('parts-do-not-match', fill(notRatedSentences['parts-against-comparator'], { area }));
  }
  if (comparator === null) {
    return notRated('comparator-missing', fill(notRatedSentences['comparator-missing'], { area }));
  }
  const value = unrounded(parts[0].quantity);
  const line = { value: comparator.value, unit: value.unit, decimals: decimalsOf(comparator.value) };
  const figure = {
    value,
    line,
    polarity,
    printed: parts[0].quantity,
    label: null,
    limits,
    lastYear,
    lastPeriod,
  };
  const rated = rateAgainstLine(figure, true, rule);
  if (rated.rating === null) return rated;
  const { rating, because } = rated;
  const equal = compareFigures(value.value, line.value) === 0 ? ', and equal is not better' : '';
  const [shown, lineShown] = printDistinctly(value, line);
  return {
    rating,
    comparator,
    why: `${shown} against ${lineShown} for ${area}; ${POLARITY_TEXT[polarity]}${equal}${because}: ${rating}.`,
  };
}
