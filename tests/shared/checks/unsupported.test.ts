import { describe, expect, it } from 'vitest';
import {
  aReport,
  aSheet,
  CLEAN_ROW,
  COLUMNS,
  HEADINGS,
  type RowTexts,
  rowOf,
} from '../../examples/aReport.ts';
import { assessed, told } from '../../examples/assessed.ts';

const codesOf = (row: Partial<RowTexts>) =>
  told(aReport({ title: 'Number of homes built', ...row }, {})).filter(text => /unsupported/.test(text));

const COUNT: Partial<RowTexts> = {
  annualTarget: '100',
  target: '50',
  performance: '60 GREEN',
  shortBase: '25',
  longBase: '70',
};

describe('a rating that the sheet prints and the rules do not give', () => {
  it.each<[what: string, row: Partial<RowTexts>]>([
    [
      'one figure a percentage and the other none',
      { target: '65', performance: '95% GREEN', annualTarget: '65' },
    ],
    ['figures in other units', { target: '10 days', performance: '60% GREEN', annualTarget: '10 days' }],
    ['a target that is still to be confirmed', { ...COUNT, target: 'TBC', annualTarget: 'TBC' }],
    [
      'the annual target alone of a count that adds up, before Q4',
      { ...COUNT, title: 'Number of homes built (C)', target: 'N/A', shortArrow: '-', shortBase: 'N/A' },
    ],
  ])('is told of beside %s', (_, row) => {
    expect(codesOf(row)).toContain('warning rating-unsupported F3');
  });

  it.each<[what: string, row: Partial<RowTexts>]>([
    ['the rules give one', {}],
    ['none is printed', { target: '65', performance: '95%', annualTarget: '65' }],
    ['the target is the council’s own words', { target: 'Top quartile', annualTarget: 'Top quartile' }],
    ['there is no target at all', { target: 'N/A', annualTarget: 'N/A' }],
    ['the outturn is a word', { performance: 'Achieved GREEN', shortArrow: '-', longArrow: '-' }],
  ])('is not told of where %s', (_, row) => {
    expect(codesOf(row).filter(text => text.includes('rating'))).toEqual([]);
  });
});

describe('an arrow that the sheet prints and the rules do not give', () => {
  it.each(['NEW', 'N/A', ''])('is told of beside a base of "%s"', base => {
    expect(codesOf({ ...COUNT, shortArrow: '↑', shortBase: base })).toEqual([
      'warning short-direction-unsupported G3',
    ]);
    expect(codesOf({ ...COUNT, longArrow: '↓', longBase: base })).toEqual([
      'warning long-direction-unsupported I3',
    ]);
  });

  it('is not told of where the sheet keeps no base at all, since then there is none to enter', () => {
    const cells = aSheet([
      ['Ref', 'Measure', 'Good is', 'Target', 'Q3 2018/19 Actual', 'RAG', 'Trend'],
      ['A1', 'Calls answered', 'High', '90%', '91%', 'Green', '↑'],
      ['A2', 'Complaints received', 'Low', '42', '40', 'Green', '↓'],
    ]);
    expect(told(cells)).toEqual([]);
  });

  it('is not told of where the rules only lack an earlier point, nor where none is printed', () => {
    const cells = aReport({ ...COUNT, title: 'Number of homes built (C)' });
    const inQ3 = {
      ...cells,
      values: cells.values.map(row => row.map(v => String(v).replaceAll('Q2', 'Q3'))),
    };
    expect(told(inQ3).filter(text => /unsupported/.test(text))).toEqual([]);
    expect(codesOf({ ...COUNT, shortArrow: '-', shortBase: 'NEW' })).toEqual([]);
  });
});

describe('headings that name different periods', () => {
  const page = (target: string, performance: string) =>
    COLUMNS.map(column => ({ ...HEADINGS, target, performance })[column]);
  const sheet = (...pages: readonly (readonly [target: string, performance: string])[]) =>
    aSheet(
      pages.flatMap(([target, performance], index) => [
        page(target, performance),
        ['Places: Parks'],
        rowOf({ ...CLEAN_ROW, lineNo: String(index + 1), title: `${CLEAN_ROW.title} (area ${index + 1})` }),
      ]),
    );
  const disagreeing = (cells: ReturnType<typeof sheet>) =>
    told(cells).filter(text => text.includes('headings-disagree'));

  it('are told of, at the heading that was left behind', () => {
    expect(disagreeing(sheet(['2017/18 Q2 Target', '2017/18 Q3 Performance']))).toEqual([
      'warning headings-disagree E1',
    ]);
    expect(disagreeing(sheet(['2016/17 Q2 Target', '2017/18 Q2 Performance']))).toEqual([
      'warning headings-disagree E1',
    ]);
  });

  it('are told of on a later page too', () => {
    const first = ['2017/18 Q2 Target', '2017/18 Q2 Performance'] as const;
    expect(disagreeing(sheet(first, ['2017/18 Q2 Target', '2017/18 Q1 Performance']))).toEqual([
      'warning headings-disagree F4',
    ]);
  });

  it('are not found where a heading leaves the year or the quarter out', () => {
    expect(disagreeing(sheet(['Q2 Target', '2017/18 Q2 Performance']))).toEqual([]);
    expect(disagreeing(sheet(['2017/18 Target', '2017/18 Q2 Performance']))).toEqual([]);
    expect(disagreeing(sheet(['Target', '2017/18 Q2 Performance']))).toEqual([]);
  });

  it('say in a sentence what was read and what to do', () => {
    const { findings } = assessed(sheet(['2017/18 Q2 Target', '2017/18 Q3 Performance']));
    expect(findings.find(({ code }) => code === 'headings-disagree')?.message).toBe(
      'The heading says "2017/18 Q2 Target", but the report was read as 2017/18 Q3. Name the same period in every heading.',
    );
  });
});
