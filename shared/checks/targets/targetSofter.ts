import { printQuantity } from '../../figures/quantityText.ts';
import { addsUp } from '../../rules/compare/addsUp.ts';
import { toCommonUnit } from '../../rules/compare/commonUnit.ts';
import { compareByPolarity } from '../../rules/compare/compareByPolarity.ts';
import { applicableTarget } from '../../rules/rating/applicableTarget.ts';
import { type Check, eachIndicator } from '../check.ts';
import { singleValue } from '../singleValue.ts';

/** When targets are set: one that last year's result has already bettered asks for less than was done. On request. */
export const targetSofter: Check = judged => {
  if (!judged.asked.onRequest?.includes('target-softer')) return [];
  return eachIndicator('target-softer', indicator => {
    const { target, basis } = applicableTarget(indicator.target, indicator.annualTarget);
    const [asked, lastYear] = [singleValue(target), singleValue(indicator.longBase)];
    const { polarity, kind, outturn } = indicator;
    if (!asked || !lastYear || polarity === 'none' || polarity === 'unknown') return null;
    // A year's target and the count of a part of a year are not beside each other.
    const isPartOfYear = (judged.report.period.quarter ?? 4) < 4;
    if (basis === 'annual-target' && isPartOfYear && addsUp(kind, outturn)) return null;
    const figures = toCommonUnit([asked, lastYear] as const);
    if (typeof figures === 'string' || compareByPolarity(figures[1].value, figures[0].value, polarity) <= 0)
      return null;
    return {
      cell: basis === 'target' ? indicator.cells.target : indicator.cells.annualTarget,
      message: `The target of ${printQuantity(asked)} asks for less than last year's ${printQuantity(lastYear)}. Say why in the comment, or set a harder one.`,
    };
  })(judged);
};
