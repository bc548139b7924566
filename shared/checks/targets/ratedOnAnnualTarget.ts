import { type Check, eachIndicator } from '../check.ts';

/** R2: a rating on the annual target says so. A milestone has no other target, and says nothing. */
export const ratedOnAnnualTarget: Check = eachIndicator('rated-on-annual-target', (indicator, { rating }) =>
  indicator.outturn.state === 'measured' && rating.rating !== null && rating.basis === 'annual-target'
    ? {
        cell: indicator.cells.target,
        message:
          'The quarter has no target of its own, so the annual one was used. Say so in the comment if readers may wonder.',
      }
    : null,
);
