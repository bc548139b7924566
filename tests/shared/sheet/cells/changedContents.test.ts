import { describe, expect, it } from 'vitest';
import type { CellValue, SheetCells } from '../../../../shared/cells.ts';
import { changedContents } from '../../../../shared/sheet/cells/changedContents.ts';

/** One row: figures and texts, or formulas with their results as [formula, result]. */
function row(...cells: readonly (CellValue | readonly [string, CellValue])[]): SheetCells {
  const pairs = cells.map(cell => (typeof cell === 'object' ? cell : (['', cell] as const)));
  return {
    name: 'Report',
    values: [pairs.map(([, value]) => value)],
    formats: [pairs.map(() => 'General')],
    formulas: [pairs.map(([formula]) => formula)],
    merges: [],
  };
}

const changed = (before: SheetCells, after: SheetCells) =>
  changedContents(before, after).map(({ row, column }) => [row, column]);

describe('the cells that hold something else', () => {
  it.each<[string, SheetCells, SheetCells, number[][]]>([
    ['none where nothing changed', row(1, 'RED', ['=A1', 1]), row(1, 'RED', ['=A1', 1]), []],
    ['none where a formula has another result', row(1, ['=A1', 1]), row(1, ['=A1', 2]), []],
    ['a formula that became its result', row(1, ['=A1', 1]), row(1, 1), [[0, 1]]],
    ['a formula that became another', row(['=A1', 1]), row(['=A2', 1]), [[0, 0]]],
    ['a figure that became a text', row(1, 2), row(1, '2'), [[0, 1]]],
    ['nought that became nothing', row(0, 2), row('', 2), [[0, 0]]],
    ['a figure beyond what was used', row(1), row(1, 2), [[0, 1]]],
    ['a figure that is gone with its column', row(1, 2), row(1), [[0, 1]]],
  ])('are %s', (_, before, after, cells) => {
    expect(changed(before, after)).toEqual(cells);
  });

  it('are found in rows that one of the sheets does not have', () => {
    const one = row(1);
    const two = { ...one, values: [[1], [2]], formulas: [[''], ['']] };
    expect([changed(one, two), changed(two, one)]).toEqual([[[1, 0]], [[1, 0]]]);
  });
});
