import { withConsequences } from '../generator/consequences.ts';
import { figure, figureValue, type WrittenFigure } from '../generator/figure.ts';
import { type BenchRow, fact, figureIn } from '../generator/row.ts';
import { asides, type Fault, has, isMeasured, pickRow, spot } from './fault.ts';

const hasBases = (row: BenchRow): boolean =>
  isMeasured(row) && figureIn(row.shortBase) !== null && figureIn(row.longBase) !== null;

/** Ten times, minus what a figure may have changed by itself. */
const TENFOLD = 8;

function timesApart(a: WrittenFigure, b: WrittenFigure): number {
  const times = figureValue(a) / figureValue(b);
  return Math.max(times, 1 / times);
}

/** A decimal point in the wrong place, or an extra zero. */
export const magnitudeJumpFault: Fault = {
  code: 'magnitude-jump',
  injections: [
    (report, dice) => {
      const found = pickRow(report, dice, hasBases);
      const now = found && figureIn(found.row.outturn);
      if (!found || !now || !has(report, 'longBase')) return null;
      const places = dice.pick([1, 1, 2]);
      const slipped = dice.chance(0.5)
        ? figure(now.scaled * 10 ** places, now.decimals)
        : figure(Math.max(1, Math.round(now.scaled / 10 ** places)), now.decimals);
      const bases = [found.row.shortBase, found.row.longBase].flatMap(base => figureIn(base) ?? []);
      // The figure may also have changed by itself; only a factor of about ten shows the slip.
      if (bases.some(base => timesApart(slipped, base) < TENFOLD)) return null;
      return {
        report: withConsequences(
          report,
          found.index,
          { outturn: fact(slipped), sentences: asides(dice) },
          dice,
        ),
        at: spot(found.index, 'performance'),
        // A cumulative count then also seems to have fallen, and the wrong figure may look like a small number.
        also: ['cumulative-fell', 'small-number'],
      };
    },
  ],
  nearMisses: {
    'a figure that doubled or halved': (report, dice) => {
      const found = pickRow(
        report,
        dice,
        row => hasBases(row) && (row.nature === 'count' || row.nature === 'measure'),
      );
      const now = found && figureIn(found.row.outturn);
      if (!found || !now || !has(report, 'longBase')) return null;
      const outturn = fact(figure(Math.round(now.scaled * dice.pick([0.4, 0.5, 2, 2.5, 4])), now.decimals));
      return {
        report: withConsequences(report, found.index, { outturn, sentences: asides(dice) }, dice),
        row: found.index,
      };
    },
    'a count that was zero': (report, dice) => {
      const found = pickRow(report, dice, row => hasBases(row) && row.nature === 'count');
      if (!found || !has(report, 'longBase')) return null;
      const facts = {
        outturn: fact(figure(dice.whole(11, 19))),
        target: fact(figure(12)),
        annualTarget: fact(figure(12)),
      };
      const change = {
        ...facts,
        shortBase: fact(figure(0)),
        longBase: fact(figure(0)),
        sentences: asides(dice),
      };
      return { report: withConsequences(report, found.index, change, dice), row: found.index };
    },
  },
};

/** A percentage: a bare 5 next to 4.9 days may be 5.0 as typed. */
const isFine = (row: BenchRow): boolean => {
  const now = figureIn(row.outturn);
  return now !== null && row.nature === 'share' && now.decimals > 0 && now.scaled % 10 ** now.decimals !== 0;
};

/** With the same decimals the outturn would equal its base, and the arrow would be level. */
export const precisionDiffersFault: Fault = {
  code: 'precision-differs',
  injections: [
    (report, dice) => {
      const found = pickRow(report, dice, isFine);
      const now = found && figureIn(found.row.outturn);
      const column = dice.pick(
        (['shortBase', 'longBase'] as const).filter(base => has(report, base)).concat('longBase'),
      );
      if (!found || !now || !has(report, column)) return null;
      const rest = now.scaled % 10 ** now.decimals;
      if (rest * 2 === 10 ** now.decimals) return null;
      const base = fact(figure(Math.round(now.scaled / 10 ** now.decimals)));
      const outturn = fact(figure(now.scaled, now.decimals));
      return {
        report: withConsequences(
          report,
          found.index,
          { outturn, [column]: base, sentences: asides(dice) },
          dice,
        ),
        at: spot(found.index, column, 'performance'),
      };
    },
  ],
  nearMisses: {
    'fewer digits, but the same arrow': (report, dice) => {
      const found = pickRow(report, dice, isFine);
      const now = found && figureIn(found.row.outturn);
      if (!found || !now || !has(report, 'longBase')) return null;
      const longBase = fact(figure(Math.round(now.scaled / 10 ** now.decimals) + dice.pick([-3, 3])));
      return {
        report: withConsequences(report, found.index, { longBase, sentences: asides(dice) }, dice),
        row: found.index,
      };
    },
  },
};
