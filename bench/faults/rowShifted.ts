import type { Column } from '../../shared/report.ts';
import { type BenchReport, withRow } from '../generator/report.ts';
import type { BenchRow, RawCell } from '../generator/row.ts';
import { writeCell, writeFact } from '../shapes/writeCell.ts';
import { type Fault, pickRow, spot } from './fault.ts';

const PAIRS = [
  ['shortArrow', 'shortBase'],
  ['longArrow', 'longBase'],
] as const;

type Pair = (typeof PAIRS)[number];

const shared = (row: BenchRow, [arrow, base]: Pair, report: BenchReport): RawCell => {
  const sign = writeCell(row, arrow, report).value;
  return { value: `${sign} ${writeFact(row[base], row, false).value}` };
};

/** Whether the arrow is a sign and directly before its base. */
function pairsOf({ shape }: BenchReport): Pair[] {
  const { columns, arrows } = shape;
  return PAIRS.filter(
    ([arrow, base]) =>
      columns.includes(arrow) &&
      columns.indexOf(base) === columns.indexOf(arrow) + 1 &&
      !/\w/.test(arrows.better),
  );
}

export const rowShiftedFault: Fault = {
  code: 'row-shifted',
  injections: [
    (report, dice) => {
      const pairs = pairsOf(report);
      if (pairs.length === 0) return null;
      const pair = dice.pick(pairs);
      const [arrow, base] = pair;
      const found = pickRow(
        report,
        dice,
        row => row[base].is === 'figure' && row.published[arrow === 'shortArrow' ? 'short' : 'long'] !== null,
      );
      if (!found) return null;
      const { columns } = report.shape;
      const from = columns.indexOf(arrow);
      const moved = columns.slice(from + 1).map((column, at): [string, RawCell] => {
        const next = columns[from + 2 + at];
        return [column, next === undefined ? { value: '' } : writeCell(found.row, next, report)];
      });
      const raw = { ...Object.fromEntries(moved), [arrow]: shared(found.row, pair, report) } as Partial<
        Record<Column, RawCell>
      >;
      return { report: withRow(report, found.index, { raw }), at: spot(found.index, arrow) };
    },
  ],
  nearMisses: {
    'an arrow with its base in one cell, and the rest in step': (report, dice) => {
      const pairs = pairsOf(report);
      if (pairs.length === 0) return null;
      const pair = dice.pick(pairs);
      const [arrow, base] = pair;
      const found = pickRow(
        report,
        dice,
        row => row[base].is === 'figure' && row.published[arrow === 'shortArrow' ? 'short' : 'long'] !== null,
      );
      if (!found) return null;
      const raw = { [arrow]: shared(found.row, pair, report), [base]: { value: '' } };
      return { report: withRow(report, found.index, { raw }), row: found.index };
    },
  },
};
