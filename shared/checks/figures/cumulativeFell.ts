import { printQuantity } from '../../figures/quantityText.ts';
import { singleValue } from '../../figures/singleValue.ts';
import { periodNoun } from '../../period.ts';
import { addsUp } from '../../rules/compare/addsUp.ts';
import { toCommonUnit } from '../../rules/compare/commonUnit.ts';
import { compareFigures } from '../../rules/compare/compareFigures.ts';
import { fill } from '../../words/fill.ts';
import { check, eachIndicator } from '../check.ts';
import { readPeriodTag } from './periodTag.ts';

/** D2: a count that adds up from April does not fall within the year, unless it was revised. In Q1 the base is last year's. */
export const cumulativeFell = check({
  code: 'cumulative-fell',
  severity: 'warning',
  heading: 'Cumulative figure fell',
  about: {
    asks: 'Has a figure that adds up from April fallen since the last report?',
    example: '"Number of visits (C)" shows 480 in Q2 and showed 510 in Q1',
    action: 'Correct the figure, or say in the comment that the earlier one was revised.',
  },
  words: {
    fell: 'The figure adds up from April, but it fell from {before} last {length} to {now}. Correct it, or say in the comment that the earlier figure was revised.',
  },
  find: (judged, words) =>
    eachIndicator(judged, ({ outturn, shortBase, kind, cells }) => {
      const isFirstOfYear = judged.report.period.part === 1;
      const [now, before] = [singleValue(outturn), singleValue(shortBase)];
      if (isFirstOfYear || !now || !before || !addsUp(kind, outturn, shortBase)) return null;
      // A base that names its own data period is not part of this year's sum.
      if (shortBase.state === 'measured' && readPeriodTag(shortBase.dataPeriod) !== null) return null;
      const figures = toCommonUnit([now, before] as const);
      if (typeof figures === 'string') return null;
      const [current, earlier] = figures;
      if (compareFigures(current.value, earlier.value) >= 0) return null;
      return {
        cell: cells.performance,
        message: fill(words.fell, {
          before: printQuantity(before),
          now: printQuantity(now),
          length: periodNoun(judged.report.period),
        }),
      };
    }),
});
