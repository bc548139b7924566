import { previousPeriod } from '../../shared/period.ts';
import { withComment } from '../generator/consequences.ts';
import { type Dice, diceOf } from '../generator/dice.ts';
import { type BenchReport, withRow } from '../generator/report.ts';
import { word } from '../generator/row.ts';
import { SHAPES } from '../shapes/shapes.ts';
import { asides, type Fault, isMeasured, pickRow, spot } from './fault.ts';

/** Last quarter's report, with the earlier figures of this one and its own comments. */
function earlierThan(report: BenchReport, dice: Dice): BenchReport {
  const rows = report.rows.map(row => ({
    ...row,
    outturn: row.shortBase,
    shortBase:
      row.beforeBase === null ? word('N/A') : { is: 'figure' as const, figure: row.beforeBase, tags: [] },
    published: { rating: null, short: null, long: null },
    sentences: [...asides(dice), 'This was written a quarter ago.'],
    correctiveAction: null,
    raw: {},
  }));
  const period = previousPeriod(report.period);
  const shape = SHAPES[report.shape.id]?.(period, diceOf(report.seed)) ?? report.shape;
  return { ...report, period, shape, rows, headline: null };
}

export const commentUnchangedFault: Fault = {
  code: 'comment-unchanged',
  injections: [
    (report, dice) => {
      const found = pickRow(report, dice, row => isMeasured(row) && row.sentences.length > 0);
      if (!found) return null;
      const earlier = earlierThan(report, dice);
      const { sentences, correctiveAction } = found.row;
      return {
        report,
        at: spot(found.index, 'comment'),
        earlier: withRow(earlier, found.index, { sentences, correctiveAction }),
      };
    },
  ],
  nearMisses: {
    'a comment with one more sentence': (report, dice) => {
      const found = pickRow(report, dice, isMeasured);
      if (!found) return null;
      const earlier = withRow(earlierThan(report, dice), found.index, { sentences: found.row.sentences });
      const sentences = [...found.row.sentences, 'Since then two posts have been filled.'];
      return { report: withComment(report, found.index, sentences), row: found.index, earlier };
    },
  },
};

export const indicatorGoneFault: Fault = {
  code: 'indicator-gone',
  injections: [
    (report, dice) => {
      const found = pickRow(report, dice, (_, index) => index > 0);
      if (!found || report.rows.length < 6) return null;
      const rows = report.rows.filter((_, index) => index !== found.index);
      return {
        report: { ...report, rows, headline: null },
        at: ['anywhere'],
        earlier: earlierThan(report, dice),
      };
    },
  ],
  nearMisses: {
    'an indicator with a new number': (report, dice) => {
      const found = pickRow(report, dice, row => row.lineNo !== null);
      if (!found) return null;
      const earlier = withRow(earlierThan(report, dice), found.index, { lineNo: 'X 901' });
      return { report, row: found.index, earlier };
    },
    'an indicator with a new name': (report, dice) => {
      const found = pickRow(report, dice, row => row.lineNo !== null);
      if (!found) return null;
      const earlier = withRow(earlierThan(report, dice), found.index, {
        title: `${found.row.title}, as measured locally`,
      });
      return { report, row: found.index, earlier };
    },
    'an indicator that is new': (report, dice) => {
      const found = pickRow(report, dice, (_, index) => index > 0);
      if (!found) return null;
      const earlier = earlierThan(report, dice);
      return {
        report,
        row: found.index,
        earlier: { ...earlier, rows: earlier.rows.filter((_, at) => at !== found.index) },
      };
    },
  },
};
