import type { Target } from '../../target.ts';
import { asRange } from '../forms/range.ts';
import type { RuleSet } from '../ruleSets/ruleSet.ts';
import { notRated, type Verdict } from '../verdict.ts';
import type { MeasuredOutturn } from './measuredOutturn.ts';
import { rateComparator } from './rateComparator.ts';
import { rateNumber } from './rateNumber.ts';
import { rateRange } from './rateRange.ts';

/** Each kind of target rates by its own rule; those that ask for no figure say why nothing is rated. */
export function rateMeasured(outturn: MeasuredOutturn, asked: Target, { rating: rule }: RuleSet): Verdict {
  const target = rule.form === 'range' ? asRange(asked, outturn.limits, outturn.parts[0].quantity) : asked;
  if ('reason' in target) return target;
  switch (target.state) {
    case 'number':
      return rateNumber(outturn, target, rule);
    case 'comparator':
      return rateComparator(outturn, target.area, rule);
    case 'range':
      return rateRange(outturn, target, rule);
    case 'to-be-confirmed': // R6
      return notRated('target-to-be-confirmed', 'the target is still to be confirmed');
    case 'none':
      return notRated('no-target', 'no target is set');
    case 'word':
      return notRated('no-target', `"${target.text}" asks for no figure`);
    case 'milestone':
      return notRated(
        'target-is-text',
        `the outturn is a figure and the target is the words "${target.text}"`,
      );
    case 'unreadable':
      return notRated('unreadable', `"${target.text}" could not be read as a target`);
  }
}
