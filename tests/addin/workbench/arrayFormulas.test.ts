import { describe, expect, it } from 'vitest';
import { editsBetween, isUnchanged } from '../../../addin/workbench/grid/changes/editsBetween.ts';
import { readWorkbook } from '../../../xlsx/read/readWorkbook.ts';
import { filledRangesOf } from '../../../xlsx/save/filledRanges.ts';
import { XlsxPackage } from '../../../xlsx/save/xlsxPackage.ts';
import { partOf, rawWorkbook } from '../../xlsx/rawWorkbook.ts';
import { savedFile } from '../../xlsx/savedFile.ts';
import { headlessGrid } from './headlessGrid.ts';

const CELL = { rows: 1, columns: 1 };
/** B1:B3 are twice A1:A3, by one formula. */
const FILE = rawWorkbook(
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="array" ref="B1:B3">A1:A3*2</f><v>2</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>4</v></c></row>' +
    '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><v>6</v></c></row>',
);
/** C2:C3 are a data table. */
const TABLE = rawWorkbook(
  '<row r="1"><c r="A1"><v>1</v></c></row>' +
    '<row r="2"><c r="C2"><f t="dataTable" ref="C2:C3" r1="A1"/><v>4</v></c></row>' +
    '<row r="3"><c r="C3"><v>6</v></c></row>',
);

async function opened(file: Uint8Array) {
  const read = await readWorkbook(file);
  if (!read.ok) throw new Error(read.sentence);
  const grid = headlessGrid(read.workbook, filledRangesOf(new XlsxPackage(file)));
  const before = grid.workbook.snapshot();
  const edits = () => editsBetween(before, grid.workbook.snapshot());
  const column = (at: number) => [0, 1, 2].map(row => grid.workbook.active.value(row, at));
  return { ...grid, sheet: grid.workbook.active, edits, column };
}

describe('an array formula of a file in the workbench', () => {
  it('shows the results of the file, and is not changed by being calculated', async () => {
    const { calculated, column, edits, sheet } = await opened(FILE);
    expect(column(1)).toEqual([2, 4, 6]);
    expect([0, 1, 2].map(row => sheet.formula(row, 1))).toEqual(['=A1:A3*2', '', '']);
    await calculated();
    expect(column(1)).toEqual([2, 4, 6]);
    expect(isUnchanged(edits())).toBe(true);
  });

  it('gives new results, which are saved beside the formula that stays', async () => {
    const { calculated, column, edits, sheet } = await opened(FILE);
    await calculated();
    sheet.write({ row: 2, column: 0, ...CELL }, [[50]]);
    await expect.poll(() => column(1)).toEqual([2, 4, 100]);
    const saved = partOf(savedFile(FILE, edits()), 'xl/worksheets/sheet1.xml');
    expect(saved).toContain('<c r="B1"><f t="array" ref="B1:B3">A1:A3*2</f><v>2</v></c>');
    expect(saved).toContain('<c r="A3"><v>50</v></c><c r="B3"><v>100</v></c>');
  });

  it('keeps its formula and its results where the look of its cells is set', async () => {
    const { column, edits, sheet } = await opened(FILE);
    sheet.restyle({ row: 0, column: 1, rows: 3, columns: 1 }, { fill: '#CFE4DC' });
    expect(column(1)).toEqual([2, 4, 6]);
    expect(edits().sheets[0]?.cells.map(({ content, result }) => [content, result])).toEqual(
      Array(3).fill([undefined, undefined]),
    );
  });

  it('is not saved in part after a person typed into it', async () => {
    const { edits, sheet } = await opened(FILE);
    sheet.write({ row: 1, column: 1, ...CELL }, [[9]]);
    expect(() => savedFile(FILE, edits())).toThrow('B2 on "Report" is part of an array formula');
  });
});

describe('a data table of a file in the workbench', () => {
  it('keeps its results as figures, and is not saved in part', async () => {
    const { column, edits, sheet } = await opened(TABLE);
    expect(column(2)).toEqual(['', 4, 6]);
    expect(isUnchanged(edits())).toBe(true);
    sheet.write({ row: 2, column: 2, ...CELL }, [[9]]);
    expect(() => savedFile(TABLE, edits())).toThrow('C3 on "Report" is part of an array formula');
  });
});
