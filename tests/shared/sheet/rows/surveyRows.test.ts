import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { reportOf } from '../../../examples/assessed.ts';

/** Two surveys, of three rows and of one, each with its comment in its first row; and a numbered row. */
const report = reportOf({
  ...aReport(
    { lineNo: 'Residents', comment: { value: 'Asked in May.', formula: '=Notes!A1' } },
    { lineNo: '', comment: '' },
    { lineNo: '', comment: '' },
    { lineNo: 'Staff', comment: 'Asked in June.' },
    { lineNo: '7', comment: '' },
  ),
  merges: [{ row: 2, column: 0, rows: 3, columns: 1 }],
});
const column = <T>(of: (row: (typeof report.indicators)[number]) => T): T[] => report.indicators.map(of);

describe('the rows of a survey', () => {
  it('have the survey’s name for a group, and numbers of their own', () => {
    expect(column(({ group }) => group)).toEqual(['Residents', 'Residents', 'Residents', 'Staff', null]);
    expect(column(({ lineNo }) => lineNo)).toEqual([null, null, null, null, '7']);
    expect(column(({ id }) => id)).toEqual(['P1', 'P2', 'P3', 'P4', '7']);
  });

  it('share its comment, at the cell of the first', () => {
    expect(column(({ comment }) => comment)).toEqual([
      'Asked in May.',
      'Asked in May.',
      'Asked in May.',
      'Asked in June.',
      '',
    ]);
    expect(column(({ cells }) => cells.comment?.row)).toEqual([2, 2, 2, 5, 6]);
  });

  it('have no formula where the shared comment is one', () => {
    expect(column(({ formulas }) => formulas.has('comment'))).toEqual([true, false, false, false, false]);
  });
});

it('a section’s theme is what comes before its colon', () => {
  expect(column(({ section, theme }) => [section, theme])).toEqual(
    Array(5).fill(['Places: Award-winning parks and open spaces', 'Places']),
  );
});
