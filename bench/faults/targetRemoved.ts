import type { Column } from '../../shared/report.ts';
import { withConsequences } from '../generator/consequences.ts';
import { withRow } from '../generator/report.ts';
import { type RawCell, word } from '../generator/row.ts';
import { asides, type Fault, has, hasTarget, isMeasured, pickRow, spot } from './fault.ts';

/** The targets were cleared, and the rating that was worked out from them stayed. */
export const targetRemovedFault: Fault = {
  code: 'target-removed',
  injections: [
    (report, dice) => {
      const found = pickRow(
        report,
        dice,
        row => isMeasured(row) && hasTarget(row) && row.published.rating !== null,
      );
      const rated = report.rows.filter(
        row => isMeasured(row) && hasTarget(row) && row.published.rating !== null,
      );
      if (!found || rated.length < 6) return null;
      const blank: RawCell = { value: dice.pick(['', '', '-', 'N/A']) };
      const columns = (['target', 'annualTarget'] as const).filter(
        (column): column is 'target' | ('annualTarget' & Column) => has(report, column),
      );
      const raw = Object.fromEntries(columns.map(column => [column, blank]));
      return {
        report: withRow(report, found.index, { raw, floor: null, sentences: asides(dice) }),
        at: spot(found.index, 'target', 'annualTarget'),
        also: ['outturn-unchanged'],
      };
    },
  ],
  nearMisses: {
    'no target, and no rating either': (report, dice) => {
      const found = pickRow(
        report,
        dice,
        row => isMeasured(row) && hasTarget(row) && row.nature !== 'cumulative',
      );
      if (!found) return null;
      const none = word(dice.pick(['N/A', '-', 'Monitor only']));
      const change = { target: none, annualTarget: none, sentences: asides(dice) };
      return { report: withConsequences(report, found.index, change, dice), row: found.index };
    },
    'rated on the annual target': (report, dice) => {
      const found =
        has(report, 'annualTarget', 'target') &&
        pickRow(report, dice, row => row.nature === 'share' && isMeasured(row) && hasTarget(row));
      if (!found) return null;
      const change = { annualTarget: found.row.target, target: word('N/A'), sentences: asides(dice) };
      return { report: withConsequences(report, found.index, change, dice), row: found.index };
    },
  },
};
