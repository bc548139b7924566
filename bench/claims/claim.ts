import type { Period } from '../../shared/period.ts';
import type { Dice } from '../generator/dice.ts';
import type { BenchRow } from '../generator/row.ts';

/** A claim about a row's figures, in a true and a false version. */
export interface Claim {
  readonly right: string;
  readonly wrong: string;
}

/** Null where the row does not have the figures for it. */
export type ClaimMaker = (row: BenchRow, period: Period, dice: Dice) => Claim | null;

/** A whole number that differs from this one by more than rounding explains. */
export function otherThan(number: number, dice: Dice): number {
  const by = Math.max(2, Math.round(Math.abs(number) * (dice.whole(8, 30) / 100)));
  return number > by && dice.chance(0.5) ? number - by : number + by;
}
