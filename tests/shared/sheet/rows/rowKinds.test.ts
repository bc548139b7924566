import { describe, expect, it } from 'vitest';
import { aReport, aSheet, COLUMNS, type HEADINGS, type Typed } from '../../../examples/aReport.ts';
import { errors, reportOf } from '../../../examples/assessed.ts';

const blank = Object.fromEntries(COLUMNS.map(column => [column, ''])) as Record<keyof typeof HEADINGS, Typed>;
const rows = (...typed: readonly Typed[][]) =>
  aSheet([['Ref', 'Indicator', 'Polarity', 'Q2 2018/19 Target', 'Q2 2018/19 Actual', 'Comments'], ...typed]);
const names = (cells: ReturnType<typeof aSheet>) =>
  reportOf(cells).indicators.map(({ lineNo, title, section }) => [lineNo, title, section]);

describe('a row', () => {
  it('with a number and a title is an indicator before any of its facts are typed', () => {
    const cells = aReport({}, { ...blank, lineNo: '2', title: 'Visits to libraries' });
    expect(reportOf(cells).indicators.map(({ id, outturn }) => [id, outturn.state])).toEqual([
      ['1', 'measured'],
      ['2', 'none'],
    ]);
    expect(errors(cells)).toEqual([]);
  });

  it('with a title and a fact is an indicator without a number', () => {
    expect(names(rows(['', 'Visits to libraries', 'Higher', 5, 6]))).toEqual([
      [null, 'Visits to libraries', ''],
    ]);
  });

  it('that numbers a priority is a section, and clashes with no line number', () => {
    const cells = rows(
      ['1', 'Priority one: Homes'],
      ['1', 'Homes built in the quarter', 'Higher', 5, 6],
      ['2', 'Corporate objective: Parks'],
      ['2', 'Parks with an award', 'Higher', 5, 6],
    );
    expect(names(cells)).toEqual([
      ['1', 'Homes built in the quarter', 'Priority one: Homes'],
      ['2', 'Parks with an award', 'Corporate objective: Parks'],
    ]);
    expect(errors(cells)).toEqual([]);
  });

  it('with only a name is a section, in whichever column the name is', () => {
    expect(names(rows(['Homes'], ['1', 'Homes built', 'Higher', 5, 6]))[0]?.[2]).toBe('Homes');
    expect(names(rows(['', 'Homes'], ['1', 'Homes built', 'Higher', 5, 6]))[0]?.[2]).toBe('Homes');
  });

  it('of totals or notes is neither', () => {
    const cells = rows(
      ['1', 'Homes built', 'Higher', 5, 6],
      ['Note: figures are provisional.'],
      ['Total', '', '', '', 6],
    );
    expect(names(cells)).toEqual([['1', 'Homes built', '']]);
  });

  it('is not a row of headings where it holds figures, whatever its words', () => {
    const cells = rows(
      ['1', 'Target for measures described in the indicator', 'Higher', 5, 6, 'Performance against target'],
      ['2', 'Service performance: result against target', 'Higher', '50%', '61%', 'Target achieved.'],
    );
    expect(reportOf(cells).layout.headingRows).toEqual([0]);
    expect(reportOf(cells).indicators.map(({ id }) => id)).toEqual(['1', '2']);
  });

  it('of headings may hold a year as a number', () => {
    const cells = aSheet([
      ['Performance 2018/19'],
      ['Ref', 'Indicator', 'Polarity', 'Target', 'Actual', 2019, 'Comments'],
      ['1', 'Homes built', 'Higher', 5, 6, 7, ''],
    ]);
    expect(reportOf(cells).layout.headingRows).toEqual([1]);
  });
});
