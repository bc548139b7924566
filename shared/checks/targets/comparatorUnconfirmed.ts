import { decimalsOf, printQuantity } from '../../figures/quantityText.ts';
import type { Outturn } from '../../outturn.ts';
import { applicableTarget } from '../../rules/rating/applicableTarget.ts';
import { type Check, eachIndicator } from '../check.ts';

/** R3: the comparator is a fact that a person confirms; one read in the commentary counts, and awaits them. */
export const comparatorUnconfirmed: Check = eachIndicator(
  'comparator-unconfirmed',
  ({ outturn, ...indicator }, { comparator }) => {
    const { target, basis } = applicableTarget(indicator.target, indicator.annualTarget);
    if (target.state !== 'comparator' || outturn.state !== 'measured' || comparator?.confirmed) return null;
    return {
      cell: basis === 'target' ? indicator.cells.target : indicator.cells.annualTarget,
      message: comparator
        ? `The target is a comparison with ${target.area}, and ${shown(comparator.value, outturn)} was read in the comment. Confirm it, or type the right value.`
        : `The target is a comparison with ${target.area}, and no value for ${target.area} was found in the comment. Type it to have the indicator rated.`,
    };
  },
);

/** In the unit of the outturn, which the comparator is taken to be in. */
function shown(value: number, { parts }: Extract<Outturn, { state: 'measured' }>): string {
  const { unit } = parts[0].quantity;
  return printQuantity({ value, unit: unit === '%' ? unit : '', decimals: decimalsOf(value) });
}
