import { describe, expect, it } from 'vitest';
import { quarterPeriod, yearPeriod } from '../../../../shared/period.ts';
import { headingPeriod } from '../../../../shared/sheet/headings/headingPeriod.ts';
import { headingRows } from '../../../../shared/sheet/headings/headings.ts';
import { namedPeriod } from '../../../../shared/sheet/headings/namedPeriod.ts';

describe('the period that a heading names', () => {
  it.each([
    ['Q1', 1],
    ['Qtr 2', 2],
    ['Quarter 3', 3],
    ['quarter four', 4],
    ['Quarter one', 1],
    ['Quarter two', 2],
    ['Quarter three', 3],
    ['1st quarter', 1],
    ['2nd quarter', 2],
    ['3rd quarter', 3],
    ['4th quarter', 4],
    ['First quarter', 1],
    ['Second quarter', 2],
    ['Third quarter', 3],
    ['Fourth quarter', 4],
    ['Q5', null],
    ['Quarterly', null],
  ])('%s is quarter %s', (heading, quarter) => {
    expect(namedPeriod(heading)).toEqual({ startYear: null, quarter });
  });

  it.each([
    ['2017/18 Q2', 2017, 2],
    ['17-18', 2017, null],
    ['1999/00', null, null],
    ['2099/00', 2099, null],
    ['2017/19', null, null],
    ['Target', null, null],
  ])('%s is of the year from %s, quarter %s', (heading, startYear, quarter) => {
    expect(namedPeriod(heading)).toEqual({ startYear, quarter });
  });
});

describe('the period of a report', () => {
  const periodOf = (performance: string, above: readonly string[] = []) =>
    headingPeriod(headingRows([['Indicator', 'Annual target 2016/17', 'Target', performance]], []), above);

  it('is in the heading of the outturn, before any line above it', () => {
    expect(periodOf('2017/18 Q2 Performance', ['2018/19 Q1'])).toEqual(quarterPeriod(2017, 2));
    expect(periodOf('Quarter 2 2017/18 Outturn')).toEqual(quarterPeriod(2017, 2));
  });

  it('is in the heading that names the quarter and the year, before one that names a year alone', () => {
    const rows = headingRows([['Indicator', 'Q2 2017/18 Target', '2016/17 Performance']], []);
    expect(headingPeriod(rows, [])).toEqual(quarterPeriod(2017, 2));
  });

  it('is put together from a heading and a line above', () => {
    expect(periodOf('Q2 Outturn', ['Performance report 2017/18'])).toEqual(quarterPeriod(2017, 2));
  });

  it('may be named by months', () => {
    expect(periodOf('Outturn', ['July to September 2017'])).toEqual(quarterPeriod(2017, 2));
  });

  it('is a whole year where a year is all that is named, be it the annual target’s', () => {
    expect(periodOf('2007/08 Outturn')).toEqual(yearPeriod(2007));
    expect(periodOf('Outturn')).toEqual(yearPeriod(2016));
  });
});
