import { expect, it } from 'vitest';
import { aSheet } from '../../../examples/aReport.ts';
import { reportOf } from '../../../examples/assessed.ts';

it('reads an indicator whose words are those of headings, where its number comes first', () => {
  const cells = aSheet([
    [
      'PI',
      'Indicator',
      'Good is',
      '2017/18 Annual target',
      'Q2 2017/18 Target',
      'Q2 2017/18 Actual',
      'RAG',
      'Comments',
      'Service',
    ],
    [
      'PI 1',
      '% of calls answered',
      'High',
      '80%',
      '80%',
      '82%',
      'GREEN',
      'More staff were on duty.',
      'Finance',
    ],
    [
      'PI 2',
      'Days to decide a claim',
      'Low',
      '20 days',
      '20 days',
      '22 days',
      'RED',
      '2 days over the target.',
      "Children's Services",
    ],
    [
      'PI 3',
      '% of bins emptied',
      'High',
      '90%',
      '90%',
      '93%',
      'GREEN',
      'The rounds were changed.',
      'Street Care',
    ],
  ]);
  expect(reportOf(cells).indicators.map(({ lineNo }) => lineNo)).toEqual(['PI 1', 'PI 2', 'PI 3']);
});

it('reads a row of three headings where the third is a target by another name', () => {
  const sheetWith = (heading: string) =>
    aSheet([
      ['Performance 2017/18 Q2'],
      ['Measure', heading, 'Actual'],
      ['% of calls answered', '80%', '82%'],
    ]);
  expect(reportOf(sheetWith('Goal')).layout.columns).toEqual({ title: 0, target: 1, performance: 2 });
  expect(() => reportOf(sheetWith('Ward'))).toThrow(/No report was found/);
});

it('a row of headings holds no text of more than 120 characters, and any number of blanks', () => {
  const sheetWith = (text: string) =>
    aSheet([
      ['Performance 2017/18 Q2'],
      ['Measure', 'Target', 'Actual', text],
      ['% of calls answered', '80%', '82%'],
    ]);
  expect(reportOf(sheetWith('Comments'.padEnd(120, '.'))).indicators).toHaveLength(1);
  expect(reportOf(sheetWith(' '.repeat(121))).indicators).toHaveLength(1);
  expect(() => reportOf(sheetWith('Comments'.padEnd(121, '.')))).toThrow(/No report was found/);
});

it('headings that are split over two rows may name a column only together', () => {
  const cells = aSheet([
    ['Performance 2017/18 Q2'],
    ['Measure', 'Year', 'Quarter 2', 'Better than'],
    ['in full', 'to date', 'goal', 'target'],
    ['% of calls answered', '82%', '80%', 'GREEN'],
  ]);
  expect(reportOf(cells).layout.columns).toMatchObject({ title: 0, performance: 1 });
});

it('a label over several columns heads none that has nothing of its own under it', () => {
  const cells = aSheet(
    [
      ['Measure', 'Good is', '2017/18 Q2', '', ''],
      ['', '', 'Target', 'Actual', ''],
      ['% of calls answered', 'High', '80%', '82%', 'as planned'],
    ],
    {
      merges: [
        { row: 0, column: 0, rows: 2, columns: 1 },
        { row: 0, column: 1, rows: 2, columns: 1 },
        { row: 0, column: 2, rows: 1, columns: 3 },
      ],
    },
  );
  expect(reportOf(cells).layout.headings.map(({ text }) => text)).toEqual([
    'Measure',
    'Good is',
    '2017/18 Q2 Target',
    '2017/18 Q2 Actual',
  ]);
});
