import { asides, has, type Injection, isMeasured, pickRow, spot } from '../../../../bench/faults/fault.ts';
import { withUnchangedSentence } from '../../../../bench/generator/consequences.ts';
import { withRow } from '../../../../bench/generator/report.ts';
import { word } from '../../../../bench/generator/row.ts';

/** The arrow is left in the sheet, but the figure it compares with is gone. */
export const withoutBase =
  (term: 'short' | 'long'): Injection =>
  (report, dice) => {
    const [base, arrow] = [`${term}Base`, `${term}Arrow`] as const;
    if (!has(report, base, arrow)) return null;
    const found = pickRow(report, dice, row => isMeasured(row) && row.published[term] !== null);
    if (!found) return null;
    const changed = { ...found.row, [base]: word(dice.pick(['NEW', 'N/A', ''])), sentences: asides(dice) };
    return {
      report: withRow(report, found.index, withUnchangedSentence(changed)),
      at: spot(found.index, arrow),
    };
  };
