import { type Period, previousPeriod, quarterNumber, yearBefore } from '../../shared/period.ts';
import { withComment } from '../generator/consequences.ts';
import type { Dice } from '../generator/dice.ts';
import type { BenchReport } from '../generator/report.ts';
import { type BenchRow, figureIn } from '../generator/row.ts';
import { say } from '../generator/unit.ts';
import { financialYear } from '../shapes/shape.ts';
import { type Fault, has, type Injection, isMeasured, type NearMiss, pickRow, spot } from './fault.ts';

const shortName = (period: Period): string => `Q${quarterNumber(period)} ${financialYear(period.startYear)}`;

/** Figures of one quarter, and nothing that would explain why another one is named. */
const isPlain = ({ outturn, published }: BenchRow): boolean =>
  outturn.is === 'figure' &&
  outturn.tags.length === 0 &&
  published.short !== 'same' &&
  published.rating !== 'RED';

const QUIET = [
  'Staffing was at full strength.',
  'Demand from partners was higher than planned for.',
  'The figure reflects the usual seasonal pattern.',
];

/** The comment of a quarter, as the service wrote it then. */
function written(row: BenchRow, period: Period, dice: Dice): string {
  const { startYear } = period;
  const quarter = quarterNumber(period);
  const figure = figureIn(row.shortBase) ?? figureIn(row.outturn);
  const shown = figure === null ? 'the target' : say(figure, row.unit);
  return dice.pick([
    `In Q${quarter} we achieved ${shown}.`,
    `Q${quarter} performance was ${shown}.`,
    `During quarter ${quarter} ${financialYear(startYear)} the result was ${shown}.`,
    `At the end of quarter ${quarter} the figure was ${shown}.`,
    `Quarter ${quarter}: ${shown}.`,
  ]);
}

export const commentPeriodFault: Fault = {
  code: 'comment-period',
  injections: [
    (report, dice) => {
      const found = pickRow(report, dice, row => isMeasured(row) && isPlain(row));
      if (!found || quarterNumber(report.period) === null) return null;
      const sentences = [written(found.row, previousPeriod(report.period), dice), dice.pick(QUIET)];
      return {
        report: withComment(report, found.index, sentences),
        at: spot(found.index, 'comment'),
        also: ['commentary-arithmetic'],
      };
    },
  ],
  nearMisses: {
    'a comparison with another quarter': (report, dice) => {
      const found = pickRow(report, dice, row => isMeasured(row) && isPlain(row));
      const quarter = quarterNumber(report.period);
      if (!found || quarter === null) return null;
      const last = quarterNumber(previousPeriod(report.period));
      const said = dice.pick([
        `In Q${last} the new contract began.`,
        `The team was at full strength, unlike in Q${last}.`,
        `In Q${last} there were vacancies; in Q${quarter} there were none.`,
        `Q${last} was affected by the weather, but this quarter was not.`,
        `Data for Q${last} are the latest available.`,
        `Since Q${last} three posts have been filled.`,
        `In Q${quarter} the service was at full strength.`,
        `A report follows in Q${(quarter % 4) + 1}.`,
      ]);
      return { report: withComment(report, found.index, [said, dice.pick(QUIET)]), row: found.index };
    },
  },
};

/** The report with another line above its table. */
const withTitle = (report: BenchReport, title: string): BenchReport => ({
  ...report,
  shape: { ...report.shape, above: [title, ...report.shape.above.slice(1)] },
});

/** The report with a period in the heading of its short-term or long-term arrow. */
function withArrowHeading(
  report: BenchReport,
  column: 'shortArrow' | 'longArrow',
  period: Period,
): BenchReport {
  const { shape } = report;
  const name = column === 'shortArrow' ? 'Short Term DOT' : 'Long Term DOT';
  const isOf = (text: string) => new RegExp(`^${name.slice(0, 10)}`, 'i').test(text);
  const headings = shape.headings.map(block => ({
    ...block,
    rows: block.rows.map(row =>
      row.map(text => (isOf(text) ? `${name} against ${shortName(period)}` : text)),
    ),
  }));
  return { ...report, shape: { ...shape, headings } };
}

const isTwoWay = (report: BenchReport): boolean =>
  quarterNumber(report.period) !== null &&
  has(report, 'shortArrow', 'longArrow') &&
  report.shape.headings.every(({ rows }) => rows.flat().some(text => /^short term/i.test(text)));

const stale =
  (make: (report: BenchReport, dice: Dice) => BenchReport | null): Injection =>
  (report, dice) => {
    const made = make(report, dice);
    return made && { report: made, at: ['anywhere'] };
  };

const fine =
  (make: (report: BenchReport, dice: Dice) => BenchReport | null): NearMiss =>
  (report, dice) => {
    const made = make(report, dice);
    return made && { report: made, row: 0 };
  };

const TITLES = [
  (period: string) => `Corporate performance report: ${period}`,
  (period: string) => `${period} scorecard`,
  (period: string) => `Appendix A - key indicators, ${period}`,
];

export const periodStaleFault: Fault = {
  code: 'period-stale',
  injections: [
    stale((report, dice) => {
      if (quarterNumber(report.period) === null || report.shape.above.length === 0) return null;
      return withTitle(report, dice.pick(TITLES)(shortName(previousPeriod(report.period))));
    }),
    stale((report, dice) => {
      if (quarterNumber(report.period) === null) return null;
      const last = previousPeriod(report.period);
      const sheet = dice.pick([
        `Q${quarterNumber(last)}`,
        `Quarter ${quarterNumber(last)}`,
        `KPIs Q${quarterNumber(last)}`,
      ]);
      return { ...report, sheet };
    }),
    stale(report =>
      isTwoWay(report)
        ? withArrowHeading(report, 'shortArrow', previousPeriod(previousPeriod(report.period)))
        : null,
    ),
    stale(report =>
      isTwoWay(report) ? withArrowHeading(report, 'longArrow', yearBefore(yearBefore(report.period))) : null,
    ),
  ],
  nearMisses: {
    'a title of the right quarter, or of several': fine((report, dice) => {
      const { startYear } = report.period;
      const quarter = quarterNumber(report.period);
      if (quarter === null || report.shape.above.length === 0) return null;
      const next = (quarter % 4) + 1;
      return withTitle(
        report,
        dice.pick([
          dice.pick(TITLES)(shortName(report.period)),
          `Performance from Q1 to Q4 ${financialYear(startYear)}`,
          `Compared with ${shortName(previousPeriod(report.period))}`,
          `To be published in Q${next}`,
          `Corporate Plan ${financialYear(startYear - 1)}`,
        ]),
      );
    }),
    'a sheet of the right quarter': fine((report, dice) => {
      const quarter = quarterNumber(report.period);
      if (quarter === null) return null;
      return {
        ...report,
        sheet: dice.pick([`Q${quarter}`, `Quarter ${quarter}`, 'Q1-Q4', 'Appendix 1', 'Data']),
      };
    }),
    'headings of the right quarters': fine(report => {
      if (!isTwoWay(report)) return null;
      const short = withArrowHeading(report, 'shortArrow', previousPeriod(report.period));
      return withArrowHeading(short, 'longArrow', yearBefore(report.period));
    }),
  },
};
