import type { Target } from '../../target.ts';
import { fill } from '../../words/fill.ts';
import { ratingForm } from '../forms/forms.ts';
import type { RuleSet } from '../ruleSets/ruleSet.ts';
import { notRated, type Verdict } from '../verdict.ts';
import { notRatedSentences } from '../words.ts';
import type { MeasuredOutturn } from './measuredOutturn.ts';
import { rateComparator } from './rateComparator.ts';
import { rateNumber } from './rateNumber.ts';
import { rateRange } from './rateRange.ts';

/** Each kind of target has its own rule; one that asks for no figure says why nothing is rated. */
export function rateMeasured(outturn: MeasuredOutturn, printed: Target, { rating: rule }: RuleSet): Verdict {
  const { limits, parts } = outturn;
  const target = ratingForm(rule.form).target?.(printed, limits, parts[0].quantity, rule) ?? printed;
  if ('reason' in target) return target;
  switch (target.state) {
    case 'number':
      return rateNumber(outturn, target, rule);
    case 'comparator':
      return rateComparator(outturn, target.area, rule);
    case 'range':
      return rateRange(outturn, target, rule);
    case 'to-be-confirmed': // R6
      return notRated('target-to-be-confirmed', notRatedSentences['target-to-be-confirmed']);
    case 'none':
      return notRated('no-target', notRatedSentences['no-target']);
    case 'word':
      return notRated('no-target', fill(notRatedSentences['target-asks-for-no-figure'], target));
    case 'milestone':
      return notRated('target-is-text', fill(notRatedSentences['target-is-text'], target));
    case 'unreadable':
      return notRated('unreadable', fill(notRatedSentences['target-unreadable'], target));
  }
}
