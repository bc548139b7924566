import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { type ChangedRow, findingsWith, foundAt } from '../../../examples/foundAt.ts';

describe('an Excel error in a cell, cell-error', () => {
  const found = (row: ChangedRow) => foundAt('cell-error', aReport(row, {}));

  it.each<[ChangedRow, string]>([
    [{ performance: '#DIV/0!' }, 'F3'],
    [{ target: '#REF!' }, 'E3'],
    [{ annualTarget: '#REF!' }, 'D3'],
    [{ longBase: '#N/A' }, 'J3'],
    [{ longBase: '#REF!' }, 'J3'],
    [{ performance: { value: '#NAME?', formula: '=OTHER(1)' } }, 'F3'],
  ])('is reported at its own cell: %o', (row, cell) => {
    expect(found(row)).toEqual([`error ${cell}`]);
  });

  it('is silent for N/A, which is an answer', () => {
    expect(found({ performance: 'N/A', longBase: 'N/A' })).toEqual([]);
  });

  it('names the column and the error', () => {
    const [finding] = findingsWith('cell-error', aReport({ target: '#REF!' }));
    expect(finding?.message).toBe(
      'The target of the period is the error #REF!. Correct the formula, or type the figure in its place.',
    );
  });
});
