import type { LimitColumn } from '../../limits.ts';
import type { Indicator } from '../../report.ts';
import { limitColumnsOf, ratingForm } from '../../rules/forms/forms.ts';
import type { NotRated } from '../../rules/verdict.ts';
import { fill } from '../../words/fill.ts';
import { check, eachIndicator } from '../check.ts';

/** A limit that the rule set needs, but that cannot be read or cannot be right. Other rule sets ignore it. */
export const limitUnreadable = check({
  code: 'limit-unreadable',
  severity: 'warning',
  heading: 'Limit that cannot be right',
  about: {
    asks: 'Can each limit that the rule set needs be read, and is the floor on the right side of the target?',
    example: 'Tolerance "five or so"; floor 70% for a target of 65% where bigger is better',
    action:
      'Write the limit as a figure in the unit of the target, or correct the floor, the target or the polarity.',
  },
  words: {
    beyondTarget: '{why} Correct the floor, the target or the polarity.',
    unreadable: '{why} Write it as a figure in the unit of the target.',
  },
  find: (judged, words) =>
    eachIndicator(judged, (indicator, { rating }) => {
      if (rating.rating !== null) return null;
      const columns = limitColumnsOf(ratingForm(judged.ruleSet.rating.form));
      const column = columns.find(each => isWrong(indicator, each, rating.reason));
      if (column === undefined) return null;
      const template = rating.reason === 'floor-beyond-target' ? words.beyondTarget : words.unreadable;
      return { cell: indicator.cells[column], message: fill(template, { why: rating.why }) };
    }),
});

/** A bare 5 can be read, and may still be a share or an amount. */
function isWrong({ limits, outturn, target }: Indicator, column: LimitColumn, reason: NotRated): boolean {
  if (reason === 'floor-beyond-target') return true;
  const isAboutLimit = outturn.state !== 'unreadable' && target.state !== 'unreadable';
  return reason === 'unreadable' && isAboutLimit && limits[column].state !== 'none';
}
