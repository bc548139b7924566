import { withRow } from '../generator/report.ts';
import { figureIn } from '../generator/row.ts';
import { type Fault, isMeasured, pickRow, spot } from './fault.ts';

export const polarityUnknownFault: Fault = {
  code: 'polarity-unknown',
  injections: [
    (report, dice) => {
      const found = pickRow(report, dice, row => isMeasured(row) && figureIn(row.target) !== null);
      if (!found) return null;
      const value = dice.pick(['', '', 'Yes', '?', 'Good', 'Quarterly', 'see notes', '%']);
      return {
        report: withRow(report, found.index, { raw: { polarity: { value } } }),
        at: spot(found.index, 'polarity'),
        also: ['headline-mismatch'],
      };
    },
  ],
  nearMisses: {
    'a milestone without a polarity': (report, dice) => {
      const found = pickRow(report, dice, row => row.nature === 'milestone');
      return (
        found && {
          report: withRow(report, found.index, { raw: { polarity: { value: '' } } }),
          row: found.index,
        }
      );
    },
    'a row without figures': (report, dice) => {
      const found = pickRow(report, dice, row => row.outturn.is === 'word' && row.nature !== 'milestone');
      return (
        found && {
          report: withRow(report, found.index, { raw: { polarity: { value: 'N/A' } } }),
          row: found.index,
        }
      );
    },
    'the polarity in other words': (report, dice) => {
      const found = pickRow(report, dice, row => row.polarity !== 'none');
      if (!found) return null;
      const value = dice.pick(
        found.row.polarity === 'bigger'
          ? ['Higher', 'Bigger is Better', 'Good is high', 'High is good']
          : ['Lower', 'SMALLER IS BETTER', 'Good is low', 'Low is good'],
      );
      return { report: withRow(report, found.index, { raw: { polarity: { value } } }), row: found.index };
    },
  },
};
