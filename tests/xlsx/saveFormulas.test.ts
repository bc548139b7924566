import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { CellEdit } from '../../xlsx/edits.ts';
import { readWorkbook } from '../../xlsx/read/readWorkbook.ts';
import { changedParts, partOf, rawWorkbook } from './rawWorkbook.ts';
import { noSheetEdits, savedFile } from './savedFile.ts';

const SHEET = 'xl/worksheets/sheet1.xml';

const at = (cell: string) => ({ row: Number(cell.slice(1)) - 1, column: cell.charCodeAt(0) - 65 });
const typed = (cell: string, value: string | number, formula = ''): CellEdit => ({
  ...at(cell),
  content: { value, formula },
});

const saved = (rows: string, ...cells: readonly CellEdit[]): Uint8Array =>
  savedFile(rawWorkbook(rows), { sheets: [{ ...noSheetEdits('Report'), cells }] });

async function formulasOf(file: Uint8Array): Promise<readonly (readonly string[])[]> {
  const read = await readWorkbook(file);
  if (!read.ok) throw new Error(read.sentence);
  return read.workbook.sheets[0]?.cells.formulas ?? [];
}

const SHARED =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+SUM(A$1:A1)</f><v>2</v></c></row>' +
  '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>5</v></c></row>' +
  '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>9</v></c></row>';

describe('a shared formula', () => {
  it('is written out in the other cells where its first cell is typed over', async () => {
    const file = saved(SHARED, typed('B1', 7));
    expect((await formulasOf(file)).map(row => row[1])).toEqual([
      '',
      '=A2*$A$1+SUM(A$1:A2)',
      '=A3*$A$1+SUM(A$1:A3)',
    ]);
    expect(partOf(file, SHEET)).toContain('<c r="B2"><f>A2*$A$1+SUM(A$1:A2)</f><v>5</v></c>');
  });

  it('stays as it is in the file where another of its cells is typed over', () => {
    const file = saved(SHARED, typed('B2', 7));
    const was = partOf(rawWorkbook(SHARED), SHEET).replace('\r\n', '\n');
    expect(partOf(file, SHEET)).toBe(was.replace('<f t="shared" si="0"/><v>5</v>', '<v>7</v>'));
  });

  it('goes from all its cells at once', async () => {
    const file = saved(SHARED, typed('B1', 1), typed('B2', 2), typed('B3', 3));
    expect(partOf(file, SHEET)).not.toContain('<f');
  });

  it('stays where its results change alone', () => {
    const file = saved(SHARED, { ...at('B1'), result: 8 }, { ...at('B3'), result: 'late' });
    expect(partOf(file, SHEET)).toContain('<f t="shared" ref="B1:B3" si="0">A1*$A$1+SUM(A$1:A1)</f><v>8</v>');
    expect(partOf(file, SHEET)).toContain('<c r="B3" t="str"><f t="shared" si="0"/><v>late</v></c>');
    expect(changedParts(rawWorkbook(SHARED), file)).toEqual([SHEET]);
  });

  it('belongs to the last cell before that names it: a second group of the same number leaves the first', async () => {
    const rows =
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1</f></c></row><row r="2"><c r="B2"><f t="shared" si="0"/></c></row>' +
      '<row r="3"><c r="B3"><f t="shared" ref="B3:B4" si="0">C3</f></c></row><row r="4"><c r="B4"><f t="shared" si="0"/></c></row>';
    const file = saved(rows, typed('B3', 1));
    expect(partOf(file, SHEET)).toContain('<c r="B2"><f t="shared" si="0"/></c>');
    expect(partOf(file, SHEET)).toContain('<c r="B4"><f>C4</f></c>');
  });
});

const ARRAY =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="array" ref="B1:B2">A1:A2*2</f><v>2</v></c><c r="C1"><v>1</v></c></row>' +
  '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>4</v></c></row>';
const SPILLED = ARRAY.replace('<c r="B1">', '<c r="B1" cm="1">');
const TABLE = ARRAY.replace('t="array" ref="B1:B2">A1:A2*2<', 't="dataTable" ref="B1:B2" r1="C1"><');

