import { describe, expect, it } from 'vitest';
import { a1 } from '../../../../shared/cells.ts';
import { aReport, aSheet, withCell } from '../../../examples/aReport.ts';
import { findingsWith, foundAt, inQuarter } from '../../../examples/foundAt.ts';
import { theSample } from '../../../examples/theSample.ts';

const underTitle = (title: string) => {
  const { values } = aReport({});
  return aSheet([[title], [], ...values]);
};
const found = (title: string) => foundAt('period-stale', underTitle(title));
const named = (name: string) => foundAt('period-stale', { ...aReport({}), name });
const SHORT = 6;
const LONG = 8;
const headed = (column: number, text: string) =>
  foundAt('period-stale', withCell(aReport({}), 0, column, text));

describe('a title that was left behind, period-stale', () => {
  it.each([
    'Corporate Performance Report, Quarter 1 2017/18',
    'Q1 scorecard',
    'Key indicators, second quarter 2016/17',
    'Performance report 2016/17',
    'Performance, April to June 2017',
    'Corporate Plan performance report, Q3 2017/18',
    'Draft Q3 2017/18 performance report',
    'Performance against targets, Q3 2017/18',
    'Cabinet performance report: Quarter 3 2017/18',
    'Performance report, second half of 2017/18',
    'H2 2017/18 scorecard',
    '2016/17',
    'Performance for October 2017',
  ])('is reported: %s', title => {
    expect(found(title)).toEqual(['warning A1']);
  });

  it.each([
    'Corporate Performance Report, Quarter 2 2017/18 (July to September 2017)',
    'Performance report 2017/18',
    'Compared with Q1 2017/18',
    'To be published in Q3',
    'Corporate Plan 2016/17',
    'Quarterly results: Q1, Q2',
    'Performance report',
    'Performance report 2017/18, first half',
    'Half-year performance report 2017/18',
    'Performance report, October 2017',
    'Performance report for September 2017',
    'Cabinet performance report for October 2017',
    'Corporate Plan 2016/17: Q2 performance report',
    'Corporate Plan 2016/17 indicators',
    'Performance report, 2016 to 2020',
    'Figures may change',
    'Budget 2016/17',
    'Priorities 2017/18 to 2018/19',
  ])('is silent: %s', title => {
    expect(found(title)).toEqual([]);
  });
});

describe('the name of a sheet', () => {
  it('that names another quarter is reported', () => {
    expect(named('Q1')).toEqual(['warning A1']);
    expect(named('Quarter 1 KPIs')).toEqual(['warning A1']);
    expect(named('Q2 2016-17')).toEqual(['warning A1']);
    for (const name of ['Q3', 'H2', '2016-17', 'June', 'Jun 17', 'Second half'])
      expect([name, named(name)]).toEqual([name, ['warning A1']]);
  });

  it('that names this one, several or none is silent', () => {
    for (const name of [
      'Q2',
      'Q1-Q2',
      'Q1 to Q4',
      'Data',
      '2017-18',
      'Q2 (2)',
      'H1',
      'Oct 17',
      'September',
      'KPIs',
    ])
      expect(named(name)).toEqual([]);
  });

  it('is quoted with the period as read', () => {
    const [finding] = findingsWith('period-stale', { ...aReport({}), name: 'Q1' });
    expect(finding?.message).toContain('The sheet is named “Q1”, but the report was read as 2017/18 Q2.');
  });
});

describe('beside a report of another length', () => {
  const beside = (title: string, name: string, headings: readonly string[]) =>
    foundAt('period-stale', {
      ...aSheet([[title], ['Measure', 'Good is', ...headings], ['Calls answered', 'High', '75%', '76%']]),
      name,
    });
  const MONTH = ['January 2025 target', 'January 2025'];
  const YEAR = ['2017/18 Target', '2017/18 Outturn'];

  it.each([
    ['Performance, December 2024', 'KPIs', MONTH],
    ['Performance for February 2025', 'KPIs', MONTH],
    ['Q3 2024/25 performance report', 'KPIs', MONTH],
    ['Q1 performance report', 'KPIs', MONTH],
    ['', 'Dec', MONTH],
    ['', 'Feb 2025', MONTH],
    ['Annual performance report 2016/17', 'KPIs', YEAR],
    ['', '2016-17', YEAR],
  ])('is reported: %s, on a sheet named %s', (title, name, headings) => {
    expect(beside(title, name, headings)).toEqual(['warning A1']);
  });

  it.each([
    ['Performance, January 2025', 'Jan 25', MONTH],
    ['Performance report, February 2025', 'KPIs', MONTH],
    ['Q4 2024/25 performance report', 'Q4', MONTH],
    ['Performance report 2024/25', '2024-25', MONTH],
    ['Annual performance report 2017/18', 'Year end', YEAR],
    ['Annual performance report, June 2018', '2017-18', YEAR],
  ])('is silent: %s, on a sheet named %s', (title, name, headings) => {
    expect(beside(title, name, headings)).toEqual([]);
  });
});

describe('the heading of an arrow', () => {
  it('that names the base of the quarter before is reported', () => {
    expect(headed(SHORT, 'Short Term DOT against 2016/17 (Q4)')).toEqual(['warning G1']);
    expect(headed(SHORT, 'Short Term DOT against Q2 2017/18')).toEqual(['warning G1']);
    expect(headed(LONG, 'Long Term DOT against Q1 2016/17')).toEqual(['warning I1']);
    expect(headed(LONG, 'Long Term DOT against Q2 2015/16')).toEqual(['warning I1']);
  });

  it('that names the right one, a fixed point or a year is silent', () => {
    expect(headed(SHORT, 'Short Term DOT against 2017/18 (Q1)')).toEqual([]);
    expect(headed(SHORT, 'Short Term DOT')).toEqual([]);
    expect(headed(SHORT, 'Short Term DOT since Q4 2016/17')).toEqual([]);
    expect(headed(LONG, 'Long Term DOT against 2016/17')).toEqual([]);
    expect(headed(LONG, 'Long Term DOT against Q2 2016/17')).toEqual([]);
  });

  it('is reported once for a sheet that repeats it on every page', async () => {
    const rolledOn = inQuarter(await theSample(), 3);
    const findings = findingsWith('period-stale', rolledOn);
    expect(findings.map(({ cell }) => a1(cell))).toEqual(['A1', 'G12']);
    expect(findings[1]?.message).toMatch(/ It is repeated in 7 rows of headings below\.$/);
  });

  it('is told what it should name', () => {
    const sheet = withCell(aReport({}), 0, SHORT, 'Short Term DOT against 2016/17 (Q4)');
    const [finding] = findingsWith('period-stale', sheet);
    expect(finding?.message).toContain('in 2017/18 Q2 this arrow compares with 2017/18 Q1');
  });
});
