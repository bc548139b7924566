import { describe, expect, it } from 'vitest';
import { aSheet } from '../../../examples/aReport.ts';
import { assessed, reportOf } from '../../../examples/assessed.ts';

/** A row of a quarter's report whose only earlier figure is last year's outturn. */
const rowOf = (title: string, lastYear: string, now: string, quarter = 1) => {
  const cells = aSheet([
    ['Measure', 'Good is', '2015/16 Outturn', `Q${quarter} 2016/17 Target`, `Q${quarter} 2016/17 Actual`],
    [title, 'High', lastYear, '10', now],
  ]);
  const [judgement] = assessed(cells).judgements.values();
  return { indicator: reportOf(cells).indicators[0], long: judgement?.long.direction ?? null };
};

describe('last year’s outturn beside a quarter’s', () => {
  it.each([
    ['Residents satisfied', '80%', '82%'],
    ['Sickness days for each employee', '8.9', '9.6'],
    ['Missed bins per 100,000 collections', '52', '55'],
    ['Average days to let a home', '20', '21'],
    ['Days to process a new claim', '17', '18'],
    ['Number of working days taken to answer', '17', '18'],
    ['Collection rate', '96', '97'],
    ['Homes in the pipeline (S)', '210', '214'],
    ['Visits in twelve months (R)', '900', '950'],
    ['Parks at a standard', 'Off track', 'On track'],
  ])('is the long base of "%s"', (title, lastYear, now) => {
    expect(rowOf(title, lastYear, now)).toMatchObject({ long: 'better' });
    expect(rowOf(title, lastYear, now).indicator?.texts.longBase).toBe(lastYear);
  });

  it.each([
    ['Visits to libraries', '900', '950'],
    ['New homes (C)', '170', '180'],
    ['Grants paid', '£1.2m', '£1.5m'],
    ['Savings and 2 in 100 of the budget', '900', '90.5'],
  ])('is none of "%s": a quarter of a count is less than the year’s', (title, lastYear, now) => {
    const { indicator, long } = rowOf(title, lastYear, now);
    expect(long).toBeNull();
    expect(indicator?.texts).not.toHaveProperty('longBase');
    expect(indicator?.cells).not.toHaveProperty('longBase');
    expect(indicator?.longBase).toEqual({ state: 'none', reason: 'not-available' });
  });

  it('is the long base of a (C) count in the last quarter, when the year is whole', () => {
    expect(rowOf('New homes (C)', '170', '180', 4).long).toBe('better');
    expect(rowOf('New homes (C)', '170', '180', 3).long).toBeNull();
    expect(rowOf('New homes', '170', '180', 4).long).toBeNull();
  });

  it('is compared in a report of the whole year, and under a heading without a year', () => {
    const yearly = aSheet([
      ['Measure', 'Good is', '2015/16 Outturn', '2016/17 Target', '2016/17 Outturn'],
      ['Visits to libraries', 'High', '900', '10', '950'],
    ]);
    expect([...assessed(yearly).judgements.values()][0]?.long.direction).toBe('better');
    const quarterly = aSheet([
      ['Measure', 'Good is', 'Last year', 'Q1 2016/17 Target', 'Q1 2016/17 Actual'],
      ['Visits to libraries', 'High', '900', '10', '950'],
    ]);
    expect([...assessed(quarterly).judgements.values()][0]?.long.direction).toBe('better');
  });
});
