import { describe, expect, it } from 'vitest';
import { quarterPeriod } from '../../../shared/period.ts';
import { RANGE, TWO_STATE } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { expectFollowed, readConfirmed } from './followed.ts';

const BETTER_THEN_WORSE = [
  ['GREEN', 'better', null],
  ['RED', 'worse', null],
];

describe('headings of scorecards', () => {
  it('name the unit beside the quarter', () => {
    expectFollowed(
      [
        ['Scorecard 2021/22'],
        ['Indicator', 'Target (%)', 'Q1 (%)', 'Q2 2021/22 (%)', 'RAG', 'DOT'],
        ['Letters answered on time', 88, 87, 91.5, 'Green', 'Improving'],
        ['Emails answered on time', 92, 90, 80, 'Red', 'Worsening'],
      ],
      BETTER_THEN_WORSE,
    );
  });

  it('say how far a rolling figure reaches back', () => {
    expectFollowed(
      [
        ['Fire authority report, Quarter 2 2021-22'],
        [
          'Measure',
          'Rolling 12 months to Sep-20',
          'Rolling 12 months to Sep-21',
          'Target',
          'RAG',
          'Change on last year',
        ],
        ['Accidental fires at home', 310, 290, 300, 'Green', '▲'],
        ['Home safety visits', 4100, 3000, 4000, 'Red', '▼'],
      ],
      [
        ['GREEN', null, 'better'],
        ['RED', null, 'worse'],
      ],
    );
  });

  it('shorten "actual" and "last year"', () => {
    expectFollowed(
      [
        ['Extract, Qtr 2 2022/23'],
        ['Name', 'Aim', 'Act (Q2)', 'Tgt (Q2)', 'Perf', 'Act (Q1)', 'Act (Q2 LY)', 'DoT (Qtr)', 'DoT (Yr)'],
        ['Enforcement cases closed in time %', 'Max', 78, 75, 'Green', 76, 79, 'Up', 'Down'],
        ['Stage 1 complaints', 'Min', 52, 40, 'Red', 47, 60, 'Down', 'Up'],
      ],
      [
        ['GREEN', 'better', 'worse'],
        ['RED', 'worse', 'better'],
      ],
    );
  });

  it('call a direction "Performance since last quarter", where words of direction are below it', () => {
    expectFollowed(
      [
        [
          'Measure',
          'Q1 2022/23 result',
          'Q2 2022/23 result',
          'Target',
          'Met',
          'Performance since last quarter',
        ],
        ['% of rent collected', '95%', '98%', '97%', '✓', 'Improved'],
        ['% of appointments kept', '92%', '81%', '95%', '✗', 'Deteriorated'],
      ],
      BETTER_THEN_WORSE,
    );
  });

  it('say in brackets what the rows add to the name', () => {
    expectFollowed(
      [
        ['Quarter 2 2022-23'],
        [
          'Indicator (frequency)',
          'Desired direction of travel',
          'Qtr 1 2022-23',
          'Qtr 2 2022-23',
          'Target',
          'Status',
          'Trend vs previous',
        ],
        ['Market stalls let (Q)', 'Increase', '91%', '93%', '92%', 'Green', 'Improved'],
        ['Days to pay claims (Q)', 'Decrease', '19', '26', '20', 'Red', 'Declined'],
      ],
      BETTER_THEN_WORSE,
    );
  });

  it('give a range as a minimum and a maximum', () => {
    const { judged, errors } = readConfirmed(
      [
        ['Performance Q2 2022/23'],
        ['Indicator', 'Minimum', 'Maximum', 'Actual', 'RAG'],
        ['Occupancy of garages', '55%', '80%', '71%', 'Green'],
        ['Turnover of staff', '7%', '12%', '15%', 'Red'],
      ],
      RANGE,
    );
    expect(judged.map(([rating]) => rating)).toEqual(['GREEN', 'RED']);
    expect(errors).toEqual([]);
  });

  it('are under labels merged over them, beside headings that are under none', () => {
    const { period, judged, errors } = readConfirmed(
      [
        ['Quarterly monitoring 2022/23'],
        ['', '', 'Q1', '', 'Q2', '', 'Q3', '', 'Status', 'Direction'],
        ['Ref', 'KPI', 'Target', 'Actual', 'Target', 'Actual', 'Target', 'Actual', '', ''],
        ['K1', 'Residents satisfied with parks', '70%', '69%', '72%', '75%', '74%', '', 'Green', 'Better'],
        ['K2', 'Pitches let on time', '80%', '79%', '80%', '71%', '80%', '', 'Red', 'Worse'],
      ],
      TWO_STATE,
      { merges: [2, 4, 6].map(column => ({ row: 1, column, rows: 1, columns: 2 })) },
    );
    expect(period).toEqual(quarterPeriod(2022, 2));
    expect(judged).toEqual(BETTER_THEN_WORSE);
    expect(errors).toEqual([]);
  });

  it('of the month are beside those of the year to date, each with its target', () => {
    const { judged, errors } = readConfirmed(
      [
        ['Monthly pack: November 2022'],
        ['', 'In month', '', '', 'Year to date', '', ''],
        ['Indicator', 'Target', 'Actual', 'RAG', 'Target', 'Actual', 'RAG'],
        ['Missed bins', 40, 38, 'Green', 300, 320, 'Red'],
        ['Library visits', 9000, 8200, 'Red', 64000, 66000, 'Green'],
      ],
      TWO_STATE,
      { merges: [1, 4].map(column => ({ row: 1, column, rows: 1, columns: 3 })) },
    );
    expect(judged.map(([rating]) => rating)).toEqual(['GREEN', 'RED']);
    expect(errors).toEqual([]);
  });

  it('name what the rows are about in a word of their own', () => {
    const rows = (heading: string, rag: string) => [
      ['Savings monitor Q3 2022/23'],
      [heading, 'Target £000', 'Achieved £000', rag],
      ['Savings delivered: digital mail', '120', '125', 'Green'],
      ['Savings delivered: estates', '300', '100', 'Red'],
    ];
    expect(readConfirmed(rows('Saving', 'RAG'), TWO_STATE).judged.map(([rating]) => rating)).toEqual([
      'GREEN',
      'RED',
    ]);
    // Without ratings it may be any table.
    expect(() => readConfirmed(rows('Saving', 'Approved'), TWO_STATE)).toThrow('No report was found');
  });

  it('ask whether a figure is on or off target', () => {
    const { printed, errors } = readConfirmed(
      [
        ['Q2 2022/23'],
        ['KPI', 'Polarity', 'Target', 'Actual', 'On/Off target'],
        ['Calls answered', 'High', '80%', '85%', 'On'],
        ['Letters answered', 'High', '80%', '70%', 'Off'],
      ],
      TWO_STATE,
    );
    expect(printed.map(([rating]) => rating)).toEqual(['GREEN', 'RED']);
    expect(errors).toEqual([]);
  });
});

