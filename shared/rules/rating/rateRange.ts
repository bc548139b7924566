import { printQuantity } from '../../figures/quantityText.ts';
import type { Target } from '../../target.ts';
import { toCommonUnit, unitClashText } from '../compare/commonUnit.ts';
import { compareFigures } from '../compare/compareFigures.ts';
import { printDistinctly } from '../compare/printDistinctly.ts';
import { unrounded } from '../compare/unrounded.ts';
import type { RatingRule } from '../ruleSets/ruleSet.ts';
import { notRated, targetWords, type Verdict } from '../verdict.ts';
import type { MeasuredOutturn } from './measuredOutturn.ts';
import { rateAgainstLine } from './rateAgainstLine.ts';

type RangeTarget = Extract<Target, { state: 'range' }>;

/** "40% to 60%": GREEN from end to end, the ends included; beyond an end, that end is the line. It needs no polarity. */
export function rateRange(outturn: MeasuredOutturn, target: RangeTarget, rule: RatingRule): Verdict {
  if (outturn.parts.length > 1) {
    return notRated('parts-do-not-match', 'the outturn has several parts and the target is one range');
  }
  const values = [unrounded(outturn.parts[0].quantity), target.low, target.high] as const;
  const figures = toCommonUnit(values);
  if (typeof figures === 'string') return notRated(figures, unitClashText(values, figures));
  const [value, low, high] = figures;
  const isBelow = compareFigures(value.value, low.value) < 0;
  const end = isBelow
    ? ({ line: low, polarity: 'bigger' } as const)
    : ({ line: high, polarity: 'smaller' } as const);
  const { limits, lastYear } = outturn;
  const printed = outturn.parts[0].quantity;
  const ruling = rateAgainstLine({ value, ...end, printed, label: null, limits, lastYear }, false, rule);
  if (ruling.rating === null) return ruling;
  const asked = `${targetWords(outturn.basis)} ${printQuantity(low)} to ${printQuantity(high)}`;
  const [said] = printDistinctly(value, end.line);
  return { rating: ruling.rating, why: `${said} against ${asked}${ruling.because}: ${ruling.rating}.` };
}
