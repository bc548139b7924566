import { describe, expect, it } from 'vitest';
import { splitCells } from '../../../addin/excel/ranges/splitCells.ts';
import type { CellRange } from '../../../shared/cells.ts';
import { aSheet } from '../../examples/aReport.ts';
import { firstModelSheet, manyRows, neverCancelled, noProgress, plannedFormat } from './formatSession.ts';
import { openExcel, workbookOf } from './openExcel.ts';

const mergesRead = async (rows: number, columns: number, merges: readonly CellRange[]) => {
  const cells = aSheet(
    Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, () => row)),
    { merges },
  );
  const excel = openExcel(workbookOf(cells));
  const [read] = await excel.workbook.readSheets();
  return { merges: read?.cells.merges, syncs: excel.richApi.traffic.syncs };
};

describe('merged cells: Excel reports at most 512 areas at a time', () => {
  it('are read where a row has six pairs, four hundred times', async () => {
    const pairs = Array.from({ length: 400 * 6 }, (_, index) => ({
      row: Math.floor(index / 6),
      column: (index % 6) * 2,
      rows: 1,
      columns: 2,
    }));
    const { merges, syncs } = await mergesRead(400, 12, pairs);
    const keys = (areas: readonly CellRange[]) =>
      areas.map(area => JSON.stringify(Object.entries(area).sort())).sort();
    expect(keys(merges ?? [])).toEqual(keys(pairs));
    expect(syncs).toBeLessThanOrEqual(5);
  });

  it('are read where one row alone has more than 512', async () => {
    const pairs = Array.from({ length: 700 }, (_, index) => ({
      row: 0,
      column: index * 2,
      rows: 2,
      columns: 2,
    }));
    const { merges } = await mergesRead(2, 1_400, pairs);
    expect(merges).toHaveLength(700);
  });

  it('are read once, though several requests meet them', async () => {
    const tall = { row: 10, column: 0, rows: 200, columns: 3 };
    expect((await mergesRead(300, 12, [tall])).merges).toEqual([tall]);
  });
});

describe('the cells under a merged area', () => {
  it('keep their look: its first cell alone is formatted, and so is every cell around it', async () => {
    const merges = [
      { row: 3, column: 10, rows: 2, columns: 1 },
      { row: 5, column: 2, rows: 1, columns: 2 },
    ];
    const excel = openExcel(workbookOf({ ...manyRows(5), merges }));
    const { id, plan } = await plannedFormat(excel);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    const tops = (...places: readonly (readonly [number, number])[]) =>
      places.map(([row, column]) => firstModelSheet(excel).look(row, column).vertical);
    expect(tops([3, 10], [4, 10], [5, 10], [4, 9], [4, 11])).toEqual(['top', 'bottom', 'top', 'top', 'top']);
    expect(tops([5, 2], [5, 3], [5, 4], [6, 3])).toEqual(['top', 'bottom', 'top', 'top']);
  });
});

describe('a range in parts of so many cells', () => {
  it.each([
    { range: { row: 3, column: 2, rows: 5, columns: 4 }, most: 8, parts: 3 },
    { range: { row: 0, column: 0, rows: 2, columns: 10 }, most: 4, parts: 5 },
    { range: { row: 0, column: 0, rows: 1, columns: 8 }, most: 8, parts: 1 },
    { range: { row: 0, column: 0, rows: 1, columns: 9 }, most: 8, parts: 2 },
    { range: { row: 4, column: 0, rows: 0, columns: 3 }, most: 8, parts: 0 },
  ])('covers each cell once, in $parts parts: $range', ({ range, most, parts }) => {
    const split = splitCells(range, most);
    expect(split).toHaveLength(parts);
    const cells = split.flatMap(({ row, column, rows, columns }) => {
      expect(rows * columns).toBeLessThanOrEqual(most);
      return Array.from(
        { length: rows * columns },
        (_, index) => `${row + Math.floor(index / columns)},${column + (index % columns)}`,
      );
    });
    expect(new Set(cells).size).toBe(cells.length);
    expect(cells).toHaveLength(range.rows * range.columns);
    for (const cell of cells) {
      const [row = -1, column = -1] = cell.split(',').map(Number);
      expect(row - range.row).toSatisfy((r: number) => r >= 0 && r < range.rows);
      expect(column - range.column).toSatisfy((c: number) => c >= 0 && c < range.columns);
    }
  });
});
