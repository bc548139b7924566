import { describe, expect, it } from 'vitest';
import { columnRuns } from '../../../../shared/sheet/plan/columnRuns.ts';
import { columnWidths } from '../../../../shared/sheet/plan/columnWidths.ts';
import { textHeight } from '../../../../shared/sheet/plan/textHeight.ts';
import { aReport } from '../../../examples/aReport.ts';
import { reportOf } from '../../../examples/assessed.ts';

describe('cells of one column that are next to each other', () => {
  it('are one range', () => {
    const cells = [4, 2, 3, 6].map(row => ({ row, column: 1 }));
    expect(columnRuns(cells)).toEqual([
      { row: 2, column: 1, rows: 3, columns: 1 },
      { row: 6, column: 1, rows: 1, columns: 1 },
    ]);
  });

  it('are one range though a cell is named twice', () => {
    expect(columnRuns([2, 2, 3].map(row => ({ row, column: 1 })))).toEqual([
      { row: 2, column: 1, rows: 2, columns: 1 },
    ]);
  });

  it('are two ranges where they are in two columns', () => {
    const cells = [
      { row: 3, column: 2 },
      { row: 2, column: 1 },
    ];
    expect(columnRuns(cells).map(({ row, column }) => [row, column])).toEqual([
      [2, 1],
      [3, 2],
    ]);
  });

  it('are none where there are no cells', () => {
    expect(columnRuns([])).toEqual([]);
  });
});

describe('the height of a text', () => {
  it.each([
    ['', 60, 15],
    ['0123456789', 60, 15],
    ['01234567890', 60, 30],
    ['a\nb\n\nc', 60, 60],
    ['abc', 1, 45],
  ])('%j in %d points is %d points', (text, width, height) => {
    expect(textHeight(text, width)).toBe(height);
  });
});

describe('the widths of columns', () => {
  it('give the comment most room and an arrow least but the line number', () => {
    const report = reportOf(aReport({}));
    const { columns } = report.layout;
    const widths = columnWidths(report);
    const widthOf = (column: keyof typeof columns) => widths.get(columns[column] ?? -1);
    expect([...widths.values()].toSorted((a, b) => a - b)).toEqual([
      40, 52, 52, 56, 66, 66, 66, 66, 88, 90, 145, 270,
    ]);
    expect([widthOf('lineNo'), widthOf('title'), widthOf('comment'), widthOf('shortArrow')]).toEqual([
      40, 145, 270, 52,
    ]);
  });

  it('give the line number room for the names of surveys', () => {
    const report = reportOf(aReport({ lineNo: 'Survey of residents' }));
    expect(columnWidths(report).get(report.layout.columns.lineNo ?? -1)).toBe(72);
  });
});
