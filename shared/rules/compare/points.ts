/** A share as percentage points: 0.05 is 5. 0.07 * 100 is 7.000000000000001, and a rule set holds no such figure. */
export const pointsOf = (share: number): number => Number((share * 100).toPrecision(12));

/** "5 percentage points". */
export const pointsText = (points: number): string =>
  `${points} percentage ${points === 1 ? 'point' : 'points'}`;
