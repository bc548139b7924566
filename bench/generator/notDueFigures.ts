import { figure } from './figure.ts';
import type { FiguresMaker } from './place.ts';
import { fact, word } from './row.ts';

/** Nothing was due: only the annual target is set. */
export const notDueFigures: FiguresMaker = (template, { dice }) => {
  const { low, high, decimals = 0, nature } = template;
  const line = figure(dice.whole(low, high), nature === 'share' || nature === 'parts' ? 0 : decimals);
  return {
    mark: '',
    annualTarget: fact(line),
    target: word('N/A'),
    outturn: word('N/A'),
    shortBase: word('N/A'),
    longBase: word(dice.pick(['N/A', 'NEW'])),
    beforeBase: null,
  };
};
