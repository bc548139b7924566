import { quarterNumber } from '../../shared/period.ts';
import { digits, less } from '../generator/figure.ts';
import { monthsOf } from '../generator/month.ts';
import { figureIn } from '../generator/row.ts';
import { type ClaimMaker, otherThan } from './claim.ts';

const number = (whole: number): string => digits({ scaled: whole, decimals: 0 });

/** The quarter's months, which add up to the growth of the count. */
export const months: ClaimMaker = (row, period, dice) => {
  const quarter = quarterNumber(period);
  const [now, base] = [figureIn(row.outturn), figureIn(row.shortBase)];
  if (
    quarter === null ||
    row.mark !== '(C)' ||
    row.nature !== 'cumulative' ||
    now === null ||
    now.decimals > 0
  )
    return null;
  if (quarter > 1 && base === null) return null;
  const alone = quarter === 1 || base === null ? now.scaled : less(now, base).scaled;
  if (alone < 30) return null;
  const first = dice.whole(Math.floor(alone / 4), Math.floor(alone / 2.5));
  const second = dice.whole(Math.floor(alone / 4), Math.floor(alone / 2.5));
  const third = alone - first - second;
  const [a, b, c] = monthsOf(quarter);
  const words = dice.pick([
    (total: number) =>
      `There were ${number(first)} in ${a}, ${number(second)} in ${b} and ${number(third)} in ${c}, ${number(total)} in all.`,
    (total: number) =>
      `The quarter's figure is ${number(first)} + ${number(second)} + ${number(third)} = ${number(total)}.`,
    (total: number) =>
      `${number(first)} in ${a}, ${number(second)} in ${b} and ${number(third)} in ${c} make a total of ${number(total)}.`,
  ]);
  return { right: words(alone), wrong: words(otherThan(alone, dice)) };
};

/** A sum of other counts than the outturn. */
export const others: ClaimMaker = (_, __, dice) => {
  const [first, second] = [dice.whole(4, 60), dice.whole(4, 60)];
  const words = dice.pick([
    (total: number) => `${first} came through the website and ${second} by telephone, ${total} in all.`,
    (total: number) => `${first} + ${second} = ${total} enquiries were passed on.`,
    (total: number) => `${first} new and ${second} existing members make a total of ${total}.`,
  ]);
  return { right: words(first + second), wrong: words(otherThan(first + second, dice)) };
};