describe('the period of an export', () => {
  const headings = [
    'KPI Name',
    'Current Period',
    'Current Value',
    'Target Value',
    'Previous Value',
    'RAG Status',
    'Trend vs Previous',
  ];

  it('is the one that its column of periods names', () => {
    const { period, judged, errors } = readConfirmed([
      headings,
      ['Care reviews completed', '2022-23 Q3', '81%', '80%', '79%', 'Green', 'Up'],
      ['Repairs completed in time', '2022-23 Q3', '70%', '90%', '75%', 'Red', 'Down'],
    ]);
    expect(period).toEqual(quarterPeriod(2022, 3));
    expect(judged).toEqual(BETTER_THEN_WORSE);
    expect(errors).toEqual([]);
  });

  it('is of no column whose rows are of several periods', () => {
    expect(() =>
      readConfirmed([
        headings,
        ['Care reviews completed', '2022-23 Q3', '81%', '80%', '79%', 'Green', 'Up'],
        ['Repairs completed in time', '2022-23 Q2', '70%', '90%', '75%', 'Red', 'Down'],
      ]),
    ).toThrow('do not name the quarter');
  });
});

describe('targets', () => {
  const rated = (target: string, figures: readonly string[]) =>
    readConfirmed(
      [
        ['Q2 2022/23'],
        ['KPI', 'Polarity', 'Target', 'Actual', 'RAG'],
        ...figures.map((figure, index) => [
          `Spending within plan, team ${index + 1}`,
          'High',
          target,
          figure,
          'Green',
        ]),
      ],
      TWO_STATE,
    ).judged.map(([rating]) => rating);

  it('with a reach on either side are a range: points of a percentage, a share of a count', () => {
    expect(rated('95% +/-2', ['93%', '97%', '92.9%', '97.1%'])).toEqual(['GREEN', 'GREEN', 'RED', 'RED']);
    expect(rated('95% ± 2%', ['93%', '97.1%'])).toEqual(['GREEN', 'RED']);
    expect(rated('200 +/- 5%', ['190', '210', '189', '211'])).toEqual(['GREEN', 'GREEN', 'RED', 'RED']);
  });

  it('with a reach in another unit are not read', () => {
    expect(rated('95 days +/- £2', ['95 days'])).toEqual([null]);
  });

  it('are met by so many of so many, read as their share', () => {
    expect(rated('95%', ['19 of 20', '18 out of 20', '1,900 of 2,000'])).toEqual(['GREEN', 'RED', 'GREEN']);
    // 90.476…%, which prints as 90.5%.
    expect(rated('90.5%', ['19 of 21'])).toEqual(['RED']);
  });

  it('of a share are not compared with more than a whole, nor of nothing', () => {
    expect(rated('95%', ['21 of 20', '0 of 0'])).toEqual([null, null]);
  });

  it('say within how many seconds', () => {
    expect(rated('80% in 30 seconds', ['82%', '79%'])).toEqual(['GREEN', 'RED']);
  });

  it('of all or none propose the polarity', () => {
    const { polarities } = readConfirmed(
      [
        ['Q2 2022/23'],
        ['KPI', 'Target', 'Actual', 'RAG'],
        ['Gas safety checks', '100%', '100%', 'Green'],
        ['Reportable events', '0', '0', 'Green'],
        ['Allotments', '210', '210', 'Green'],
        ['Reportable accounts', '100%', '99%', 'Green'],
      ],
      TWO_STATE,
    );
    // A rating below the whole says the opposite, and is a person’s to decide.
    expect(polarities).toEqual(['bigger', 'smaller', 'unknown', 'smaller']);
  });
});
