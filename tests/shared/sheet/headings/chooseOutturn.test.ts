import { describe, expect, it } from 'vitest';
import { type HeadedSheet, outturnOf } from './sheetUnder.ts';

describe('of several columns of figures, the outturn is', () => {
  it.each<[string, HeadedSheet, string]>([
    [
      'the quarter’s, not the year to date',
      { headings: ['Q2 2024/25 Value', 'Q3 2024/25 Value', 'Q3 2024/25 Target', '2024/25 YTD'] },
      'Q3 2024/25 Value',
    ],
    [
      'the quarter’s, not the year so far under a bare year',
      {
        title: '2017/18 Quarter 2',
        headings: ['Target', '2016/17 Value', '2017/18 Value', 'Q1 2017/18 Value', 'Q2 2017/18 Value'],
      },
      'Q2 2017/18 Value',
    ],
    [
      'the one that names no period, beside last year’s',
      { title: 'Q2 2017/18', headings: ['2016/17 Outturn', 'Target', 'Actual'] },
      'Actual',
    ],
    [
      'the one that names no period, beside the year to date',
      { title: 'Q2 2017/18', headings: ['YTD', 'Target', 'Actual'] },
      'Actual',
    ],
    [
      'the quarter of the target, though a later one has figures',
      { headings: ['Q2 2017/18 Target', 'Q2 2017/18 Actual', 'Q3 2017/18 Actual'] },
      'Q2 2017/18 Actual',
    ],
    [
      'the quarter of the target, though nothing is typed there yet',
      {
        headings: ['Q2 2017/18 Target', 'Q1 2017/18 Actual', 'Q2 2017/18 Actual'],
        empty: ['Q2 2017/18 Actual'],
      },
      'Q2 2017/18 Actual',
    ],
    [
      'the quarter of the title, where the target names none',
      {
        title: '2017/18 Q2',
        headings: ['Target', 'Q1 Actual', 'Q2 Actual', 'Q3 Actual'],
        empty: ['Q3 Actual'],
      },
      'Q2 Actual',
    ],
    [
      'the latest quarter with a figure, where nothing names one',
      {
        headings: ['2017/18 Target', 'Q1 2017/18', 'Q2 2017/18', 'Q3 2017/18'],
        empty: ['Q3 2017/18'],
      },
      'Q2 2017/18',
    ],
    [
      'the year to date, where the only target is of the year to date',
      { title: 'Q2 2017/18', headings: ['YTD target', 'YTD actual', 'Q1 2017/18'], empty: ['Q1 2017/18'] },
      'YTD actual',
    ],
    [
      'the quarter’s, where quarter and year to date each have a target',
      { title: 'Q2 2017/18', headings: ['Q2 Target', 'Q2 Actual', 'YTD target', 'YTD actual'] },
      'Q2 Actual',
    ],
    [
      'the year so far of the target’s year, where no other figure is of that year',
      { headings: ['2017/18', '2019/20 Target', '2019/20 Year to Date'] },
      '2019/20 Year to Date',
    ],
    [
      'the month in which the quarter ended',
      { title: 'Q3 2024/25', headings: ['Target', 'December 2024 Actual', '2023/24 Outturn'] },
      'December 2024 Actual',
    ],
    [
      'the only one that is of this council and of now',
      {
        title: 'Q3 2024/25',
        headings: ['Target', 'Actual', 'England result', 'Forecast outturn', 'Baseline figure', 'Peer value'],
      },
      'Actual',
    ],
    [
      'that of the title, where a heading of the target was left behind',
      { title: 'Q3 2017/18', headings: ['2017/18 Q2 Target', '2017/18 Q3 Performance'] },
      '2017/18 Q3 Performance',
    ],
    [
      'that of the target, where the title was left behind',
      { title: 'Q1 2017/18', headings: ['2017/18 Q2 Target', '2017/18 Q2 Performance'] },
      '2017/18 Q2 Performance',
    ],
    [
      'that of the target’s year, where the title of an earlier year was left behind',
      { title: 'Q4 2016/17', headings: ['2017/18 Target', '2017/18 Q1 Performance'] },
      '2017/18 Q1 Performance',
    ],
    [
      'the quarter’s in a report that was printed for a meeting in a later month',
      { title: 'Performance report, January 2018', headings: ['2017/18 Target', '2017/18 Q3 Performance'] },
      '2017/18 Q3 Performance',
    ],
    [
      'the month’s, beside the target of March, which may be the year’s',
      { headings: ['March 2025 Target', 'January 2025'] },
      'January 2025',
    ],
    [
      'the year’s in a report that was printed in a later month',
      { title: 'Annual report, June 2018', headings: ['Target', '2017/18 Outturn'] },
      '2017/18 Outturn',
    ],
    [
      'the whole year’s of a yearly report',
      { headings: ['2006/07 Outturn', '2007/08 Target', '2007/08 Outturn'] },
      '2007/08 Outturn',
    ],
  ])('%s', (_, sheet, outturn) => {
    expect(outturnOf(sheet)).toBe(outturn);
  });
});
