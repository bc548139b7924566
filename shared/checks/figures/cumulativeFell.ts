import { printQuantity } from '../../figures/quantityText.ts';
import { addsUp } from '../../rules/compare/addsUp.ts';
import { toCommonUnit } from '../../rules/compare/commonUnit.ts';
import { compareFigures } from '../../rules/compare/compareFigures.ts';
import { type Check, eachIndicator } from '../check.ts';
import { singleValue } from '../singleValue.ts';
import { readPeriodTag } from './periodTag.ts';

/** D2: a count that adds up from April does not fall within the year, unless it was revised. In Q1 the base is last year's. */
export const cumulativeFell: Check = eachIndicator('cumulative-fell', (indicator, _, { report }) => {
  const { outturn, shortBase, kind, cells } = indicator;
  const { quarter } = report.period;
  const [now, before] = [singleValue(outturn), singleValue(shortBase)];
  if (quarter === null || quarter === 1 || !now || !before || !addsUp(kind, outturn, shortBase)) return null;
  // A base of another period than the last quarter is no part of this year's sum.
  if (shortBase.state === 'measured' && readPeriodTag(shortBase.dataPeriod) !== null) return null;
  const figures = toCommonUnit([now, before] as const);
  if (typeof figures === 'string') return null;
  const [current, earlier] = figures;
  if (compareFigures(current.value, earlier.value) >= 0) return null;
  return {
    cell: cells.performance,
    message: `The figure adds up from April, yet it fell from ${printQuantity(before)} last quarter to ${printQuantity(now)}. Correct it, or say in the comment that the earlier figure was revised.`,
  };
});
