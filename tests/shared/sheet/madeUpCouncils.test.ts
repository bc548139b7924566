import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../shared/checks/runChecks.ts';
import { NO_DECISIONS } from '../../../shared/decisions.ts';
import { FLAT_BAND_5, TWO_STATE } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { aSheet } from '../../examples/aReport.ts';
import { reportOf } from '../../examples/assessed.ts';
import { expectFollowed, readConfirmed } from './followed.ts';

describe('headings of other councils', () => {
  it('call a direction "Performance", where words of direction are below it', () => {
    expectFollowed(
      [
        ['Plan monitoring report Quarter three 2018/19'],
        ['Key Performance Indicator', 'Q1', 'Q2', 'Q3', 'Q4', 'Performance', '2018/19 Target', 'RAG'],
        ['Recycling rate', '37.1%', '37.9%', '38.4%', '', 'Improving', '38%', 'Green'],
        ['Streets graded as littered', '5.1%', '5.6%', '5.6%', '', 'Static', '4.5%', 'Red'],
      ],
      [
        ['GREEN', 'better', null],
        ['RED', 'same', null],
      ],
    );
  });

  it('call a rating "Performance", where states are below it and the outturn has a column of its own', () => {
    const { printed } = readConfirmed([
      ['Scorecard Q3 2009-10'],
      ['Indicator', 'Target Q3', 'Actual Q3 2009-10', 'Performance'],
      ['Days lost to sickness', 4.2, 4.1, 'Good'],
      ['Days lost to training', 36, 37, 'Fair'],
      ['Complaints received', 36, 41, 'Poor'],
    ]);
    expect(printed.map(([rating]) => rating)).toEqual(['GREEN', 'AMBER', 'RED']);
  });

  it('name a month and its number, beside the same month of last year', () => {
    expectFollowed(
      [
        ['Council Plan Measures: Month 3 - June 2018'],
        ['Measure', 'Preferred direction', 'Target', 'Result', 'Status', 'Trend', 'Result June 2017'],
        ['Small business starts supported', 'Bigger is better', 60, 72, 'On target', '↑', 50],
        ['Children in care per 10,000', 'Smaller is better', 64, 67, 'Off target', '↓', 60],
      ],
      [
        ['GREEN', null, 'better'],
        ['RED', null, 'worse'],
      ],
      TWO_STATE,
    );
  });

  it('name quarters by the months that end them, and which way is better by signs', () => {
    const { printed, judged, polarities } = readConfirmed(
      [
        ['Quarter ending December 2021'],
        ['Measure', 'Polarity', 'Dec-20', 'Sep-21', 'Dec-21', 'Target', 'On target?', 'Change since Sep-21'],
        ['People helped to live at home', '+', '82.0%', '83.5%', '84.1%', '82.5%', 'Yes', 'Improved'],
        ['Delayed discharges', '-', 15, 18, 12, 14, 'Yes', 'Improved'],
      ],
      TWO_STATE,
    );
    expect(polarities).toEqual(['bigger', 'smaller']);
    expect(printed).toEqual(Array(2).fill(['GREEN', 'better', null]));
    expect(judged).toEqual(Array(2).fill(['GREEN', 'better', 'better']));
  });

  it('ask "How are we doing?" over faces, and compare with faces too', () => {
    expectFollowed(
      [
        ['Performance Matters - Quarter 2 (July to September) 2016/17'],
        [
          'Measure',
          'Quarter 2 2015/16',
          'Quarter 1 2016/17',
          'Quarter 2 2016/17',
          'Quarter 2 target',
          'How are we doing?',
          'Compared with last quarter',
          'Compared with last year',
        ],
        ['Telephone calls answered in 20 seconds', '74%', '77%', '82%', '80%', '☺', '☺', '☺'],
        ['Average days to turn around an empty home', '19.0', '21.5', '20.6', '20', '😐', '☺', '☹'],
      ],
      [
        ['GREEN', 'better', 'better'],
        ['AMBER', 'better', 'worse'],
      ],
    );
  });

  it('sign directions with plus and minus, and shorten "target"', () => {
    expectFollowed(
      [
        ['QUARTER 3 2014/15 Balanced scorecard'],
        [
          'Description',
          'Good',
          'Q3 13/14',
          'Q2 14/15',
          'Q3 14/15',
          'Tgt',
          'Status',
          '+/- Q2',
          '+/- Q3 13/14',
        ],
        ['Customers seen in 10 minutes', 'High', '88%', '91%', '93%', '90%', '✓', '+', '+'],
        ['Calls abandoned', 'Low', '4%', '5%', '7%', '6%', '✗', '-', '-'],
        ['Complaints upheld', 'Low', 12, 9, 9, 10, '✓', '=', '+'],
      ],
      [
        ['GREEN', 'better', 'better'],
        ['RED', 'worse', 'worse'],
        ['GREEN', 'same', 'better'],
      ],
      TWO_STATE,
    );
  });

  it.each([
    ['faces', '☺', '☹'],
    ['a minus beside an equals sign', '=', '-'],
  ])('say by %s under "Movement" how a figure did', (_, held, worse) => {
    const { printed, errors } = readConfirmed([
      ['Performance report 2018/19 Q3'],
      ['Indicator', 'Polarity', 'Q2 2018/19', 'Q3 2018/19', 'Movement'],
      ['Council tax collected', 'Higher', '65%', held === '=' ? '65%' : '66%', held],
      ['Calls answered', 'Higher', '90%', '88%', worse],
    ]);
    expect(printed).toEqual([
      [null, held === '=' ? 'same' : 'better', null],
      [null, 'worse', null],
    ]);
    expect(errors).toEqual([]);
  });

  it('put the arrow beside the figure that it is against', () => {
    expectFollowed(
      [
        ['Performance for Quarter 1, 2022/23'],
        ['Indicator', 'Good is', 'Target', 'Q1 22/23', 'Status', 'Last quarter (Q4 21/22)', 'Q1 21/22'],
        ['Housing benefit new claims (days)', 'Low', '20', '18', '🟢', '19 ↑', '↑ 22'],
        ['Rent arrears of current tenants', 'Low', '2.5%', '3.1%', '🔴', '3.0% ↓', '↓ 2.8%'],
      ],
      [
        ['GREEN', 'better', 'better'],
        ['RED', 'worse', 'worse'],
      ],
    );
  });

  it('put the arrow beside the outturn, and none of them is written over', () => {
    const rows = [
      ['Q2 2016-17 dashboard'],
      ['Measure', 'Polarity', 'Target', 'Q1 2016-17', 'Q2 2016-17', 'RAG'],
      ['Requests answered in time', 'Higher', '90%', '88%', '94% ↑', 'Green'],
      ['Staff turnover', 'Lower', '12%', '11%', '12.4% ↑', 'Amber'],
    ];
    const { printed, errors } = readConfirmed(rows);
    expect(printed).toEqual([
      ['GREEN', 'better', null],
      ['AMBER', 'better', null],
    ]);
    expect(errors).toEqual(['short-direction-mismatch']);
    const { findings } = runChecks(reportOf(aSheet(rows)), NO_DECISIONS, FLAT_BAND_5);
    expect(findings.flatMap(({ repair }) => repair ?? [])).toEqual([]);
  });

  it('say month and year in their trends, and the same period by its calendar year', () => {
    expectFollowed(
      [
        ['Housing performance: November 2023'],
        ['Measure', 'Target', 'Oct 23', 'Nov 23', 'Nov 22', 'Status', 'Monthly trend', 'Annual trend'],
        ['Emergency repairs completed in time', '98%', '97.9%', '98.4%', '95.0%', 'Green', '↑', '↑'],
        ['Average days to re-let', '28', '40', '39', '33', 'Red', '↑', '↓'],
      ],
      [
        ['GREEN', 'better', 'better'],
        ['RED', 'better', 'worse'],
      ],
    );
    const { judged } = readConfirmed([
      ['Scorecard: October 2019 to December 2019'],
      ['Indicator', 'Preferred outcome', 'Same period 2018', 'October - December 2019', 'Standard to be met'],
      ['Library visits per 1,000 people', 'Increase', '1,020', '1,090', '1,050'],
    ]);
    expect(judged).toEqual([['GREEN', null, 'better']]);
  });

  it('keep letters of a symbol font under a heading that compares', () => {
    expectFollowed(
      [
        ['Performance Summary 2010/11 Quarter 4'],
        ['PI', 'Polarity', '2009/10', '2010/11 Target', '2010/11 Outturn', 'Status', 'Change on year'],
        ['Household waste recycled', 'Bigger', '34.1%', '36%', '37.2%', 'J', 'é'],
        ['Streets with litter', 'Smaller', '6%', '6%', '6.2%', 'K', 'ê'],
        ['Majors in 13 weeks', 'Bigger', '78%', '80%', '66%', 'L', 'ê'],
      ],
      [
        ['GREEN', null, 'better'],
        ['AMBER', null, 'worse'],
        ['RED', null, 'worse'],
      ],
    );
  });

  it('report the year so far against the plan, beside the same of the period before', () => {
    expectFollowed(
      [
        ['Finance & Performance Monitoring - Period 9 2022/23'],
        [
          'Indicator',
          'Target (YTD)',
          'Actual (YTD)',
          'Actual P8 (YTD)',
          'Same period 2021/22 (YTD)',
          'RAG',
          'Trend vs last year',
        ],
        ['People reviewed in time', '66%', '71%', '63%', '64%', 'Green', 'Better'],
        ['Repeat child protection plans', '18%', '22%', '21%', '17%', 'Red', 'Worse'],
      ],
      [
        ['GREEN', null, 'better'],
        ['RED', null, 'worse'],
      ],
    );
  });
});

