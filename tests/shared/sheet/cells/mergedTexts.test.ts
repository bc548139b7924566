import { expect, it } from 'vitest';
import { coveredRows, tallMerges, withMergesFilled } from '../../../../shared/sheet/cells/mergedTexts.ts';

const SURVEY = { row: 1, column: 0, rows: 3, columns: 1 };
const HEADING = { row: 0, column: 0, rows: 1, columns: 2 };

it('a merged text is on each row that it covers, in its own column alone', () => {
  const texts = [
    ['a', 'b'],
    ['Survey', '1'],
    ['', '2'],
    ['', '3'],
    ['', '4'],
  ];
  expect(withMergesFilled(texts, [SURVEY, HEADING])).toEqual([
    ['a', 'b'],
    ['Survey', '1'],
    ['Survey', '2'],
    ['Survey', '3'],
    ['', '4'],
  ]);
});

it('a merge beyond the end of a row or of the sheet changes nothing', () => {
  expect(
    withMergesFilled(
      [['a'], ['b']],
      [
        { row: 0, column: 1, rows: 2, columns: 1 },
        { ...SURVEY, row: 1 },
      ],
    ),
  ).toEqual([['a'], ['b']]);
});

it('tall merges are those of more than one row that start in the column', () => {
  expect(tallMerges([SURVEY, HEADING], 0)).toEqual([SURVEY]);
  expect(tallMerges([SURVEY, HEADING], 1)).toEqual([]);
  expect(tallMerges([SURVEY, HEADING], undefined)).toEqual([]);
});

it('covered rows name the row that their merge starts in, as far as the sheet goes', () => {
  expect([...coveredRows([SURVEY], 0, 10)]).toEqual([
    [1, 1],
    [2, 1],
    [3, 1],
  ]);
  expect([...coveredRows([SURVEY], 0, 2)]).toEqual([[1, 1]]);
});

it('two merges over one row both give it their texts, and leave what was read as it was', () => {
  const texts = [
    ['a', 'b', 'c'],
    ['', '', 'd'],
  ];
  const tall = (column: number) => ({ row: 0, column, rows: 2, columns: 1 });
  expect(withMergesFilled(texts, [tall(0), tall(1)])).toEqual([
    ['a', 'b', 'c'],
    ['a', 'b', 'd'],
  ]);
  expect(texts[1]).toEqual(['', '', 'd']);
});

it('a merge to the end of every sheet that Excel has is filled in the rows that are there', () => {
  const merges = Array.from({ length: 20 }, () => ({ row: 0, column: 0, rows: 1_000_000_000, columns: 1 }));
  expect(withMergesFilled([['a'], ['']], merges)).toEqual([['a'], ['a']]);
});
