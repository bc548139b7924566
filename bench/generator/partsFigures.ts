import { figure } from './figure.ts';
import type { FiguresMaker } from './place.ts';
import { type Fact, word } from './row.ts';

/** Two named values in one cell: "14% (Alcohol) 38% (Drugs)". */
export const partsFigures: FiguresMaker = ({ low, high, labels = ['Primary', 'Secondary'] }, { dice }) => {
  const lines = labels.map(() => dice.whole(low, high));
  const parts = (spread: number): Fact => ({
    is: 'parts',
    parts: labels.map((label, at) => ({
      label,
      figure: figure((lines[at] ?? 0) + (spread === 0 ? 0 : dice.whole(-spread, spread))),
    })),
  });
  const target = parts(0);
  return {
    mark: '',
    annualTarget: target,
    target,
    outturn: parts(5),
    shortBase: parts(6),
    longBase: word('NEW'),
    beforeBase: null,
  };
};
