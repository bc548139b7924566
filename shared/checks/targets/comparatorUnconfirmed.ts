import { decimalsOf, printQuantity } from '../../figures/quantityText.ts';
import type { Outturn } from '../../outturn.ts';
import { applicableTarget } from '../../rules/rating/applicableTarget.ts';
import { fill } from '../../words/fill.ts';
import { check, eachIndicator } from '../check.ts';

/** R3: the comparator is a fact that a person confirms; one read in the commentary counts, but they must confirm it. */
export const comparatorUnconfirmed = check({
  code: 'comparator-unconfirmed',
  severity: 'warning',
  decidesRating: true,
  heading: 'Confirm the figure to compare with',
  about: {
    asks: 'Has the officer confirmed the figure that a target such as "Better than England" compares with?',
    example: 'Target "Better than England", and the comment gives "England (184/100,000)"',
    action: 'Confirm the figure read in the comment, or type the right one.',
  },
  words: {
    confirm:
      'Confirm {area}’s figure. The target is a comparison with {area}, and the comment gives {value}. Confirm it, or type the right value.',
    type: 'Type {area}’s figure. The target is a comparison with {area}, and the comment gives no value for it, so the indicator is not rated. Type the value to have it rated.',
  },
  find: (judged, words) =>
    eachIndicator(judged, ({ outturn, ...indicator }, { comparator }) => {
      const { target, basis } = applicableTarget(
        indicator.target,
        indicator.annualTarget,
        judged.ruleSet.target,
      );
      if (target.state !== 'comparator' || outturn.state !== 'measured' || comparator?.confirmed) return null;
      const { area } = target;
      return {
        cell: basis === 'target' ? indicator.cells.target : indicator.cells.annualTarget,
        message: comparator
          ? fill(words.confirm, { area, value: shown(comparator.value, outturn) })
          : fill(words.type, { area }),
      };
    }),
});

/** In the unit of the outturn, which the comparator is taken to share. */
function shown(value: number, { parts }: Extract<Outturn, { state: 'measured' }>): string {
  const { unit } = parts[0].quantity;
  return printQuantity({ value, unit: unit === '%' ? unit : '', decimals: decimalsOf(value) });
}
