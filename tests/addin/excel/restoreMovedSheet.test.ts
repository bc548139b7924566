import { beforeEach, describe, expect, it } from 'vitest';
import type { MemorySheet } from '../../../addin/workbench/model/memoryWorkbook.ts';
import {
  appearance,
  firstModelSheet,
  manyRows,
  neverCancelled,
  noProgress,
  plannedFormat,
  seenRectangle,
} from './formatSession.ts';
import { type OpenExcel, openExcel, workbookOf } from './openExcel.ts';

/** What Excel does when a person inserts a blank row: everything below moves down, looks and all. */
function withRowInserted(sheet: MemorySheet, at: number, texts: readonly string[]): void {
  const { rows, columns } = seenRectangle(sheet);
  for (let row = rows; row > at; row--) copyRow(sheet, row - 1, row, columns);
  sheet.write({ row: at, column: 0, rows: 1, columns }, [
    Array.from({ length: columns }, (_, c) => texts[c] ?? ''),
  ]);
}

function withRowDeleted(sheet: MemorySheet, at: number): void {
  const { rows, columns } = seenRectangle(sheet);
  for (let row = at; row < rows; row++) copyRow(sheet, row + 1, row, columns);
}

function copyRow(sheet: MemorySheet, from: number, to: number, columns: number): void {
  if (sheet.isFitted(from)) sheet.fitRows({ row: to, rows: 1, column: 0, columns: 1 });
  else sheet.setRowHeight(to, sheet.rowHeight(from));
  for (let column = 0; column < columns; column++) {
    const cell = { row: to, column, rows: 1, columns: 1 };
    sheet.restyle(cell, sheet.look(from, column));
    const value = sheet.value(from, column);
    sheet.write(cell, [[typeof value === 'string' && value !== '' ? `'${value}` : value]]);
  }
}

describe('restoring a sheet whose rows and columns have moved', () => {
  let excel: OpenExcel;
  let sheet: MemorySheet;
  let id: string;
  const FIRST = 2;
  beforeEach(async () => {
    excel = openExcel(workbookOf(manyRows(8)));
    sheet = firstModelSheet(excel);
    for (let row = 0; row < 8; row++)
      sheet.restyle({ row: FIRST + row, column: 5, rows: 1, columns: 1 }, { fill: `#0000${row}0` });
    sheet.setRowHeight(FIRST + 5, 200);
    sheet.setColumnWidth(5, 33);
    const { id: own, plan } = await plannedFormat(excel);
    id = own;
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
  });
  const fillOf = (title: string): string | null | undefined => {
    for (let row = 0; row < 14; row++) if (sheet.value(row, 1) === title) return sheet.look(row, 5).fill;
    return undefined;
  };

  it('moves each look with its row and leaves a new row as it is', async () => {
    withRowInserted(sheet, FIRST + 3, ['9', 'A new indicator']);
    const newRow = sheet.look(FIRST + 3, 5);
    await excel.workbook.restore(id);
    expect(fillOf('Indicator of parks number 2')).toBe('#000010');
    expect(fillOf('Indicator of parks number 7')).toBe('#000060');
    expect(sheet.look(FIRST + 3, 5)).toEqual(newRow);
  });

  it('moves each height with its row, those that follow the text too', async () => {
    const text = 'A comment that was typed after formatting. '.repeat(8);
    sheet.write({ row: FIRST + 4, column: 10, rows: 1, columns: 1 }, [[text]]);
    withRowInserted(sheet, FIRST + 3, ['9', 'A new indicator']);
    await excel.workbook.restore(id);
    const heights = [5, 6, 7].map(row => [sheet.isFitted(FIRST + row), sheet.rowHeight(FIRST + row)]);
    expect(heights).toEqual([
      [true, 15],
      [false, 200],
      [true, 15],
    ]);
  });

  it('passes over a row that was deleted', async () => {
    withRowDeleted(sheet, FIRST + 3);
    await excel.workbook.restore(id);
    expect(fillOf('Indicator of parks number 3')).toBe('#000020');
    expect(fillOf('Indicator of parks number 5')).toBe('#000040');
  });

  it('knows a row whose title was typed over by the rows around it', async () => {
    sheet.write({ row: FIRST + 4, column: 1, rows: 1, columns: 1 }, [['Renamed']]);
    await excel.workbook.restore(id);
    expect(fillOf('Renamed')).toBe('#000040');
  });

  it('refuses where rows were typed over and added in one place, and paints nothing', async () => {
    sheet.write({ row: FIRST + 4, column: 1, rows: 1, columns: 1 }, [['Renamed']]);
    withRowInserted(sheet, FIRST + 4, ['9', 'A new indicator']);
    const before = appearance(sheet);
    await expect(excel.workbook.restore(id)).rejects.toMatchObject({
      kind: 'sheet-reshaped',
      reference: 'restore',
    });
    expect(appearance(sheet)).toEqual(before);
    expect(await excel.workbook.canRestore(id)).toBe(true);
  });

  it('takes looks along with a column that moved', async () => {
    for (let row = 0; row < 12; row++) {
      for (let column = 13; column > 3; column--) {
        const cell = { row, column, rows: 1, columns: 1 };
        sheet.restyle(cell, sheet.look(row, column - 1));
        sheet.write(cell, [[`'${String(sheet.value(row, column - 1))}`]]);
      }
      sheet.write({ row, column: 3, rows: 1, columns: 1 }, [['']]);
    }
    await excel.workbook.restore(id);
    expect([6, 7].map(column => [sheet.columnWidth(column), sheet.isStandardWidth(column)])).toEqual([
      [33, false],
      [48, true],
    ]);
    expect(sheet.look(FIRST + 2, 6).fill).toBe('#000020');
    expect(sheet.look(FIRST + 2, 5).fill).toBeNull();
  });

  it('keeps the first look of every row, and of a new one the look that it had', async () => {
    withRowInserted(sheet, FIRST + 3, [
      '9',
      'A new indicator',
      'Bigger is better',
      '65%',
      '65%',
      '66.2% GREEN',
    ]);
    sheet.restyle({ row: FIRST + 3, column: 5, rows: 1, columns: 1 }, { fill: '#ABCDEF' });
    const { plan } = await plannedFormat(excel);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    await excel.workbook.restore(id);
    expect(fillOf('A new indicator')).toBe('#ABCDEF');
    expect(fillOf('Indicator of parks number 2')).toBe('#000010');
    expect(fillOf('Indicator of parks number 7')).toBe('#000060');
  });
});
