import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../../../shared/sheet/readReport.ts';
import { aSheet } from '../../../examples/aReport.ts';

/** Headings of sheets whose outturn is clear: [title above, headings of target and outturn]. */
const CLEAR = [
  ['', 'Q3 2024/25 Target', 'Q3 2024/25 Value'],
  ['', '2024/25 Q3 Target', 'Actual'],
  ['Performance report Quarter 3 2024/25', 'Target', 'Outturn'],
  ['Q3 2024/25', 'Target', 'Q3 Actual'],
  ['October to December 2024', 'Target', 'Performance'],
  ['2024/25', 'Annual target', 'Q3 2024/25'],
  ['Performance 2024/25', '2024/25 Target', '2024/25 Outturn'],
] as const;

/** Headings of figures that are not the quarter's outturn: other spans, other years, plans and other people. */
const OTHERS = [
  '2024/25 YTD',
  'YTD',
  'Year to date actual',
  'Cumulative performance',
  'April to December 2024 outturn',
  '2023/24 Outturn',
  '2022/23',
  'Last year',
  'Previous quarter outturn',
  'Q2 2024/25 Value',
  'Q3 2023/24 Actual',
  'Q4 2023/24',
  'Baseline 2023/24',
  'Baseline performance',
  'Forecast outturn 2024/25',
  'Projected year end result',
  'Benchmark value',
  'England result',
  'Nearest neighbours’ performance',
  'November 2024 Actual',
  'Nov-24',
  'Dec-23',
  'Annual outturn 2023/24',
] as const;

const ROWS = [
  ['Calls answered in a minute', 'High', '91.5%', '90%', '4,401'],
  ['Complaints received', 'Low', '34', '30', '4,402'],
] as const;

function sheet(title: string, target: string, outturn: string, other: string | null, at: number) {
  const withOther = <T>(cells: readonly T[], cell: T): T[] =>
    other === null ? [...cells] : [...cells.slice(0, at), cell, ...cells.slice(at)];
  return aSheet([
    [title],
    withOther(['Measure', 'Good is', outturn, target, 'RAG'], other ?? ''),
    ...ROWS.map(([measure, polarity, actual, goal, figure]) =>
      withOther<string>([measure, polarity, actual, goal, ''], figure),
    ),
  ]);
}

describe('a column of other figures beside the outturn', () => {
  it('never becomes the outturn, in any position: the sheet is read as without it, or the question is asked', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CLEAR),
        fc.constantFrom(...OTHERS),
        fc.integer({ min: 1, max: 5 }),
        ([title, target, outturn], other, at) => {
          const clear = readReport(sheet(title, target, outturn, null, at));
          expect(clear.ok && clear.report.indicators.map(({ texts }) => texts.performance)).toEqual([
            '91.5%',
            '34',
          ]);
          const read = readReport(sheet(title, target, outturn, other, at));
          if (!read.ok) {
            expect(read.question?.choices.map(({ text }) => text)).toContain(outturn);
            return;
          }
          expect(read.report.indicators.map(({ texts }) => texts.performance)).toEqual(['91.5%', '34']);
          expect(read.report.period.startYear).toBe(2024);
        },
      ),
    );
  });
});
