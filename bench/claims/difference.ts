import { quarterNumber } from '../../shared/period.ts';
import type { Dice } from '../generator/dice.ts';
import { figure, less, type WrittenFigure } from '../generator/figure.ts';
import { type BenchRow, type Fact, figureIn } from '../generator/row.ts';
import { say, sayDifference } from '../generator/unit.ts';
import { type ClaimMaker, otherThan } from './claim.ts';

/** The outturn against another figure of its row, both in one unit. */
interface Pair {
  readonly now: WrittenFigure;
  readonly then: WrittenFigure;
  readonly gap: WrittenFigure;
}

function pairOf(row: BenchRow, other: Fact): Pair | null {
  const [now, then] = [figureIn(row.outturn), figureIn(other)];
  if (now === null || then === null) return null;
  const gap = less(now, then);
  return gap.scaled === 0 ? null : { now, then, gap };
}

const off = (gap: WrittenFigure, dice: Dice): WrittenFigure =>
  figure(otherThan(Math.abs(gap.scaled), dice), gap.decimals);

/** "12 more than the 87 of last quarter". */
export const againstLastQuarter: ClaimMaker = (row, period, dice) => {
  const quarter = quarterNumber(period);
  // A cumulative count is always more than before, and nobody writes that.
  const pair = quarter === null || row.mark === '(C)' ? null : pairOf(row, row.shortBase);
  if (pair === null) return null;
  const { then, gap } = pair;
  const more = gap.scaled > 0;
  const base = say(then, row.unit);
  const words = dice.pick([
    (by: string) => `This is ${by} ${more ? 'more' : 'less'} than the ${base} of last quarter.`,
    (by: string) => `The result is ${by} ${more ? 'higher' : 'lower'} than last quarter (${base}).`,
    (by: string) => `It is ${by} ${more ? 'above' : 'below'} the last quarter's ${base}.`,
    (by: string) => `${more ? 'Up' : 'Down'} by ${by} on last quarter's ${base}.`,
    (by: string) =>
      `There has been ${more ? 'an increase' : 'a decrease'} of ${by} from ${base} last quarter.`,
  ]);
  return {
    right: words(sayDifference(gap, row.unit)),
    wrong: words(sayDifference(off(gap, dice), row.unit)),
  };
};

/** "164 over target": how far the outturn is from the target, and on which side. */
export const againstTarget: ClaimMaker = (row, _, dice) => {
  const pair = pairOf(row, row.target);
  if (pair === null) return null;
  const { then, gap } = pair;
  const over = gap.scaled > 0;
  const words = dice.pick([
    (by: string, up: boolean) => `This is ${by} ${up ? 'over' : 'under'} target.`,
    (by: string, up: boolean) => `The result is ${by} ${up ? 'higher' : 'lower'} than the target.`,
    (by: string, up: boolean) =>
      `The outturn is ${by} ${up ? 'above' : 'below'} the target of ${say(then, row.unit)}.`,
    (by: string, up: boolean) =>
      `At ${say(pair.now, row.unit)} the result is ${by} ${up ? 'more' : 'less'} than the target of ${say(then, row.unit)}.`,
  ]);
  const right = sayDifference(gap, row.unit);
  const wrong = dice.chance(0.3) ? words(right, !over) : words(sayDifference(off(gap, dice), row.unit), over);
  return { right: words(right, over), wrong };
};

/** "153 over last year". */
export const againstLastYear: ClaimMaker = (row, _, dice) => {
  const pair = pairOf(row, row.longBase);
  if (pair === null) return null;
  const { then, gap } = pair;
  const up = gap.scaled > 0;
  const words = dice.pick([
    (by: string) =>
      `That is ${by} ${up ? 'more' : 'less'} than at the same point last year (${say(then, row.unit)}).`,
    (by: string) => `The figure is ${by} ${up ? 'over' : 'under'} last year's ${say(then, row.unit)}.`,
    (by: string) => `${by} ${up ? 'more' : 'less'} than the ${say(then, row.unit)} of last year.`,
  ]);
  return {
    right: words(sayDifference(gap, row.unit)),
    wrong: words(sayDifference(off(gap, dice), row.unit)),
  };
};

/** "64.4% compared with 62.3% last quarter": the earlier figure as in the sheet. */
export const comparedWith: ClaimMaker = (row, period, dice) => {
  const quarter = quarterNumber(period);
  // In Q1 the last quarter of a cumulative count may be the whole of last year or its Q4 alone.
  const isUnclear = quarter === null || (quarter === 1 && row.mark === '(C)');
  const isShort = !isUnclear && dice.chance(0.6);
  const pair = pairOf(row, isShort ? row.shortBase : row.longBase);
  if (pair === null) return null;
  const { now, then } = pair;
  const when = isShort ? 'last quarter' : 'at the same point last year';
  const words = dice.pick([
    (base: WrittenFigure) =>
      `The outturn was ${say(now, row.unit)}, compared with ${say(base, row.unit)} ${when}.`,
    (base: WrittenFigure) => `${say(now, row.unit)} this time, compared to ${say(base, row.unit)} ${when}.`,
  ]);
  const wrong = figure(otherThan(then.scaled, dice), then.decimals);
  return { right: words(then), wrong: words(wrong) };
};

/** "rose from 97 to 120, an increase of 23". */
export const fromTo: ClaimMaker = (row, period, dice) => {
  const quarter = quarterNumber(period);
  const pair =
    quarter === null ? pairOf(row, row.longBase) : row.mark === '(C)' ? null : pairOf(row, row.shortBase);
  if (pair === null) return null;
  const { now, then, gap } = pair;
  const up = gap.scaled > 0;
  const words = (by: string) =>
    `The figure ${up ? 'rose' : 'fell'} from ${say(then, row.unit)} to ${say(now, row.unit)}, ${up ? 'an increase' : 'a decrease'} of ${by}.`;
  return {
    right: words(sayDifference(gap, row.unit)),
    wrong: words(sayDifference(off(gap, dice), row.unit)),
  };
};
