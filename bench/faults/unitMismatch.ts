import { withRow } from '../generator/report.ts';
import { type Fault, isMeasured, pickRow, spot } from './fault.ts';

export const unitMismatchFault: Fault = {
  code: 'unit-mismatch',
  injections: [
    (report, dice) => {
      const found = pickRow(
        report,
        dice,
        row => row.nature === 'share' && isMeasured(row) && row.mark === '',
      );
      if (!found) return null;
      const { things } = found.row;
      const title = dice.pick([
        `Number of ${things} who were seen in time`,
        `The number of ${things} seen this quarter`,
        `No. of ${things} dealt with`,
      ]);
      return {
        report: withRow(report, found.index, { title }),
        at: spot(found.index, 'title', 'performance'),
      };
    },
    (report, dice) => {
      const found = pickRow(report, dice, row => row.nature === 'count' && isMeasured(row));
      if (!found) return null;
      const { things } = found.row;
      const title = dice.pick([
        `% of ${things} seen in time`,
        `Percentage of ${things} seen in time`,
        `Proportion of ${things} recorded in full`,
      ]);
      return {
        report: withRow(report, found.index, { title }),
        at: spot(found.index, 'title', 'performance'),
      };
    },
  ],
  nearMisses: {
    'a number printed as a share': (report, dice) => {
      const found = pickRow(
        report,
        dice,
        row => row.nature === 'share' && isMeasured(row) && row.mark === '',
      );
      if (!found) return null;
      const { things } = found.row;
      const title = dice.pick([
        `Number of ${things} seen in time, as a percentage of all`,
        `Number and % of ${things} seen in time`,
        `${things} seen in time (%)`,
      ]);
      return { report: withRow(report, found.index, { title }), row: found.index };
    },
    'a number with its own unit': (report, dice) => {
      const found = pickRow(
        report,
        dice,
        row => row.nature === 'measure' && isMeasured(row) && row.unit.after === ' days',
      );
      const title = dice.pick(['Number of days taken to decide a claim', 'Number of working days lost']);
      return found && { report: withRow(report, found.index, { title }), row: found.index };
    },
  },
};
