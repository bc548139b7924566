import { withRow } from '../generator/report.ts';
import type { BenchRow } from '../generator/row.ts';
import { type Fault, pickRow, spot } from './fault.ts';

const alike = (a: BenchRow, b: BenchRow): boolean =>
  a.nature === b.nature &&
  a.polarity === b.polarity &&
  a.unit.after === b.unit.after &&
  a.mark === b.mark &&
  a.group === b.group;

export const titleDuplicateFault: Fault = {
  code: 'title-duplicate',
  injections: [
    (report, dice) => {
      const found = pickRow(report, dice, (row, index) =>
        report.rows.slice(0, index).some(other => alike(row, other)),
      );
      if (!found) return null;
      const earlier = report.rows.slice(0, found.index).filter(other => alike(found.row, other));
      const { title } = dice.pick(earlier);
      const retyped = dice.pick([
        title,
        title.toUpperCase(),
        `${title} `,
        title.replace(' ', '  '),
        `${title}.`,
      ]);
      return { report: withRow(report, found.index, { title: retyped }), at: spot(found.index, 'title') };
    },
  ],
  nearMisses: {
    'titles that differ by a group of people': (report, dice) => {
      const found = pickRow(report, dice, (row, index) =>
        report.rows.slice(0, index).some(other => alike(row, other)),
      );
      if (!found) return null;
      const { title } = dice.pick(report.rows.slice(0, found.index).filter(other => alike(found.row, other)));
      const tail = dice.pick([
        ' (aged 65+)',
        ' (aged 18-64)',
        ', primary schools',
        ' - council homes',
        ' within 5 days',
      ]);
      return { report: withRow(report, found.index, { title: `${title}${tail}` }), row: found.index };
    },
  },
};
