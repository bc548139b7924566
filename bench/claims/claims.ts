import type { Period } from '../../shared/period.ts';
import type { Dice } from '../generator/dice.ts';
import type { BenchRow } from '../generator/row.ts';
import type { ClaimMaker } from './claim.ts';
import { againstLastQuarter, againstLastYear, againstTarget, comparedWith, fromTo } from './difference.ts';
import { betterThanEngland } from './otherArea.ts';
import { noSuchWhole, shareOfAnother, shareOfOutturn } from './shareOfWhole.ts';
import { months, others } from './sums.ts';

export const CLAIMS: Readonly<Record<string, ClaimMaker>> = {
  shareOfOutturn,
  shareOfAnother,
  noSuchWhole,
  againstLastQuarter,
  againstTarget,
  againstLastYear,
  comparedWith,
  fromTo,
  betterThanEngland,
  months,
  others,
};

/** Every claim that a comment can make about a row. */
export const rightClaims = (row: BenchRow, period: Period, dice: Dice): string[] =>
  Object.values(CLAIMS).flatMap(claim => claim(row, period, dice)?.right ?? []);
