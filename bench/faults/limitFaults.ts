import { withRow } from '../generator/report.ts';
import type { Row } from '../generator/row.ts';
import { type Fault, hasTarget, isMeasured, oneRow, spot } from './fault.ts';

/** Only a missed target is rated by the limit. */
const isRatedByLimit = (row: Row): boolean =>
  isMeasured(row) &&
  hasTarget(row) &&
  (row.tolerance !== null || row.floor !== null) &&
  (row.published.rating === 'AMBER' || row.published.rating === 'RED');

export const limitMissing: Fault = {
  code: 'limit-missing',
  injections: [
    (report, dice) => {
      const found = report.shape.limit && oneRow(report, dice, isRatedByLimit);
      if (!found) return null;
      return {
        report: withRow(report, found.index, { tolerance: null, floor: null }),
        at: spot(found.index, 'rating'),
      };
    },
  ],
  nearMisses: {},
};

export const limitUnreadable: Fault = {
  code: 'limit-unreadable',
  injections: [
    (report, dice) => {
      const { limit } = report.shape;
      const found = limit && oneRow(report, dice, isRatedByLimit);
      if (!limit || !found) return null;
      const value = dice.pick(['five or so', 'see the plan', '?']);
      return {
        report: withRow(report, found.index, { raw: { ...found.row.raw, [limit]: { value } } }),
        at: spot(found.index, limit),
      };
    },
  ],
  nearMisses: {},
};
