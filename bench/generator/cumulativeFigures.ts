import { quarterNumber } from '../../shared/period.ts';
import type { Dice } from './dice.ts';
import { figure } from './figure.ts';
import type { FiguresMaker } from './place.ts';
import { fact, word } from './row.ts';

/** Counts that add up from April, quarter by quarter; in a report of the whole year the sum of four. */
export const cumulativeFigures: FiguresMaker = ({ low, high, decimals = 0 }, { dice, period }) => {
  const annual = dice.whole(low, high);
  const quarter = quarterNumber(period) ?? 4;
  const now = quarters(annual, dice);
  const last = quarters(annual, dice);
  const sum = (of: readonly number[], upTo: number) =>
    figure(
      of.slice(0, upTo).reduce((a, b) => a + b, 0),
      decimals,
    );
  const pace = figure(Math.round(annual * (quarter / 4) * (1 + dice.whole(-30, 30) / 1000)), decimals);
  const isFirst = quarter === 1;
  return {
    mark: period.months === 12 ? '' : '(C)',
    annualTarget: fact(figure(annual, decimals)),
    target: fact(quarter === 4 ? figure(annual, decimals) : pace),
    outturn: fact(sum(now, quarter)),
    shortBase: fact(isFirst ? sum(last, 4) : sum(now, quarter - 1)),
    longBase: dice.chance(0.2) ? word('NEW') : fact(sum(last, quarter)),
    beforeBase: isFirst ? sum(last, 3) : quarter === 2 ? null : sum(now, quarter - 2),
  };
};

/** Four different quarters of a year. */
const quarters = (annual: number, dice: Dice): number[] =>
  [1, 2, 3, 4].map(() => Math.round((annual / 4) * (1 + dice.whole(-160, 160) / 1000)));
