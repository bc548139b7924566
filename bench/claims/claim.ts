import type { Period } from '../../shared/quarter.ts';
import type { Dice } from '../generator/dice.ts';
import type { Row } from '../generator/row.ts';

/** What a comment may say of its row's figures: once as it is, and once as it is not. */
export interface Claim {
  readonly right: string;
  readonly wrong: string;
}

/** Null where the row has not the figures for it. */
export type ClaimMaker = (row: Row, period: Period, dice: Dice) => Claim | null;

/** A whole number that is not this one, by enough that no rounding explains it. */
export function otherThan(number: number, dice: Dice): number {
  const by = Math.max(2, Math.round(Math.abs(number) * (dice.whole(8, 30) / 100)));
  return number > by && dice.chance(0.5) ? number - by : number + by;
}
