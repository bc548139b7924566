import type { Rating } from '../../shared/rules/verdict.ts';
import type { BenchReport } from '../generator/report.ts';
import type { BenchRow } from '../generator/row.ts';
import { ratingColumn } from '../shapes/shape.ts';
import { writeCell } from '../shapes/writeCell.ts';
import { type Fault, pickRow, spot } from './fault.ts';

type Filled = Exclude<Rating, 'BLUE' | 'YELLOW'>;

/** The colours that councils fill cells with. */
const COLOURS: readonly Readonly<Record<Filled, string>>[] = [
  { GREEN: '#00b050', AMBER: '#ffc000', RED: '#ff0000' },
  { GREEN: '#92d050', AMBER: '#ffbf00', RED: '#c00000' },
  { GREEN: '#c6efce', AMBER: '#ffeb9c', RED: '#ffc7ce' },
];

const isWorded = (row: BenchRow): boolean =>
  row.published.rating !== null &&
  row.published.rating !== 'BLUE' &&
  row.published.rating !== 'YELLOW' &&
  row.nature !== 'milestone';

/** Fills every rated cell. */
function filled(report: BenchReport, colour: (rating: Filled, index: number) => string): BenchReport {
  const column = ratingColumn(report.shape);
  const rows = report.rows.map((row, index) => {
    if (!isWorded(row)) return row;
    const cell = { ...writeCell(row, column, report), fill: colour(row.published.rating as Filled, index) };
    return { ...row, raw: { ...row.raw, [column]: cell } };
  });
  return { ...report, rows };
}

export const fillDisagreesFault: Fault = {
  code: 'fill-disagrees',
  injections: [
    (report, dice) => {
      const found = report.rows.filter(isWorded).length > 4 && pickRow(report, dice, isWorded);
      if (!found) return null;
      const colours = dice.pick(COLOURS);
      const other = dice.pick(
        (['GREEN', 'AMBER', 'RED'] as const).filter(each => each !== found.row.published.rating),
      );
      return {
        report: filled(report, (rating, index) => colours[index === found.index ? other : rating]),
        at: spot(found.index, ratingColumn(report.shape)),
      };
    },
  ],
  nearMisses: {
    'colours that match the words': (report, dice) => {
      const found = pickRow(report, dice, isWorded);
      const colours = dice.pick(COLOURS);
      return found && { report: filled(report, rating => colours[rating]), row: found.index };
    },
    'one colour for the whole column': (report, dice) => {
      const found = pickRow(report, dice, isWorded);
      const colour = dice.pick(['#e2efda', '#fff2cc', '#ddebf7', '#d9d9d9']);
      return found && { report: filled(report, () => colour), row: found.index };
    },
    'a cell without a colour': (report, dice) => {
      const found = pickRow(report, dice, isWorded);
      const colours = dice.pick(COLOURS);
      return (
        found && {
          report: filled(report, (rating, index) => (index === found.index ? '' : colours[rating])),
          row: found.index,
        }
      );
    },
  },
};
