import { describe, expect, it } from 'vitest';
import { movePeriods } from '../../../../shared/checks/nextQuarter/movePeriods.ts';
import { type Quarter, quarterPeriod } from '../../../../shared/period.ts';

const moved = (text: string, quarter: Quarter): string =>
  movePeriods(text, quarterPeriod(2017, quarter)).text;
const unsure = (text: string): boolean => movePeriods(text, quarterPeriod(2017, 2)).isUnsure;

describe('a text a quarter later', () => {
  it.each([
    ['2017/18 Q2 Performance', '2017/18 Q3 Performance'],
    ['2017/18 Annual Target', '2017/18 Annual Target'],
    ['Short Term DOT against 2017/18 (Q1)', 'Short Term DOT against 2017/18 (Q2)'],
    ['Long Term DOT against Q2 2016/17', 'Long Term DOT against Q3 2016/17'],
    [
      'Report, Quarter 2 2017/18 (July to September 2017)',
      'Report, Quarter 3 2017/18 (October to December 2017)',
    ],
    ['Second Quarter 17-18', 'Third Quarter 17-18'],
    ['SECOND QUARTER', 'THIRD QUARTER'],
    ['2nd quarter', '3rd quarter'],
    ['Quarter Two', 'Quarter Three'],
    ['Qtr 2 2017-2018', 'Qtr 3 2017-2018'],
    ['Sep-17', 'Dec-17'],
    ['As at 30 September 2017', 'As at 31 December 2017'],
    ['As at 30th September 2017', 'As at 31st December 2017'],
    ['April to September 2017', 'April to December 2017'],
    ['Last quarter', 'Last quarter'],
    ['Value 2013-2015', 'Value 2013-2015'],
    ['What may change', 'What may change'],
  ])('of a second quarter: "%s" is "%s"', (text, later) => expect(moved(text, 2)).toBe(later));

  it.each([
    ['2017/18 Q4 Performance', '2018/19 Q1 Performance'],
    ['Q4 (2017/18)', 'Q1 (2018/19)'],
    ['2017/18 Annual Target', '2018/19 Annual Target'],
    ['2017/18 Q3', '2017/18 Q4'],
    ['Q4 2016/17', 'Q1 2017/18'],
    ['2016/17', '2017/18'],
    ['January to March 2018', 'April to June 2018'],
    ['1 April 2017 to 31 March 2018', '1 April 2018 to 30 June 2018'],
    ['Mar 18', 'Jun 18'],
    ['Qtr 4 2099-00', 'Qtr 1 2100-01'],
  ])('of a fourth quarter: "%s" is "%s"', (text, later) => expect(moved(text, 4)).toBe(later));

  it('changes the year of a base in the quarter before, and no other', () => {
    expect(moved('DoT from Q4 2016/17 to Q1 2017/18', 1)).toBe('DoT from Q1 2017/18 to Q2 2017/18');
    expect(moved('Target 2017/18', 1)).toBe('Target 2017/18');
    expect(moved('October to December 2017', 3)).toBe('January to March 2018');
  });

  it('leaves a meeting, a day within a month and a span of quarters, and says so', () => {
    for (const text of ['Cabinet, November 2017', '12 November 2017', 'Q1 to Q3', 'Quarters 1 and 2']) {
      expect(moved(text, 2)).toBe(text);
      expect(unsure(text)).toBe(true);
    }
    expect(unsure('2017/18 Q2')).toBe(false);
  });
});
