import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../../shared/period.ts';
import { readMonthSpan } from '../../../../shared/sheet/headings/monthSpan.ts';

describe('a span of months', () => {
  it.each([
    ['April to June 2017', '2017/18 Q1'],
    ['July to September 2017', '2017/18 Q2'],
    ['Oct - Dec 2017', '2017/18 Q3'],
    ['January to March 2018', '2017/18 Q4'],
    ['April - December 2019', '2019/20 Q3'],
    ['April 2017 to September 2017', '2017/18 Q2'],
    ['1 April 2018 to 31 March 2019', '2018/19'],
    ['January 2018 to 31st March 2018', '2017/18 Q4'],
  ])('%s is %s', (text, period) => {
    expect(readMonthSpan(text)).toEqual(parsePeriod(period));
  });

  it.each([
    'May to June 2017',
    'July to December 2017',
    'April to May 2017',
    'April 2016 to June 2017',
    'January 2017 to March 2018',
    'April to June',
    'Parks',
  ])('%s is not a quarter', text => {
    expect(readMonthSpan(text)).toBeNull();
  });
});
