import type { Column } from '../../shared/report.ts';
import { withRow } from '../generator/report.ts';
import { commentOf } from '../generator/row.ts';
import { writeCell } from '../shapes/writeCell.ts';
import { type Fault, has, isMeasured, pickRow, spot } from './fault.ts';

const FORMULAS = [
  '=SUM(D4:D9)',
  '=D12/E12',
  "='Data entry'!B7",
  '=HYPERLINK("http://example.org","figures")',
  '=IF(F12>=E12,"GREEN","RED")',
  '=VLOOKUP(A12,Data!A:F,6,0)',
];

/** A formula typed as text, so that the cell shows the formula instead of its result. */
export const formulaTextFault: Fault = {
  code: 'formula-text',
  injections: [
    (report, dice) => {
      const columns = (['performance', 'target', 'shortBase', 'comment', 'services'] as Column[]).filter(
        column => has(report, column),
      );
      const found = pickRow(report, dice, isMeasured);
      if (!found) return null;
      const column = dice.pick(columns);
      return {
        report: withRow(report, found.index, {
          raw: { [column]: { value: dice.pick(FORMULAS), format: '@' } },
        }),
        at: spot(found.index, column),
        // No figure can be read, so nothing is rated and the comment needs no corrective action and no word about the change.
        also: [
          'cell-unreadable',
          'corrective-action-missing',
          'headline-mismatch',
          'comment-missing',
          'outturn-unchanged',
        ],
      };
    },
  ],
  nearMisses: {
    'a comment that starts with a sign': (report, dice) => {
      const found = pickRow(report, dice, row => row.correctiveAction === null);
      if (!found) return null;
      const value = `${dice.pick(['- ', '+ ', '@ ', '* '])}${commentOf(found.row)}`;
      return { report: withRow(report, found.index, { raw: { comment: { value } } }), row: found.index };
    },
    'a formula that works': (report, dice) => {
      const found = pickRow(report, dice, isMeasured);
      if (!found) return null;
      const cell = { ...writeCell(found.row, 'performance', report), formula: dice.pick(FORMULAS) };
      return { report: withRow(report, found.index, { raw: { performance: cell } }), row: found.index };
    },
  },
};
