import { describe, expect, it } from 'vitest';
import { editsBetween, isUnchanged } from '../../../addin/workbench/grid/changes/editsBetween.ts';
import { readWorkbook } from '../../../xlsx/read/readWorkbook.ts';
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
  const grid = headlessGrid(read.workbook);
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

  it('refuses a change of a part of it when it is made, and says so', async () => {
    const { edits, sheet, workbook, column } = await opened(FILE);
    const told: string[] = [];
    workbook.refuseSplitArrays(sentence => told.push(sentence));
    sheet.write({ row: 1, column: 1, ...CELL }, [[9]]);
    sheet.write({ row: 0, column: 0, rows: 1, columns: 2 }, [[9, 9]]);
    expect(told).toEqual(
      ['B2', 'B1'].map(
        cell =>
          `${cell} was not changed: you can't change part of an array. Select B1:B3, which one formula fills, and press Delete to clear it as a whole.`,
      ),
    );
    expect(column(1)).toEqual([2, 4, 6]);
    expect(isUnchanged(edits())).toBe(true);
  });

  it('can be cleared as a whole, and is then cells like others', async () => {
    const { edits, sheet, workbook, column } = await opened(FILE);
    const told: string[] = [];
    workbook.refuseSplitArrays(sentence => told.push(sentence));
    sheet.write({ row: 0, column: 1, rows: 3, columns: 1 }, [[''], [''], ['']]);
    sheet.write({ row: 1, column: 1, ...CELL }, [[9]]);
    expect(told).toEqual([]);
    expect(column(1)).toEqual(['', 9, '']);
    const saved = partOf(savedFile(FILE, edits()), 'xl/worksheets/sheet1.xml');
    expect(saved).toContain('<c r="B2"><v>9</v></c>');
    expect(saved).not.toContain('<f');
  });

  it('lets its cells be coloured, and what is beside it be typed over', async () => {
    const { sheet, workbook } = await opened(FILE);
    const told: string[] = [];
    workbook.refuseSplitArrays(sentence => told.push(sentence));
    sheet.restyle({ row: 1, column: 1, ...CELL }, { bold: true });
    sheet.write({ row: 1, column: 2, ...CELL }, [[9]]);
    expect([told, sheet.value(1, 2)]).toEqual([[], 9]);
  });
});

describe('a data table of a file in the workbench', () => {
  it('keeps its results as figures, and refuses a change of a part', async () => {
    const { column, edits, sheet, workbook } = await opened(TABLE);
    const told: string[] = [];
    workbook.refuseSplitArrays(sentence => told.push(sentence));
    expect(column(2)).toEqual(['', 4, 6]);
    sheet.write({ row: 2, column: 2, ...CELL }, [[9]]);
    expect(told).toEqual([
      "C3 was not changed: you can't change part of a data table. Select C2:C3 and press Delete to clear it as a whole.",
    ]);
    expect(isUnchanged(edits())).toBe(true);
    sheet.write({ row: 1, column: 2, rows: 2, columns: 1 }, [[''], ['']]);
    sheet.write({ row: 2, column: 2, ...CELL }, [[9]]);
    expect(column(2)).toEqual(['', '', 9]);
  });
});

/** D1 spills to D3; E1 is a formula of old, which fills its own cell. */
const SPILL = rawWorkbook(
  '<row r="1"><c r="A1"><v>1</v></c><c r="D1" cm="1"><f t="array" ref="D1:D3">A1:A3*3</f><v>3</v></c><c r="F1"><f>A1:A3</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c><c r="D2"><v>6</v></c></row>' +
    '<row r="3"><c r="A3"><v>3</v></c><c r="D3"><v>9</v></c></row>',
);

describe('a formula that spills in the workbench', () => {
  const savedSheet = (edits: ReturnType<typeof editsBetween>) =>
    partOf(savedFile(SPILL, edits), 'xl/worksheets/sheet1.xml');

  it('of the file stays as it is, and so does one that Excel keeps in its cell', async () => {
    const { calculated, edits, column } = await opened(SPILL);
    await calculated();
    expect(column(3)).toEqual([3, 6, 9]);
    expect(isUnchanged(edits())).toBe(true);
  });

  it('is saved as one with what it put into the other cells, where it was typed', async () => {
    const { calculated, edits, sheet } = await opened(SPILL);
    await calculated();
    sheet.write({ row: 0, column: 7, ...CELL }, [['=A1:A3&"x"']]);
    await calculated();
    const saved = savedSheet(edits());
    expect(saved).toContain(
      '<c r="H1" t="str" cm="1"><f t="array" ref="H1:H3">A1:A3&amp;"x"</f><v>1x</v></c>',
    );
    expect(saved).toContain('<c r="H2" t="str"><v>2x</v></c>');
    expect(saved).toContain('<c r="H3" t="str"><v>3x</v></c>');
    expect(saved).toContain('<c r="F1"><f>A1:A3</f><v>1</v></c>');
  });

  it('is saved as #SPILL! where something was typed into its cells', async () => {
    const { calculated, edits, sheet } = await opened(SPILL);
    await calculated();
    sheet.write({ row: 1, column: 3, ...CELL }, [[7]]);
    await calculated();
    expect(sheet.value(0, 3)).toBe('#SPILL!');
    const saved = savedSheet(edits());
    expect(saved).toContain('<c r="D1" cm="1" t="e"><f t="array" ref="D1">A1:A3*3</f><v>#VALUE!</v></c>');
    expect(saved).toContain('<c r="D2"><v>7</v></c>');
    expect(saved).toContain('<c r="D3"/>');
  });

  it('is saved with fewer results where it has fewer', async () => {
    const { calculated, edits, sheet } = await opened(SPILL);
    await calculated();
    sheet.write({ row: 0, column: 3, ...CELL }, [['=A1:A2*3']]);
    await calculated();
    const saved = savedSheet(edits());
    expect(saved).toContain('<c r="D1" cm="1"><f t="array" ref="D1:D2">A1:A2*3</f><v>3</v></c>');
    expect(saved).toContain('<c r="D2"><v>6</v></c>');
    expect(saved).toContain('<c r="D3"/>');
  });
});
