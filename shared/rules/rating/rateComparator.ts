import { decimalsOf } from '../../figures/quantityText.ts';
import { POLARITY_WORDS } from '../compare/compareByPolarity.ts';
import { compareFigures } from '../compare/compareFigures.ts';
import { printDistinctly } from '../compare/printDistinctly.ts';
import { unrounded } from '../compare/unrounded.ts';
import type { RatingRule } from '../ruleSets/ruleSet.ts';
import { notRated, polarityMissing, type Verdict } from '../verdict.ts';
import type { MeasuredOutturn } from './measuredOutturn.ts';
import { rateAgainstLine } from './rateAgainstLine.ts';

/** R3: "Better than England" is strictly better than that area's value. Equal is not better, and the sentence says so. */
export function rateComparator(outturn: MeasuredOutturn, area: string, rule: RatingRule): Verdict {
  const { polarity, comparator, parts, limits, lastYear } = outturn;
  if (polarity === 'none') return polarityMissing();
  if (parts.length > 1) {
    return notRated('parts-do-not-match', `the outturn has several parts and ${area} has one value`);
  }
  if (comparator === null) return notRated('comparator-missing', `the value for ${area} is not known`);
  const quantity = unrounded(parts[0].quantity);
  const line = { value: comparator.value, unit: quantity.unit, decimals: decimalsOf(comparator.value) };
  const held = { value: quantity, line, polarity, printed: parts[0].quantity, label: null, limits, lastYear };
  const ruling = rateAgainstLine(held, true, rule);
  if (ruling.rating === null) return ruling;
  const { rating, because } = ruling;
  const equal = compareFigures(quantity.value, line.value) === 0 ? ', and equal is not better' : '';
  const [said, asked] = printDistinctly(quantity, line);
  return {
    rating,
    why: `${said} against ${asked} for ${area}; ${POLARITY_WORDS[polarity]}${equal}${because}: ${rating}.`,
  };
}
