import { printQuantity } from '../../figures/quantityText.ts';
import { singleValue } from '../../figures/singleValue.ts';
import { endMonth } from '../../period.ts';
import { addsUp } from '../../rules/compare/addsUp.ts';
import { toCommonUnit } from '../../rules/compare/commonUnit.ts';
import { compareByPolarity } from '../../rules/compare/compareByPolarity.ts';
import { applicableTarget } from '../../rules/rating/applicableTarget.ts';
import { fill } from '../../words/fill.ts';
import { check, eachIndicator } from '../check.ts';

/** When targets are set: a target that last year's result already beat asks for less than was done. On request. */
export const targetSofter = check({
  code: 'target-softer',
  severity: 'note',
  heading: 'Target easier than last year’s outturn',
  about: {
    asks: 'On request, when targets are set: did last year’s outturn already beat this target?',
    example: 'Target 65%, last year’s outturn 68%, bigger is better',
    action: 'Say why in the comment, or set a harder target.',
  },
  words: {
    softer:
      'The target of {target} asks for less than last year’s {lastYear}. Say why in the comment, or set a harder one.',
  },
  find: (judged, words) => {
    if (!judged.options.onRequest?.includes('target-softer')) return [];
    return eachIndicator(judged, indicator => {
      const { target, basis } = applicableTarget(
        indicator.target,
        indicator.annualTarget,
        judged.ruleSet.target,
      );
      const [wanted, lastYear] = [singleValue(target), singleValue(indicator.longBase)];
      const { polarity, kind, outturn } = indicator;
      if (!wanted || !lastYear || polarity === 'none' || polarity === 'unknown') return null;
      // A target for the year cannot be compared with the count of a part of the year.
      const isPartOfYear = endMonth(judged.report.period) < 12;
      if (basis !== 'target' && isPartOfYear && addsUp(kind, outturn)) return null;
      const figures = toCommonUnit([wanted, lastYear] as const);
      if (typeof figures === 'string' || compareByPolarity(figures[1].value, figures[0].value, polarity) <= 0)
        return null;
      return {
        cell: basis === 'target' ? indicator.cells.target : indicator.cells.annualTarget,
        message: fill(words.softer, { target: printQuantity(wanted), lastYear: printQuantity(lastYear) }),
      };
    });
  },
});
