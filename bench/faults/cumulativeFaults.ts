import { quarterNumber } from '../../shared/period.ts';
import { withConsequences } from '../generator/consequences.ts';
import { figure } from '../generator/figure.ts';
import { type BenchRow, fact, figureIn } from '../generator/row.ts';
import { publish } from '../generator/verdict.ts';
import { asides, type Fault, has, hasTarget, isMeasured, pickRow, spot } from './fault.ts';

const isCumulative = (row: BenchRow): boolean =>
  row.mark === '(C)' && row.nature === 'cumulative' && isMeasured(row) && figureIn(row.shortBase) !== null;

/** The mark is missing, so the short arrow compares the figures as printed. */
export const looksCumulativeFault: Fault = {
  code: 'looks-cumulative',
  injections: [
    (report, dice) => {
      const { period, ruleSet } = report;
      const turns = (row: BenchRow) =>
        publish(row, quarterNumber(period), ruleSet).short !==
        publish({ ...row, mark: '' }, quarterNumber(period), ruleSet).short;
      if (quarterNumber(period) !== 2 || !has(report, 'annualTarget', 'shortArrow', 'shortBase')) return null;
      const found = pickRow(report, dice, row => isCumulative(row) && hasTarget(row) && turns(row));
      if (!found) return null;
      return {
        report: withConsequences(report, found.index, { mark: '', sentences: asides(dice) }, dice),
        at: spot(found.index, 'title'),
      };
    },
  ],
  nearMisses: {
    'a stock figure whose target is the same all year': (report, dice) => {
      const found = pickRow(
        report,
        dice,
        row => row.nature === 'count' && row.mark === '' && isMeasured(row),
      );
      return found && { report, row: found.index };
    },
    'a percentage at half of its annual target': (report, dice) => {
      const found = pickRow(
        report,
        dice,
        row => row.nature === 'share' && row.mark === '' && isMeasured(row) && hasTarget(row),
      );
      const line = found && figureIn(found.row.target);
      if (!found || !line || quarterNumber(report.period) !== 2 || !has(report, 'annualTarget')) return null;
      const annualTarget = fact(figure(Math.min(99, line.scaled * 2)));
      if (line.scaled * 2 > 99) return null;
      return {
        report: withConsequences(report, found.index, { annualTarget, sentences: asides(dice) }, dice),
        row: found.index,
      };
    },
  },
};

export const cumulativeFellFault: Fault = {
  code: 'cumulative-fell',
  injections: [
    (report, dice) => {
      const quarter = quarterNumber(report.period);
      const found = pickRow(report, dice, isCumulative);
      const base = found && figureIn(found.row.shortBase);
      if (!found || !base || quarter === null || quarter === 1 || !has(report, 'shortBase')) return null;
      const outturn = fact(
        figure(Math.round(base.scaled * (1 - dice.whole(2, 40) / 100)) - 1, base.decimals),
      );
      return {
        report: withConsequences(report, found.index, { outturn, sentences: asides(dice) }, dice),
        at: spot(found.index, 'performance', 'shortBase'),
      };
    },
  ],
  nearMisses: {
    'the first quarter of a new year': (report, dice) => {
      const found = pickRow(report, dice, isCumulative);
      return found && quarterNumber(report.period) === 1 && has(report, 'shortBase')
        ? { report, row: found.index }
        : null;
    },
    'a cumulative percentage that fell': (report, dice) => {
      const found = pickRow(
        report,
        dice,
        row => row.nature === 'share' && row.mark === '(C)' && isMeasured(row),
      );
      const now = found && figureIn(found.row.outturn);
      if (!found || !now || !has(report, 'shortBase')) return null;
      const shortBase = fact(figure(now.scaled + dice.whole(2, 30), now.decimals));
      return {
        report: withConsequences(report, found.index, { shortBase, sentences: asides(dice) }, dice),
        row: found.index,
      };
    },
    'a snapshot count that fell': (report, dice) => {
      const found = pickRow(report, dice, row => row.nature === 'count' && isMeasured(row));
      const now = found && figureIn(found.row.outturn);
      if (!found || !now || !has(report, 'shortBase')) return null;
      const shortBase = fact(figure(Math.round(now.scaled * 1.2), now.decimals));
      return {
        report: withConsequences(report, found.index, { shortBase, sentences: asides(dice) }, dice),
        row: found.index,
      };
    },
  },
};