describe('states of other councils', () => {
  const KEY = ['A = on or above target', 'B = within 5% of target', 'C = more than 5% off target'];
  const graded = (...key: string[]) =>
    readConfirmed([
      ['Scorecard 2019/20 Q3'],
      ['Indicator', 'Polarity', 'Target', 'Outturn', 'Assessment'],
      ['Library visits per 1,000', 'Increase', '1,050', '1,090', 'A'],
      ['Appeals dismissed', 'Increase', '70%', '68%', 'B'],
      ['Households in B&B over six weeks', 'Decrease', '15', '21', 'C'],
      [],
      ...key.map(line => [line]),
    ]);

  it('are grades by the key, where letters are beside a C', () => {
    expect(graded(...KEY).printed.map(([rating]) => rating)).toEqual(['GREEN', 'AMBER', 'RED']);
  });

  it('are not read without a key: A is not AMBER, and B not BLUE', () => {
    const { printed, errors } = graded();
    expect(printed.map(([rating]) => rating)).toEqual([null, null, null]);
    expect(errors).not.toContain('rating-mismatch');
  });

  it('judge by "below target" where the figure is above it', () => {
    const below = (outturn: number) =>
      readConfirmed(
        [
          ['Performance 2018/19 Q1'],
          ['Measure', 'Polarity', 'Target', 'Outturn', 'Status'],
          ['Children in care', 'Smaller is better', 64, outturn, 'Below target'],
        ],
        TWO_STATE,
      ).printed;
    expect(below(67)).toEqual([['RED', null, null]]);
    expect(below(60)).toEqual([[null, null, null]]);
  });
});
