import { singleValue } from '../../figures/singleValue.ts';
import type { Outturn } from '../../outturn.ts';
import { compareFigures } from '../../rules/compare/compareFigures.ts';
import { readBase } from '../../sheet/texts/outturnText.ts';
import { fill } from '../../words/fill.ts';
import { check, eachIndicator } from '../check.ts';
import { matchEarlierIndicators } from '../earlier/earlierIndicator.ts';
import { readPeriodTag } from './periodTag.ts';

/** The data covers the same period as the figure reported before, so it is not news. */
export const dataPeriodUnchanged = check({
  code: 'data-period-unchanged',
  severity: 'note',
  heading: 'Data period unchanged',
  about: {
    asks: 'Does the figure cover the same data period as the one reported before?',
    example: '"59% (2015/16)" this quarter and "59% (2015/16)" last quarter',
    action: 'Enter the newer data if there is any, or say in the comment when it will come.',
  },
  words: {
    unchanged:
      'The figure covers {period}, the same period as when it was last reported. Enter the newer data if there is any, or say in the comment when it will come.',
  },
  find: (judged, words) => {
    const earlierOf = matchEarlierIndicators(judged);
    return eachIndicator(judged, indicator => {
      const { outturn, shortBase, longBase, cells } = indicator;
      if (outturn.state !== 'measured' || outturn.dataPeriod === null) return null;
      const period = readPeriodTag(outturn.dataPeriod);
      if (period === null) return null;
      const earlier = earlierOf(indicator)?.texts.performance;
      const bases = [shortBase, longBase, ...(earlier === undefined ? [] : [readBase(earlier)])];
      const isRepeated =
        bases.some(base => periodOf(base) === period) ||
        (periodOf(shortBase) === null && isEqual(outturn, shortBase));
      if (!isRepeated) return null;
      return { cell: cells.performance, message: fill(words.unchanged, { period: outturn.dataPeriod }) };
    });
  },
});

const periodOf = (outturn: Outturn): string | null =>
  outturn.state === 'measured' ? readPeriodTag(outturn.dataPeriod) : null;

/** Whether a base without a data period of its own has the same figure. */
function isEqual(outturn: Outturn, base: Outturn): boolean {
  const [now, then] = [singleValue(outturn), singleValue(base)];
  return (
    now !== null && then !== null && now.unit === then.unit && compareFigures(now.value, then.value) === 0
  );
}
