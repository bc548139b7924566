import { withRow } from '../generator/report.ts';
import { type Fault, pickRow, spot } from './fault.ts';

export const lineDuplicateFault: Fault = {
  code: 'line-duplicate',
  injections: [
    (report, dice) => {
      const found = pickRow(report, dice, (row, index) => index > 0 && row.lineNo !== null);
      if (!found) return null;
      const earlier = report.rows.slice(0, found.index).flatMap(({ lineNo }) => lineNo ?? []);
      if (earlier.length === 0) return null;
      return {
        report: withRow(report, found.index, { lineNo: dice.pick(earlier) }),
        at: spot(found.index, 'lineNo'),
      };
    },
  ],
  nearMisses: {
    'numbers that are parts of one another': (report, dice) => {
      const found = pickRow(report, dice, (row, index) => index > 0 && row.lineNo !== null);
      const first = report.rows[0]?.lineNo;
      if (!found || !first) return null;
      const lineNo = `${first}${dice.pick(['a', '.1', '.10'])}`;
      return { report: withRow(report, found.index, { lineNo }), row: found.index };
    },
  },
};
