import { describe, expect, it } from 'vitest';
import { aReport, aSheet, CLEAN_ROW, COLUMNS, HEADINGS, rowOf } from '../../../examples/aReport.ts';
import { reportOf, told } from '../../../examples/assessed.ts';

const headings = COLUMNS.map(column => HEADINGS[column]);

describe('an arrow that shares its cell with what it is measured against', () => {
  it.each([
    ['-', 'NEW'],
    ['-', 'N/A'],
    ['↓', '68%'],
  ])('has the row moved left, whatever the other arrow is: %s %s', (longArrow, longBase) => {
    const [lineNo, title, polarity, annual, target, performance] = rowOf(CLEAN_ROW);
    const moved = [
      lineNo,
      title,
      polarity,
      annual,
      target,
      performance,
      '↑ 64.1%',
      longArrow,
      longBase,
      CLEAN_ROW.comment,
      CLEAN_ROW.services,
      '',
    ];
    const cells = aSheet([
      headings,
      moved.map(cell => cell ?? ''),
      rowOf({ ...CLEAN_ROW, lineNo: '2', title: '% of benches in repair', comment: 'More were mended.' }),
    ]);
    expect(told(cells)).toEqual(['warning row-shifted G2']);
    const [first] = reportOf(cells).indicators;
    expect([first?.texts.shortBase, first?.texts.longBase, first?.services]).toEqual([
      '64.1%',
      longBase,
      'Environment',
    ]);
  });

  it.each([
    '45 came through the website and 27 by telephone, 72 in all.',
    '47 out of 190 visits were unannounced (24.7%).',
  ])('has the row moved left where the comment under the base begins with figures: %s', said => {
    const row = { longArrow: '↓ 68%', longBase: said, comment: 'Environment', services: '' };
    expect(told(aReport(row, {}))).toContain('warning row-shifted I3');
    expect(reportOf(aReport(row, {})).indicators[0]?.texts).toMatchObject({ longBase: '68%', comment: said });
  });

  it('leaves a row alone whose other cells are under their headings', () => {
    expect(told(aReport({ shortArrow: '↑ 64.1%', shortBase: '' }, {}))).toEqual([]);
  });
});
