import { applicableTarget } from '../rules/applicableTarget.ts';
import { type Check, eachIndicator } from './check.ts';

/** R3: the comparator is a fact that a person confirms; one read in the commentary counts, and awaits them. */
export const comparatorUnconfirmed: Check = eachIndicator(
  'comparator-unconfirmed',
  (indicator, { comparator }) => {
    const { target, basis } = applicableTarget(indicator.target, indicator.annualTarget);
    if (target.state !== 'comparator' || indicator.outturn.state !== 'measured' || comparator?.confirmed)
      return null;
    return {
      cell: basis === 'target' ? indicator.cells.target : indicator.cells.annualTarget,
      message: comparator
        ? `The target is a comparison with ${target.area}, and ${comparator.value.toLocaleString('en-GB')} was read in the comment. Confirm it, or type the right value.`
        : `The target is a comparison with ${target.area}, and no value for ${target.area} was found in the comment. Type it to have the indicator rated.`,
    };
  },
);
