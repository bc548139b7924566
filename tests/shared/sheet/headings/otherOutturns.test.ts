import { describe, expect, it } from 'vitest';
import { readReport } from '../../../../shared/sheet/readReport.ts';
import { aSheet } from '../../../examples/aReport.ts';
import { errors } from '../../../examples/assessed.ts';
import { sheetUnder } from './sheetUnder.ts';

describe('what other columns of outturns are', () => {
  const basesOf = (title: string, headings: readonly string[]) => {
    const read = readReport(sheetUnder({ title, headings }));
    if (!read.ok) return read.sentence;
    const { columns } = read.report.layout;
    const at = (position: number | undefined) => (position === undefined ? null : headings[position - 2]);
    return [at(columns.shortBase), at(columns.longBase)];
  };

  it.each([
    ['before the outturn', ['Q1 2017/18', 'Q2 2017/18', 'Target', 'Trend'], ['Q1 2017/18', undefined]],
    ['behind it', ['Target', 'Q2 2017/18', 'Q1 2017/18', 'Q2 2016/17'], ['Q1 2017/18', 'Q2 2016/17']],
    ['in last year', ['Q4 2016/17', 'Q1 2016/17', 'Target', 'Q1 2017/18'], ['Q4 2016/17', 'Q1 2016/17']],
    [
      'last year’s alone',
      ['2016/17 Outturn', '2015/16 Outturn', 'Target', 'Q2 2017/18'],
      [undefined, '2016/17 Outturn'],
    ],
    [
      'the same quarter before the year',
      ['2016/17 Outturn', 'Q2 2016/17', 'Target', 'Q2 2017/18'],
      [undefined, 'Q2 2016/17'],
    ],
    [
      'of their own name first',
      ['Q1 2017/18', 'Previous quarter', 'Target', 'Q2 2017/18', 'Last year', 'Q2 2016/17'],
      ['Previous quarter', 'Last year'],
    ],
    ['none of a plan', ['Q1 2017/18 Forecast', 'Target', 'Q2 2017/18 Actual'], [undefined, undefined]],
  ])('bases of its arrows: %s', (_, headings, bases) => {
    expect(basesOf('', headings)).toEqual(bases.map(base => base ?? null));
  });

  it('counts a quarter without a year as the report’s year', () => {
    expect(basesOf('Performance 2017/18 Quarter 2', ['Q1', 'Q2', 'Target'])).toEqual(['Q1', null]);
  });

  it('is not the base of a year to date', () => {
    expect(basesOf('', ['Q1 2017/18', '2016/17', '2017/18 YTD target', 'Q2 2017/18 YTD'])).toEqual([
      null,
      null,
    ]);
  });

  it('turns an arrow against the quarter before into a finding', () => {
    const cells = (trend: string) =>
      aSheet([
        [
          'Measure',
          'Good is',
          'Q3 2025/26 Target',
          'Q2 2025/26 Actual',
          'Q3 2025/26 Actual',
          'Status',
          'Trend',
        ],
        ['Appeals upheld', 'Low', '20%', '4%', '7%', 'Green', trend],
      ]);
    expect(errors(cells('Worse'))).toEqual([]);
    expect(errors(cells('Better'))).toEqual(['error short-direction-mismatch G2']);
  });
});
