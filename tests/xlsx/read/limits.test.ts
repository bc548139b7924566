import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  fileOfRows,
  firstSheet,
  numberedSheets,
  ONE_ROW,
  refusalOf,
  rowsXml,
  sheetXml,
  stylesXml,
  workbookFile,
  workbookXml,
} from '../../examples/workbookFile.ts';
import { startProcessorTime } from '../../setup/processorTime.ts';

/** Milliseconds of processor time for what nobody may wait for. On a machine of two cores each takes a tenth. */
const AT_ONCE = 2_000;

/** Changes how much the first part unpacks to, as the central directory says. */
function announceSize(zip: Uint8Array, size: number): void {
  const directory = strFromU8(zip, true).indexOf('PK\u0001\u0002');
  new DataView(zip.buffer).setUint32(directory + 24, size, true);
}

describe('reads at once', () => {
  it.each([
    [
      'a list to choose from in every row of twelve columns',
      sheetXml(
        `<sheetData>${ONE_ROW}</sheetData><dataValidations><dataValidation type="list" sqref="A2:L1048576"><formula1>"RED,GREEN"</formula1></dataValidation></dataValidations>`,
      ),
    ],
    [
      '50,000 merged ranges',
      sheetXml(
        `<sheetData>${ONE_ROW}</sheetData><mergeCells>${Array.from({ length: 50_000 }, (_, index) => `<mergeCell ref="A${2 * index + 1}:B${2 * index + 2}"/>`).join('')}</mergeCells>`,
      ),
    ],
    [
      'merged ranges over every row, with a cell in the last',
      sheetXml(
        `<sheetData>${ONE_ROW}<row r="1048576"><c r="B1048576"><v>1</v></c></row></sheetData><mergeCells>${['A', 'C', 'D', 'E', 'XFD'].map(column => `<mergeCell ref="${column}1:${column}1048576"/>`).join('')}</mergeCells>`,
      ),
    ],
    [
      'a conditional format of the whole sheet',
      sheetXml(
        `<sheetData>${ONE_ROW}</sheetData><conditionalFormatting sqref="A1:XFD1048576"><cfRule type="cellIs" priority="1"><formula>1</formula></cfRule></conditionalFormatting>`,
      ),
    ],
    [
      'widths of every column',
      sheetXml(
        `<cols><col min="1" max="16384" width="10" hidden="1"/></cols><sheetData>${ONE_ROW}</sheetData>`,
      ),
    ],
  ])('%s', async (_, part) => {
    const bytes = workbookFile({ 'xl/worksheets/sheet1.xml': part });
    const spent = startProcessorTime();
    expect((await firstSheet(bytes)).cells.values[0]?.[0]).toBe(1);
    expect(spent()).toBeLessThan(AT_ONCE);
  });

  it('a name for a million rows', async () => {
    const workbook = workbookXml(
      '<sheets><sheet name="Report" r:id="rId1"/></sheets><definedNames><definedName name="All">Report!$A$1:$XFD$1048576</definedName></definedNames>',
    );
    const spent = startProcessorTime();
    const { cells } = await firstSheet(fileOfRows(ONE_ROW, { 'xl/workbook.xml': workbook }));
    expect(cells.values).toEqual([[1]]);
    expect(spent()).toBeLessThan(AT_ONCE);
  });

  it('a thousand sheets', async () => {
    const spent = startProcessorTime();
    const bytes = workbookFile(numberedSheets(1000, rowsXml(ONE_ROW)));
    expect((await firstSheet(bytes)).cells.values).toEqual([[1]]);
    expect(spent()).toBeLessThan(AT_ONCE);
  });
});

describe('refuses at once, with what to do', () => {
  it('more than a hundred thousand merged ranges, and reads that many', async () => {
    const merged = (count: number) =>
      workbookFile({
        'xl/worksheets/sheet1.xml': sheetXml(
          `<sheetData/><mergeCells>${'<mergeCell ref="A1"/>'.repeat(count)}</mergeCells>`,
        ),
      });
    expect(await refusalOf(merged(100_001))).toMatch(/"Report" has more than 100,000 merged ranges/);
    expect(await refusalOf(merged(100_000))).toBe('read');
  });

  it('more formats of cells than Excel allows', async () => {
    const styles = (count: number) => ({
      'xl/styles.xml': stylesXml(`<cellXfs>${'<xf/>'.repeat(count)}</cellXfs>`),
    });
    expect(await refusalOf(fileOfRows(ONE_ROW, styles(65_537)))).toMatch(/damaged/);
    expect(await refusalOf(fileOfRows(ONE_ROW, styles(65_536)))).toBe('read');
  });

  it('parts that would unpack to more than can be read in seconds', async () => {
    const bytes = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') });
    announceSize(bytes, 65 * 2 ** 20);
    expect(await refusalOf(bytes)).toMatch(/sheets of the workbook unpack to more than 64 MB/);
  });

  it('a file that would unpack to more than 200 MB, before it is unpacked', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') });
    announceSize(bomb, 300 * 2 ** 20);
    expect(await refusalOf(bomb)).toMatch(/more than 200 MB/);
  });

  it('a part that unpacks to more than it says, cut there', async () => {
    const lie = zipSync({ 'xl/workbook.xml': strToU8(`<workbook>${' '.repeat(1000)}</workbook>`) });
    announceSize(lie, 10);
    expect(await refusalOf(lie)).toMatch(/damaged/);
  });
});
