import { describe, expect, it } from 'vitest';
import { aSheet, CLEAN_ROW, COLUMNS, HEADINGS, rowOf, type Typed } from '../../../examples/aReport.ts';
import { findingsWith, foundAt } from '../../../examples/foundAt.ts';

describe('a row out of step with its headings, row-shifted', () => {
  const headings = COLUMNS.map(column => HEADINGS[column]);
  const straight = rowOf({ ...CLEAN_ROW, lineNo: '2', title: '% of ponds' });
  const [start, rest] = [rowOf(CLEAN_ROW).slice(0, 6), rowOf(CLEAN_ROW).slice(8)];
  const sheetOf = (...end: readonly Typed[]) =>
    aSheet([headings, straight, [...start, '↑ 64.1%', ...rest, ...end]]);

  it('is reported at the cell that holds an arrow and a figure', () => {
    expect(foundAt('row-shifted', sheetOf(''))).toEqual(['warning G3']);
  });

  it('is silent for a row under its headings', () => {
    expect(foundAt('row-shifted', aSheet([headings, rowOf(CLEAN_ROW), straight]))).toEqual([]);
  });

  it('quotes the cell', () => {
    expect(findingsWith('row-shifted', sheetOf(''))[0]?.message).toMatch(/^"↑ 64\.1%" holds an arrow and /);
  });

  it('offers to move each fact under its heading, from the arrow on', () => {
    const repair = findingsWith('row-shifted', sheetOf(''))[0]?.repair;
    expect(repair?.label).toBe('Move each fact under its heading');
    const [shown, right] = [['↑ 64.1%', ...rest, ''], rowOf(CLEAN_ROW).slice(6)];
    expect(repair?.writes).toEqual(
      right.map((to, index) => ({ cell: { row: 2, column: 6 + index }, from: shown[index], to })),
    );
  });

  it('offers no move where the last cell is taken', () => {
    expect(findingsWith('row-shifted', sheetOf('Something else'))[0]?.repair).toBeUndefined();
  });
});
