import { describe, expect, it } from 'vitest';
import { aSheet } from '../../../examples/aReport.ts';
import { reportOf } from '../../../examples/assessed.ts';

const ROWS = [
  ['1', 'Calls answered in a minute', 'High', '80%', '91%', 'Green', 'More people answered the telephone.'],
  ['2', 'Complaints received', 'Low', '30', '28', 'Green', 'Fewer residents complained than before.'],
];

const titlesWith = (...rows: readonly (readonly string[])[]): string[] =>
  reportOf(
    aSheet([
      ['Ref', 'Measure', 'Good is', 'Q2 2017/18 Target', 'Q2 2017/18 Actual', 'RAG', 'Comments'],
      ...ROWS,
      ...rows,
    ]),
  ).indicators.map(({ title }) => title);

const OWN = ['Calls answered in a minute', 'Complaints received'];

describe('a short title', () => {
  it.each(['Published data', 'Data quality', 'Risk register', 'Target homes', 'Trend setters'])(
    'may hold the word of a state: %s',
    title => {
      const facts = ['High', '80%', '91%', 'Green', 'More people answered.'];
      expect(titlesWith(['3', title, ...facts], ['', `${title}!`, ...facts])).toEqual([
        ...OWN,
        title,
        `${title}!`,
      ]);
    },
  );

  it.each(['No data', 'Below target', 'Improving'])('is not a state alone: %s', title => {
    expect(titlesWith(['', title, '', '', '12', '', ''])).toEqual(OWN);
  });
});
