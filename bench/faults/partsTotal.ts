import { withConsequences } from '../generator/consequences.ts';
import type { Dice } from '../generator/dice.ts';
import { figure } from '../generator/figure.ts';
import type { BenchReport } from '../generator/report.ts';
import { type BenchRow, fact } from '../generator/row.ts';
import { PLAIN } from '../generator/unit.ts';
import { asides, type Fault, isMeasured, spot } from './fault.ts';

const NAMES: readonly (readonly [total: string, first: string, second: string])[] = [
  ['Bus passes issued - total', 'Bus passes issued - new', 'Bus passes issued - renewed'],
  ['Total library loans', 'Library loans: books', 'Library loans: e-books'],
  [
    'Total number of planning appeals',
    'Number of planning appeals (written)',
    'Number of planning appeals (hearings)',
  ],
  ['Market stalls let', '- of which: on Saturdays', '- of which: on weekdays'],
];

interface Trio {
  readonly report: BenchReport;
  readonly total: number;
}

/** Three counts of one section: the first is the sum of the others, and wrong by `off`. */
function trio(
  report: BenchReport,
  dice: Dice,
  off: (sum: number) => number,
  names = dice.pick(NAMES),
): Trio | null {
  const { rows } = report;
  const isPlain = (row: BenchRow | undefined): row is BenchRow =>
    row !== undefined && row.nature === 'count' && isMeasured(row);
  const total = rows.findIndex(isPlain);
  const like = rows[total];
  if (!like) return null;
  const [a, b] = [dice.whole(40, 900), dice.whole(40, 900)];
  const parts = [a + b + off(a + b), a, b].map(
    (value, at): BenchRow => ({
      ...like,
      key: at === 0 ? like.key : `${like.key} part ${at}`,
      lineNo: at === 0 ? like.lineNo : `${like.lineNo}.${at + 90}`,
      title: names[at] ?? '',
      unit: PLAIN,
      outturn: fact(figure(value)),
      shortBase: fact(figure(value + 3)),
      longBase: fact(figure(value + 5)),
      target: fact(figure(value - 1)),
      annualTarget: fact(figure(value - 1)),
      floor: null,
      sentences: asides(dice),
      services: like.services,
    }),
  );
  let made: BenchReport = { ...report, rows: rows.toSpliced(total, 1, ...parts), headline: null };
  for (const at of [0, 1, 2]) made = withConsequences(made, total + at, {}, dice);
  return { report: made, total };
}

export const partsTotalFault: Fault = {
  code: 'parts-total',
  injections: [
    (report, dice) => {
      const made = trio(report, dice, sum => -dice.whole(1, Math.floor(sum / 8)));
      return made && { report: made.report, at: spot(made.total, 'performance'), also: ['looks-cumulative'] };
    },
    (report, dice) => {
      const made = trio(
        report,
        dice,
        sum => dice.whole(1, Math.floor(sum / 8)),
        dice.pick(NAMES.slice(0, 3)),
      );
      return made && { report: made.report, at: spot(made.total, 'performance'), also: ['looks-cumulative'] };
    },
  ],
  nearMisses: {
    'parts that add up': (report, dice) => {
      const made = trio(report, dice, () => 0);
      return made && { report: made.report, row: made.total };
    },
    'some of the parts': (report, dice) => {
      const made = trio(report, dice, () => dice.whole(20, 90), NAMES[3]);
      return made && { report: made.report, row: made.total };
    },
    'rows of one kind without a total': (report, dice) => {
      const made = trio(report, dice, () => -dice.whole(5, 20), [
        'Swimming sessions - adults',
        'Swimming sessions - juniors',
        'Swimming sessions - over 60s',
      ]);
      return made && { report: made.report, row: made.total };
    },
  },
};
