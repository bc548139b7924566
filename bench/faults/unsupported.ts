import { withRow } from '../generator/report.ts';
import { word } from '../generator/row.ts';
import { saysWhereItStoodStill } from '../generator/settle.ts';
import { ratingColumn } from '../shapes/shape.ts';
import { asides, type Fault, has, hasTarget, type Injection, isMeasured, oneRow, spot } from './fault.ts';

/** The rating is left in the sheet, but its target is now in another unit. */
export const ratingUnsupported: Fault = {
  code: 'rating-unsupported',
  injections: [
    (report, dice) => {
      const found = oneRow(
        report,
        dice,
        row => row.nature === 'share' && isMeasured(row) && hasTarget(row) && row.published.rating !== null,
      );
      if (!found) return null;
      const changed = { ...found.row, target: word(`${dice.whole(12, 60)} days`), sentences: asides(dice) };
      return {
        report: withRow(report, found.index, saysWhereItStoodStill(changed)),
        at: spot(found.index, ratingColumn(report.shape)),
        also: ['unit-mismatch'],
      };
    },
  ],
  nearMisses: {},
};

/** The arrow is left in the sheet, but the figure it compares with is gone. */
const withoutBase =
  (term: 'short' | 'long'): Injection =>
  (report, dice) => {
    const [base, arrow] = [`${term}Base`, `${term}Arrow`] as const;
    if (!has(report, base, arrow)) return null;
    const found = oneRow(report, dice, row => isMeasured(row) && row.published[term] !== null);
    if (!found) return null;
    const changed = { ...found.row, [base]: word(dice.pick(['NEW', 'N/A', ''])), sentences: asides(dice) };
    return {
      report: withRow(report, found.index, saysWhereItStoodStill(changed)),
      at: spot(found.index, arrow),
    };
  };

export const shortDirectionUnsupported: Fault = {
  code: 'short-direction-unsupported',
  injections: [withoutBase('short')],
  nearMisses: {},
};

export const longDirectionUnsupported: Fault = {
  code: 'long-direction-unsupported',
  injections: [withoutBase('long')],
  nearMisses: {},
};
