import { type Check, eachIndicator } from '../check.ts';

/** R6: an indicator whose target is to be confirmed is not rated. */
export const targetTbc: Check = eachIndicator('target-tbc', ({ target, annualTarget, cells }) => {
  const cell =
    target.state === 'to-be-confirmed'
      ? cells.target
      : annualTarget.state === 'to-be-confirmed'
        ? cells.annualTarget
        : null;
  return cell
    ? {
        cell,
        message:
          'The target is still to be confirmed, so the indicator is not rated. Enter the target once it is agreed.',
      }
    : null;
});
