import { withConsequences } from '../generator/consequences.ts';
import type { Dice } from '../generator/dice.ts';
import { digits, figure, type WrittenFigure } from '../generator/figure.ts';
import { withRow } from '../generator/report.ts';
import { type BenchRow, figureIn, word } from '../generator/row.ts';
import { asides, type Fault, isMeasured, pickRow, spot } from './fault.ts';

const isRate = (row: BenchRow): boolean =>
  isMeasured(row) && (row.nature === 'share' || row.unit.after.includes('per 1'));

/** England's value, a tenth better or worse than the outturn, and a sentence that states it. */
function england(
  row: BenchRow,
  dice: Dice,
): { readonly value: WrittenFigure; readonly sentence: string } | null {
  const now = figureIn(row.outturn);
  if (now === null) return null;
  const value = figure(Math.round(now.scaled * (1 + dice.pick([-1, 1]) * 0.1)), now.decimals);
  const said = `${digits(value)}${row.unit.after === '%' ? '%' : ''}`;
  const sentence = dice.pick([
    `The value for England is ${said}.`,
    `England stands at ${said}.`,
    `In England as a whole the figure was ${said}.`,
    `This compares with ${said} for England.`,
  ]);
  return { value, sentence };
}

export const comparatorUnconfirmedFault: Fault = {
  code: 'comparator-unconfirmed',
  injections: [
    (report, dice) => {
      const found = pickRow(report, dice, isRate);
      const than = found && england(found.row, dice);
      if (!found || !than) return null;
      const target = word('Better than England');
      const change = {
        target,
        annualTarget: target,
        comparator: than.value,
        sentences: [than.sentence, ...asides(dice)],
      };
      const next = withConsequences(report, found.index, change, dice);
      // Nobody has confirmed it, but the report is rated by it.
      return { report: withRow(next, found.index, { comparator: null }), at: spot(found.index, 'target') };
    },
  ],
  nearMisses: {
    'a comparator that an officer has confirmed': (report, dice) => {
      const found = pickRow(report, dice, isRate);
      const than = found && england(found.row, dice);
      if (!found || !than) return null;
      const target = word('Better than England');
      const change = {
        target,
        annualTarget: target,
        comparator: than.value,
        sentences: [than.sentence, ...asides(dice)],
      };
      return { report: withConsequences(report, found.index, change, dice), row: found.index };
    },
    "England's value next to a target that is a number": (report, dice) => {
      const found = pickRow(report, dice, isRate);
      const than = found && england(found.row, dice);
      if (!found || !than) return null;
      const sentences = [than.sentence, ...asides(dice)];
      return { report: withConsequences(report, found.index, { sentences }, dice), row: found.index };
    },
  },
};
