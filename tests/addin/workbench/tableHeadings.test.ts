import { describe, expect, it } from 'vitest';
import { MemoryWorkbook } from '../../../addin/workbench/model/memoryWorkbook.ts';
import { readWorkbook } from '../../../xlsx/read/readWorkbook.ts';
import { SPREADSHEET } from '../../examples/workbookFile.ts';
import { rawWorkbook } from '../../xlsx/rawWorkbook.ts';
import { headlessGrid } from './headlessGrid.ts';

const FILE = rawWorkbook(
  '<row r="2"><c r="A2" t="str"><v>Target</v></c><c r="B2" t="str"><v>Outturn</v></c></row><row r="3"><c r="A3"><v>5</v></c></row>',
  {
    'xl/worksheets/_rels/sheet1.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
    'xl/tables/table1.xml': `<table xmlns="${SPREADSHEET}" id="1" name="Report" displayName="Report" ref="A2:B3"><tableColumns count="2"><tableColumn id="1" name="Target"/><tableColumn id="2" name="Outturn"/></tableColumns></table>`,
  },
);

async function workbook() {
  const read = await readWorkbook(FILE);
  if (!read.ok) throw new Error(read.sentence);
  return read.workbook;
}

const HEADINGS = { row: 1, column: 0, rows: 1, columns: 2 };

describe.each([
  ['in memory', async () => MemoryWorkbook.from(await workbook()).active],
  ['in the grid', async () => headlessGrid(await workbook()).workbook.active],
])('a heading of a table, %s', (_, opened) => {
  it.each([
    [
      ['Aim', null],
      ['Aim', 'Outturn'],
    ],
    [
      ['2024', 2025],
      ['2024', '2025'],
    ],
    [
      ['50%', true],
      ['50%', 'TRUE'],
    ],
    [
      ['', ''],
      ['Column1', 'Column2'],
    ],
    [
      [null, 'TARGET'],
      ['Target', 'TARGET2'],
    ],
    [
      ['Outturn', null],
      ['Outturn2', 'Outturn'],
    ],
    [
      ['Outturn', 'Target'],
      ['Outturn', 'Target'],
    ],
  ])('is a text of its own and the name of its column: %j', async (written, headings) => {
    const sheet = await opened();
    sheet.write(HEADINGS, [written]);
    expect([sheet.value(1, 0), sheet.value(1, 1)]).toEqual(headings);
    expect(sheet.tables[0]?.columns).toEqual(headings);
  });

  it('is left alone by what is written beside it', async () => {
    const sheet = await opened();
    sheet.write({ row: 2, column: 0, rows: 1, columns: 2 }, [[2024, '']]);
    sheet.write({ row: 1, column: 2, rows: 1, columns: 1 }, [[2024]]);
    sheet.write({ row: 0, column: 0, rows: 1, columns: 1 }, [['Outturn']]);
    expect([sheet.value(2, 0), sheet.value(1, 2), sheet.value(0, 0)]).toEqual([2024, 2024, 'Outturn']);
    expect(sheet.tables[0]?.columns).toEqual(['Target', 'Outturn']);
  });
});

it('a formula in a heading gives way to its result', async () => {
  const { workbook: grid, calculated } = headlessGrid(await workbook());
  grid.active.write(HEADINGS, [['="Q"&3', null]]);
  await calculated();
  expect([grid.active.value(1, 0), grid.active.formula(1, 0)]).toEqual(['Q3', '']);
  expect(grid.active.tables[0]?.columns).toEqual(['Q3', 'Outturn']);
});