describe('a formula that fills a range', () => {
  it.each([
    ['the first cell of an array formula', ARRAY, 'B1'],
    ['another cell of it', ARRAY, 'B2'],
    ['the first cell of a data table', TABLE, 'B1'],
    ['another cell of it', TABLE, 'B2'],
  ])('is not saved in part: %s', (_, rows, cell) => {
    expect(() => saved(rows, typed('C1', 5), typed(cell, 7))).toThrow(
      `${cell} on "Report" is part of an array formula or a data table, which Excel changes only as a whole. Undo what was typed there, then save again.`,
    );
  });

  it('goes as a whole', () => {
    const file = saved(ARRAY, typed('B1', 7), typed('B2', 8));
    expect(partOf(file, SHEET)).toContain('<c r="B1"><v>7</v></c>');
    expect(partOf(file, SHEET)).toContain('<c r="B2"><v>8</v></c>');
    expect(partOf(file, SHEET)).not.toContain('<f');
  });

  it('stays where a cell beside it changes, or its results', () => {
    const file = saved(ARRAY, typed('C1', 5), { ...at('B1'), result: 20 }, { ...at('B2'), result: 40 });
    expect(partOf(file, SHEET)).toContain('<c r="B1"><f t="array" ref="B1:B2">A1:A2*2</f><v>20</v></c>');
    expect(partOf(file, SHEET)).toContain('<c r="B2"><v>40</v></c>');
  });

  it('leaves no results behind where it spilled and its first cell is typed over', () => {
    const file = saved(SPILLED, typed('B1', 7));
    expect(partOf(file, SHEET)).toContain('<c r="B1"><v>7</v></c>');
    expect(partOf(file, SHEET)).toContain('<c r="B2"/>');
    expect(partOf(file, SHEET)).toContain('<c r="C1"><v>1</v></c>');
  });

  it('stays where its look changes', () => {
    const file = saved(TABLE, { ...at('B2'), style: { bold: true } }, { ...at('B1'), style: { bold: true } });
    expect(partOf(file, SHEET)).toContain(
      '<c r="B1" s="1"><f t="dataTable" ref="B1:B2" r1="C1"/><v>2</v></c>',
    );
    expect(partOf(file, SHEET)).toContain('<c r="B2" s="1"><v>4</v></c>');
  });
});

describe('the order of calculation', () => {
  const CHAIN = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/calcChain.xml'];
  const changed = (...cells: readonly CellEdit[]) => {
    const file = saved(SHARED, ...cells);
    return { file, parts: changedParts(rawWorkbook(SHARED), file).filter(path => path !== SHEET) };
  };

  it.each([
    ['a formula goes', typed('B3', 1)],
    ['a formula comes', typed('A1', '', '=1+1')],
    ['a formula is replaced', typed('B1', '', '=1+1')],
  ])('is forgotten with its relationship and its content type where %s', (_, edit) => {
    const { file, parts } = changed(edit);
    expect(parts).toEqual(CHAIN);
    expect(Object.keys(unzipSync(file))).not.toContain('xl/calcChain.xml');
    expect(partOf(file, '[Content_Types].xml') + partOf(file, 'xl/_rels/workbook.xml.rels')).not.toContain(
      'calc',
    );
  });

  it.each([
    ['a figure is typed over a figure', typed('A1', 4)],
    ['a figure is typed into an empty cell', typed('C9', 4)],
    ['a formula has another result', { ...at('B1'), result: 4 }],
  ])('stays where %s', (_, edit) => {
    expect(changed(edit).parts).toEqual([]);
  });

  it('goes with a sheet, whose formulas it names', () => {
    const parts = {
      'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><bookViews><workbookView firstSheet="1" activeTab="1"/></bookViews><sheets><sheet name="Report" sheetId="1" r:id="rId1"/><sheet name="Notes" sheetId="2" r:id="rId1"/></sheets></workbook>`,
    };
    const file = savedFile(rawWorkbook(SHARED, parts), { removed: ['Report'] });
    expect(Object.keys(unzipSync(file))).not.toContain('xl/calcChain.xml');
    expect(partOf(file, 'xl/workbook.xml')).toContain('<workbookView firstSheet="0" activeTab="0"/>');
  });
});
