import { aSheet, type Typed } from '../../examples/aReport.ts';

// Made-up reports in shapes that other councils use.
const percent = (value: number): Typed => ({ value, format: '0.0%' });

export const typedNumbers = aSheet([
  [
    'Ref',
    'Measure',
    'Good is',
    'Target Q3 2018/19',
    'Actual Q3 2018/19',
    'RAG',
    'DoT',
    'Previous Quarter',
    'Comments',
  ],
  [
    'HS1',
    'Repairs done right first time',
    'High',
    percent(0.9),
    percent(0.934),
    'Green',
    '↑',
    percent(0.91),
    'Good.',
  ],
  ['HS2', 'Days to re-let a home', 'Low', 25, 28, 'Red', '↓', 24, 'Slow. Corrective action: a second team.'],
  ['HS3', 'Complaints received', 'Low', 30, 30, 'G', 'No change', 30, ''],
]);

export const titleAbove = aSheet([
  ['Performance Report Quarter 3 2019/20'],
  [],
  [
    'PI Code',
    'Performance Indicator',
    'Polarity',
    'Target',
    'Outturn',
    'Status',
    'Trend',
    'Commentary',
    'Directorate',
  ],
  ['BV8', 'Invoices paid on time', 'Higher is better', '95%', '96.2%', 'GREEN', 'Improving', '', 'Finance'],
  [
    'BV9',
    'Council tax collected',
    'Higher is better',
    '82.5%',
    '81.9%',
    'RED',
    'Declining',
    'Corrective action: reminders',
    'Finance',
  ],
]);

export const standingIn = aSheet([
  [],
  ['', '', 'Corporate scorecard'],
  [],
  [
    '',
    '',
    'Ref',
    'Indicator',
    'Q2 2020/21 Target',
    'Q2 2020/21 Result',
    'Higher or lower is better',
    'RAG rating',
    'Ward',
    'Notes',
  ],
  ['', '', 'Customers'],
  ['', '', 'CEX01', 'Calls answered in 60 seconds', '80%', '82%', 'Higher', 'GREEN', 'All', 'Fine'],
  ['', '', 'CEX02', 'Calls given up', '5%', '4%', 'Lower', 'GREEN', 'All', 'Fine'],
]);

export const quartersAcross = aSheet([
  [
    'Ref',
    'Indicator',
    'Polarity',
    '2018/19 Target',
    'Q3 Target',
    '2017/18 Outturn',
    'Q1 2018/19',
    'Q2 2018/19',
    'Q3 2018/19',
    'Q4 2018/19',
    'RAG',
  ],
  ['1', 'Visits to libraries (C)', 'Bigger is better', 1600, 1200, 1500, 380, 800, 1230, '', 'Green'],
  ['2', 'Missed bins per 100,000 collections', 'Smaller is better', 55, 55, 52, 50, 60, 45, '', 'Green'],
]);

export const splitHeadings = aSheet(
  [
    ['Line.no', 'Indicator', 'Value', '2017/18', '', '', 'Direction of travel', '', '', '', 'Comments'],
    ['', '', '', 'Annual Target', 'Q2 Target', 'Q2 Performance', 'Short term', '', 'Long term', '', ''],
    ['Places: Parks'],
    [
      '1',
      '% of parks with a friends’ group',
      'Bigger is better',
      '17%',
      '17%',
      '17% GREEN',
      '↑',
      '16%',
      '→',
      '17%',
      '',
    ],
    [
      '2',
      '% of playgrounds inspected',
      'Bigger is better',
      '90%',
      '90%',
      '92% GREEN',
      '↓',
      '93%',
      '↑',
      '91%',
      '',
    ],
  ],
  {
    merges: [
      ...[0, 1, 2, 10].map(column => ({ row: 0, column, rows: 2, columns: 1 })),
      { row: 0, column: 3, rows: 1, columns: 3 },
      { row: 0, column: 6, rows: 1, columns: 4 },
      { row: 1, column: 6, rows: 1, columns: 2 },
      { row: 1, column: 8, rows: 1, columns: 2 },
    ],
  },
);
