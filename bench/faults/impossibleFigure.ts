import { withConsequences } from '../generator/consequences.ts';
import type { Dice } from '../generator/dice.ts';
import { figure, type WrittenFigure } from '../generator/figure.ts';
import type { BenchReport } from '../generator/report.ts';
import { type BenchRow, fact, figureIn } from '../generator/row.ts';
import { asides, type Fault, has, isMeasured, pickRow, spot } from './fault.ts';

/** Titles of the catalogue by what their figure can be. */
const SHARE_OF_ALL =
  /^% of (?:calls|repairs|residents|children|people)|fly-tips cleared|applications decided/;
const COUNTED =
  /^Number of (?:households|children|people|library|online accounts|families|carers|businesses)/;

/** What follows for other checks from a figure that is far from its neighbours. */
const FOLLOWS = [
  'magnitude-jump',
  'unit-mismatch',
  'cumulative-fell',
  'precision-differs',
  'looks-cumulative',
];

function withFigure(
  report: BenchReport,
  dice: Dice,
  isSo: (row: BenchRow) => boolean,
  make: (now: WrittenFigure) => WrittenFigure,
) {
  const found = pickRow(report, dice, row => isMeasured(row) && isSo(row));
  const now = found && figureIn(found.row.outturn);
  if (!found || !now) return null;
  const change = { outturn: fact(make(now)), sentences: asides(dice) };
  return { report: withConsequences(report, found.index, change, dice), index: found.index };
}

const isShare = ({ nature, title }: BenchRow): boolean => nature === 'share' && SHARE_OF_ALL.test(title);
const isCount = ({ title }: BenchRow): boolean => COUNTED.test(title);

export const figureImpossibleFault: Fault = {
  code: 'figure-impossible',
  injections: [
    (report, dice) => {
      const made = withFigure(report, dice, isShare, ({ decimals }) =>
        figure((100 + dice.whole(1, 30)) * 10 ** decimals + (decimals > 0 ? 4 : 0), decimals),
      );
      return made && { report: made.report, at: spot(made.index, 'performance'), also: FOLLOWS };
    },
    (report, dice) => {
      const made = withFigure(report, dice, isCount, ({ scaled, decimals }) => figure(-scaled, decimals));
      return made && { report: made.report, at: spot(made.index, 'performance'), also: FOLLOWS };
    },
    (report, dice) => {
      const made = withFigure(report, dice, isCount, ({ scaled }) =>
        figure(scaled * 10 + dice.whole(1, 9), 1),
      );
      return made && { report: made.report, at: spot(made.index, 'performance'), also: FOLLOWS };
    },
    (report, dice) => {
      const found =
        has(report, 'longBase') &&
        pickRow(report, dice, row => isShare(row) && figureIn(row.longBase) !== null);
      if (!found) return null;
      const decimals = figureIn(found.row.longBase)?.decimals ?? 0;
      const longBase = fact(figure((100 + dice.whole(1, 9)) * 10 ** decimals, decimals));
      const change = { longBase, sentences: asides(dice) };
      return {
        report: withConsequences(report, found.index, change, dice),
        at: spot(found.index, 'longBase'),
        also: FOLLOWS,
      };
    },
  ],
  nearMisses: {
    'all of them, or none': (report, dice) => {
      const all = dice.chance(0.5);
      const made = all
        ? withFigure(report, dice, isShare, ({ decimals }) => figure(100 * 10 ** decimals, decimals))
        : withFigure(
            report,
            dice,
            row => row.nature === 'count' && isCount(row),
            ({ decimals }) => figure(0, decimals),
          );
      return made && { report: made.report, row: made.index };
    },
    'a share that may exceed the whole': (report, dice) => {
      const made = withFigure(report, dice, isShare, ({ decimals }) =>
        figure(104 * 10 ** decimals, decimals),
      );
      if (!made) return null;
      const title = dice.pick([
        'Rent collected as a percentage of rent due this year',
        'Spending as a % of the budget to date',
        '% increase in cycling since the baseline year',
        'Homes delivered as a percentage of the requirement',
      ]);
      const next = withConsequences(made.report, made.index, { title }, dice);
      return { report: next, row: made.index };
    },
    'a count that is an average or a net change': (report, dice) => {
      // The figure of the year so far is taken apart into quarters, and an average cannot be.
      const isNoSum = (row: BenchRow): boolean => isCount(row) && row.nature !== 'cumulative';
      const made = withFigure(report, dice, isNoSum, ({ scaled }) =>
        dice.chance(0.5) ? figure(scaled * 10 + 5, 1) : figure(scaled * 10 + 2, 1),
      );
      if (!made) return null;
      const title = dice.pick([
        'Number of visits per working day',
        'Average number of people in temporary homes',
        'Number of tonnes sent to landfill',
        'Number of full time equivalent posts filled',
      ]);
      return { report: withConsequences(made.report, made.index, { title }, dice), row: made.index };
    },
  },
};
