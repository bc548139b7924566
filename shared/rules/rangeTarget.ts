import { printQuantity } from '../sheet/quantityText.ts';
import type { Target } from '../target.ts';
import { compare } from './comparison.ts';
import { exactly } from './exactly.ts';
import { clashWords, inOneUnit } from './oneUnit.ts';
import { bandWords, rateAgainst } from './ratingRule.ts';
import type { RatingRule } from './ruleSet.ts';
import type { MeasuredOutturn } from './targetKinds.ts';
import { toldApart } from './toldApart.ts';
import { notRated, targetWords, type Verdict } from './verdict.ts';

type RangeTarget = Extract<Target, { state: 'range' }>;

/** "40% to 60%": GREEN from end to end, the ends included; beyond an end, that end is the line. It needs no polarity. */
export function rateRange(outturn: MeasuredOutturn, target: RangeTarget, rule: RatingRule): Verdict {
  if (outturn.parts.length > 1) {
    return notRated('parts-do-not-match', 'the outturn has several parts and the target is one range');
  }
  const values = [exactly(outturn.parts[0].quantity), target.low, target.high] as const;
  const figures = inOneUnit(values);
  if (typeof figures === 'string') return notRated(figures, clashWords(values, figures));
  const [value, low, high] = figures;
  const rating =
    compare(value.value, low.value) < 0
      ? rateAgainst(value.value, low.value, 'bigger', false, rule)
      : rateAgainst(value.value, high.value, 'smaller', false, rule);
  const asked = `${targetWords(outturn.basis)} ${printQuantity(low)} to ${printQuantity(high)}`;
  const [said] = toldApart(value, compare(value.value, low.value) < 0 ? low : high);
  return { rating, why: `${said} against ${asked}${bandWords(rating, rule)}: ${rating}.` };
}
