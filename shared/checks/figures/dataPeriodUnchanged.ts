import type { Outturn } from '../../outturn.ts';
import { compareFigures } from '../../rules/compare/compareFigures.ts';
import { readBase } from '../../sheet/texts/outturnText.ts';
import { type Check, eachIndicator } from '../check.ts';
import { matchEarlierIndicators } from '../earlier/earlierIndicator.ts';
import { singleValue } from '../singleValue.ts';
import { readPeriodTag } from './periodTag.ts';

/** The data is of the very period that was reported before, so that nothing new is said. */
export const dataPeriodUnchanged: Check = judged => {
  const earlierOf = matchEarlierIndicators(judged);
  return eachIndicator('data-period-unchanged', indicator => {
    const { outturn, shortBase, longBase, cells } = indicator;
    const period = periodOf(outturn);
    if (period === null || outturn.state !== 'measured') return null;
    const earlier = earlierOf(indicator)?.texts.performance;
    const bases = [shortBase, longBase, ...(earlier === undefined ? [] : [readBase(earlier)])];
    const isRepeated =
      bases.some(base => periodOf(base) === period) ||
      (periodOf(shortBase) === null && isEqual(outturn, shortBase));
    if (!isRepeated) return null;
    return {
      cell: cells.performance,
      message: `The figure is of ${outturn.dataPeriod}, as it was when it was last reported. Enter the newer data if there is any, or say in the comment when it will come.`,
    };
  })(judged);
};

const periodOf = (outturn: Outturn): string | null =>
  outturn.state === 'measured' ? readPeriodTag(outturn.dataPeriod) : null;

/** A base without a period of its own, and of the same figure. */
function isEqual(outturn: Outturn, base: Outturn): boolean {
  const [now, then] = [singleValue(outturn), singleValue(base)];
  return (
    now !== null && then !== null && now.unit === then.unit && compareFigures(now.value, then.value) === 0
  );
}
