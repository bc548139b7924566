import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stackRanges } from '../../../addin/excel/ranges/stackRanges.ts';
import type { CellRange } from '../../../shared/cells.ts';

const cell = (row: number, column = 0, rows = 1, columns = 1): CellRange => ({ row, column, rows, columns });

describe('stacked ranges', () => {
  it('join cells of one column, in any order and given twice', () => {
    expect(stackRanges([cell(2), cell(0), cell(1), cell(2)])).toEqual([cell(0, 0, 3)]);
  });

  it('join over a gap of at most 50 rows', () => {
    expect(stackRanges([cell(0), cell(51)])).toEqual([cell(0, 0, 52)]);
    expect(stackRanges([cell(0), cell(52)])).toEqual([cell(0), cell(52)]);
    expect(stackRanges([cell(0, 0, 3), cell(53)])).toEqual([cell(0, 0, 54)]);
  });

  it('do not shrink to a range within', () => {
    expect(stackRanges([cell(0, 0, 9), cell(3)])).toEqual([cell(0, 0, 9)]);
  });

  it('are one for each column and width', () => {
    expect(stackRanges([cell(0, 1), cell(1, 0), cell(1, 1), cell(0, 0, 1, 2)])).toEqual([
      cell(0, 1, 2),
      cell(0, 0, 1, 2),
      cell(1, 0),
    ]);
  });

  it('hold every range, and no two of them overlap in their columns', () => {
    const range = fc.record({
      row: fc.nat({ max: 300 }),
      column: fc.nat({ max: 2 }),
      rows: fc.integer({ min: 1, max: 40 }),
      columns: fc.integer({ min: 1, max: 2 }),
    });
    fc.assert(
      fc.property(fc.array(range), ranges => {
        const stacks = stackRanges(ranges);
        for (const each of ranges) expect(stacks.filter(stack => holds(stack, each))).toHaveLength(1);
        expect(stacks.length).toBeLessThanOrEqual(ranges.length);
      }),
    );
  });
});

const holds = (outer: CellRange, inner: CellRange): boolean =>
  outer.column === inner.column &&
  outer.columns === inner.columns &&
  outer.row <= inner.row &&
  outer.row + outer.rows >= inner.row + inner.rows;
