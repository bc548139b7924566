import { describe, expect, it } from 'vitest';
import { aReport, aSheet, withCell } from '../../../examples/aReport.ts';
import { findingsWith, foundAt } from '../../../examples/foundAt.ts';

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
  });

  it('that names this one, several or none is silent', () => {
    for (const name of ['Q2', 'Q1-Q2', 'Q1 to Q4', 'Data', '2017-18', 'Q2 (2)'])
      expect(named(name)).toEqual([]);
  });

  it('is quoted with the period as read', () => {
    const [finding] = findingsWith('period-stale', { ...aReport({}), name: 'Q1' });
    expect(finding?.message).toContain('The sheet is named “Q1”, but the report was read as 2017/18 Q2.');
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

  it('is told what it should name', () => {
    const sheet = withCell(aReport({}), 0, SHORT, 'Short Term DOT against 2016/17 (Q4)');
    const [finding] = findingsWith('period-stale', sheet);
    expect(finding?.message).toContain('in 2017/18 Q2 this arrow compares with 2017/18 Q1');
  });
});
