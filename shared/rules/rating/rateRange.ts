import { printQuantity } from '../../figures/quantityText.ts';
import type { Target } from '../../target.ts';
import { toCommonUnit } from '../compare/commonUnit.ts';
import { compareFigures } from '../compare/compareFigures.ts';
import { printDistinctly } from '../compare/printDistinctly.ts';
import { unrounded } from '../compare/unrounded.ts';
import type { RatingRule } from '../forms/forms.ts';
import { notRated, unitsNotRated, type Verdict } from '../verdict.ts';
import { notRatedSentences } from '../words.ts';
import { basisText } from './applicableTarget.ts';
import type { MeasuredOutturn } from './measuredOutturn.ts';
import { rateAgainstLine } from './rateAgainstLine.ts';

type RangeTarget = Extract<Target, { state: 'range' }>;

/** "40% to 60%": GREEN from end to end, the ends included; beyond an end, that end is the line. It needs no polarity. */
export function rateRange(outturn: MeasuredOutturn, target: RangeTarget, rule: RatingRule): Verdict {
  if (outturn.parts.length > 1) {
    return notRated('parts-do-not-match', notRatedSentences['parts-against-range']);
  }
  const values = [unrounded(outturn.parts[0].quantity), target.low, target.high] as const;
  const figures = toCommonUnit(values);
  if (typeof figures === 'string') return unitsNotRated(figures, values);
  const [value, low, high] = figures;
  const isBelow = compareFigures(value.value, low.value) < 0;
  const end = isBelow
    ? ({ line: low, polarity: 'bigger' } as const)
    : ({ line: high, polarity: 'smaller' } as const);
  const { limits, lastYear, lastPeriod } = outturn;
  const printed = outturn.parts[0].quantity;
  const rated = rateAgainstLine(
    { value, ...end, printed, label: null, limits, lastYear, lastPeriod },
    false,
    rule,
  );
  if (rated.rating === null) return rated;
  const rangeShown = `${basisText(outturn.basis)} ${printQuantity(low)} to ${printQuantity(high)}`;
  const [shown] = printDistinctly(value, end.line);
  return { rating: rated.rating, why: `${shown} against ${rangeShown}${rated.because}: ${rated.rating}.` };
}
