import { expect, it } from 'vitest';
import { textsAroundTable } from '../../../../shared/sheet/cells/textsAroundTable.ts';

/** A sheet of 200 rows with a text in the first column of each; the table is rows 80 to 100. */
const rows = Array.from({ length: 200 }, (_, row) => [`row ${row}`]);

it('texts around a table are read from 60 rows above it to 60 rows below it, with their cells', () => {
  const found = textsAroundTable(rows, 80, 100).flat();
  expect(found.slice(0, 1)).toEqual([{ text: 'row 20', cell: { row: 20, column: 0 } }]);
  expect(found.map(({ cell }) => cell.row)).toEqual([
    ...Array.from({ length: 60 }, (_, index) => 20 + index),
    ...Array.from({ length: 60 }, (_, index) => 101 + index),
  ]);
});

it('texts around a table leave out blank cells and what is further right than 40 columns', () => {
  const wide = [[' ', 'Title', ...Array<string>(37).fill(''), 'last', 'too far'], [''], ['table']];
  expect(textsAroundTable(wide, 2, 2)).toEqual([
    [
      { text: 'Title', cell: { row: 0, column: 1 } },
      { text: 'last', cell: { row: 0, column: 39 } },
    ],
  ]);
});
