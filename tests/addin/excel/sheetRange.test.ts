import { describe, expect, it } from 'vitest';
import { parseSheetRange } from '../../../addin/excel/ranges/sheetRange.ts';

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

describe('an address with its sheet', () => {
  it.each([
    ['Costs!D8', 'Costs', cell(7, 3)],
    ['Costs!$D$8', 'Costs', cell(7, 3)],
    ["'Appendix 1'!F5:F20", 'Appendix 1', { row: 4, column: 5, rows: 16, columns: 1 }],
    ["'Director''s report'!A1", "Director's report", cell(0, 0)],
    ["'O''''Brien'!A1", "O''Brien", cell(0, 0)],
    ["'Wow!'!A1", 'Wow!', cell(0, 0)],
    ["'A,B'!A1", 'A,B', cell(0, 0)],
    ['Ünïcode!A1', 'Ünïcode', cell(0, 0)],
    ['Costs!F:G', 'Costs', { row: 0, column: 5, rows: 1_048_576, columns: 2 }],
    ['Costs!2:3', 'Costs', { row: 1, column: 0, rows: 2, columns: 16_384 }],
  ])('%s is of the sheet %s', (address, sheet, range) => {
    expect(parseSheetRange(address)).toEqual({ sheet, range });
  });

  it.each([
    'D8',
    '!D8',
    "''!D8",
    "'Costs!D8",
    'Costs!',
    'Costs!#REF!',
    'Costs!A1,Costs!B2',
    'Costs!A1,B2',
    '[Other.xlsx]Costs!D8',
    "'[Other book.xlsx]Costs'!D8",
    "'C:\\[Other.xlsx]Costs'!D8",
    'Costs!R1C1',
    '',
  ])('%s is of no range of this workbook', address => {
    expect(parseSheetRange(address)).toBeNull();
  });
});
