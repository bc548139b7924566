import { withConsequences } from '../generator/consequences.ts';
import { figure } from '../generator/figure.ts';
import { withRow } from '../generator/report.ts';
import { type BenchRow, fact, figureIn } from '../generator/row.ts';
import { asides, type Fault, has, isMeasured, pickRow, spot } from './fault.ts';

const isBroken = (row: BenchRow): boolean => {
  const now = figureIn(row.outturn);
  return (
    now !== null && now.decimals > 0 && now.scaled % 10 ** now.decimals !== 0 && row.nature !== 'cumulative'
  );
};

export const outturnUnchangedFault: Fault = {
  code: 'outturn-unchanged',
  injections: [
    (report, dice) => {
      const found = pickRow(report, dice, isBroken);
      const now = found && figureIn(found.row.outturn);
      if (!found || !now || !has(report, 'shortBase')) return null;
      const same = fact(figure(now.scaled, now.decimals));
      const next = withConsequences(report, found.index, { outturn: same, shortBase: same }, dice);
      return {
        report: withRow(next, found.index, { sentences: asides(dice) }),
        at: spot(found.index, 'performance', 'shortBase'),
      };
    },
  ],
  nearMisses: {
    'the comment says that it did not change': (report, dice) => {
      const found = pickRow(report, dice, isBroken);
      const now = found && figureIn(found.row.outturn);
      if (!found || !now || !has(report, 'shortBase')) return null;
      const same = fact(figure(now.scaled, now.decimals));
      const said = dice.pick([
        'The result remains where it was.',
        'The figure is the same as last quarter.',
        'Performance continues at this level.',
        'This is unchanged since last quarter.',
      ]);
      return {
        report: withConsequences(
          report,
          found.index,
          { outturn: same, shortBase: same, sentences: [said] },
          dice,
        ),
        row: found.index,
      };
    },
    'a whole number that did not change': (report, dice) => {
      const found = pickRow(report, dice, row => row.nature === 'count' && isMeasured(row));
      if (!found || !has(report, 'shortBase')) return null;
      const change = { shortBase: found.row.outturn, sentences: asides(dice) };
      return { report: withConsequences(report, found.index, change, dice), row: found.index };
    },
  },
};

export const dataPeriodUnchangedFault: Fault = {
  code: 'data-period-unchanged',
  injections: [
    (report, dice) => {
      const found = pickRow(report, dice, row => row.nature === 'measure' && isMeasured(row));
      const now = found && figureIn(found.row.outturn);
      if (!found || !now || !has(report, 'shortBase')) return null;
      const year = report.period.startYear - 2;
      const [long, short] = [`${year}/${(year + 1) % 100}`, `${year % 100}/${(year + 1) % 100}`];
      const [nowTag, thenTag] = dice.pick([
        [`${year - 2}-${year}`, `${year - 2}-${year}`],
        [long, long],
        [long, `${short} Results`],
        [String(year), String(year)],
        [short, long.replace('/', '-')],
      ]) as [string, string];
      const change = {
        outturn: fact(now, nowTag),
        shortBase: fact(figure(now.scaled + dice.whole(1, 5), now.decimals), thenTag),
        sentences: asides(dice),
      };
      return {
        report: withConsequences(report, found.index, change, dice),
        at: spot(found.index, 'performance', 'shortBase'),
      };
    },
  ],
  nearMisses: {
    'the next data period': (report, dice) => {
      const found = pickRow(report, dice, row => row.nature === 'measure' && isMeasured(row));
      const now = found && figureIn(found.row.outturn);
      if (!found || !now || !has(report, 'shortBase')) return null;
      const year = report.period.startYear - 2;
      const [nowTag, thenTag] = dice.pick([
        [`${year - 2}-${year}`, `${year - 3}-${year - 1}`],
        [`Q2 ${year}/${(year + 1) % 100}`, `Q1 ${year}/${(year + 1) % 100}`],
      ]) as [string, string];
      const change = {
        outturn: fact(now, nowTag),
        shortBase: fact(figure(now.scaled + 7, now.decimals), thenTag),
        sentences: asides(dice),
      };
      return { report: withConsequences(report, found.index, change, dice), row: found.index };
    },
  },
};
