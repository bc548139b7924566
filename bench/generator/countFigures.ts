import { figure, type WrittenFigure } from './figure.ts';
import type { FiguresMaker } from './place.ts';
import { fact, word } from './row.ts';

/** Counts, averages and rates on one day; the quarter's target is the annual one. */
export const countFigures: FiguresMaker = (
  { nature, low, high, decimals = 0, rolling },
  { dice, shape, period },
) => {
  const line = dice.whole(low, high);
  const target = fact(figure(line, decimals));
  const near = (): WrittenFigure => figure(Math.round(line * (1 + dice.whole(-120, 120) / 1000)), decimals);
  const outturn = near();
  const years = (end: number): string[] => (rolling ? [`${end - 2}-${end}`] : []);
  return {
    mark: rolling ? '(R)' : nature === 'count' && dice.chance(0.3) ? '(S)' : '',
    annualTarget: target,
    target: !shape.wholeYear && dice.chance(0.06) ? word('N/A') : target,
    outturn: fact(outturn, ...years(period.startYear - 1)),
    shortBase: dice.chance(0.1)
      ? word('N/A')
      : fact(dice.chance(0.08) ? outturn : near(), ...years(period.startYear - 2)),
    longBase: dice.chance(0.2) ? word('NEW') : fact(near(), ...years(period.startYear - 3)),
    beforeBase: null,
  };
};
