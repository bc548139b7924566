import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../xlsx/read/readWorkbook.ts';
import type { XlsxSheet } from '../../../xlsx/workbook.ts';

// exceljs makes the files that are read here as other programs would.
const exceljs = (await import('exceljs')).default;
type Sheet = ReturnType<InstanceType<typeof exceljs.Workbook>['addWorksheet']>;

async function made(fill: (sheet: Sheet) => void): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  fill(workbook.addWorksheet('Report'));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The workbook with a part of it rewritten, as only another program could write it. */
async function rewritten(part: string, change: (xml: string) => string, fill: (sheet: Sheet) => void) {
  const parts = unzipSync(await made(fill));
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))) });
}

async function sheetOf(bytes: Uint8Array): Promise<XlsxSheet> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.sentence);
  return read.workbook.sheets[0] as XlsxSheet;
}

const read = async (fill: (sheet: Sheet) => void): Promise<XlsxSheet> => sheetOf(await made(fill));

describe('a workbook', () => {
  it('gives the fills of its used cells, empty ones among them, and of no cell beyond', async () => {
    const { cells } = await read(sheet => {
      sheet.addRow(['Measure', 'RAG']);
      sheet.addRow(['Calls answered']);
      for (const [address, argb] of [
        ['B2', 'FF00B050'],
        ['D9', 'FFFF0000'],
      ] as const) {
        sheet.getCell(address).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb } };
      }
    });
    expect(cells.fills).toEqual([
      ['', ''],
      ['', '#00b050'],
    ]);
  });

  it('gives numbers with their formats, errors as text, dates as serials and rich text without its looks', async () => {
    const { cells } = await read(sheet => {
      sheet.getCell('A1').value = 0.644;
      sheet.getCell('A1').numFmt = '0.0%';
      sheet.getCell('B1').value = { error: '#DIV/0!' };
      sheet.getCell('C1').value = new Date(Date.UTC(2017, 6, 1));
      sheet.getCell('C1').numFmt = 'dd/mm/yyyy';
      sheet.getCell('D1').value = { richText: [{ text: '64.4% ' }, { text: 'RED', font: { bold: true } }] };
      sheet.getCell('E1').value = true;
      sheet.getCell('F1').value = { text: 'site', hyperlink: 'https://example.org' };
      sheet.getCell('G1').value = 2.84159;
      sheet.getCell('G1').numFmt = '0.00\\d';
    });
    expect(cells.values).toEqual([[0.644, '#DIV/0!', 42917, '64.4% RED', true, 'site', 2.84159]]);
    expect(cells.formats[0]?.slice(0, 2)).toEqual(['0.0%', 'General']);
  });

  it('counts days from 1904 where the file does', async () => {
    const workbook = new exceljs.Workbook();
    workbook.properties.date1904 = true;
    workbook.addWorksheet('Report').getCell('A1').value = new Date(Date.UTC(1904, 0, 3));
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    expect((await sheetOf(bytes)).cells.values).toEqual([[2]]);
  });

  it('gives formulas as typed beside their cached values, our functions by their own names', async () => {
    const { cells } = await read(sheet => {
      sheet.getCell('A1').value = { formula: '_xldudf_KPI_RAG(1,2,"Bigger is better")', result: 'RED' };
      sheet.getCell('B1').value = { formula: '_xldudf_KPI_DOT(1,2)', result: { error: '#NAME?' } };
      sheet.getCell('A2').value = { formula: 'C2*2', result: 4, shareType: 'shared', ref: 'A2:A3' } as never;
      sheet.getCell('A3').value = { sharedFormula: 'A2', result: 6 };
    });
    expect(cells.formulas[0]).toEqual(['=KPI.RAG(1,2,"Bigger is better")', '=KPI.DOT(1,2)']);
    expect(cells.values[0]).toEqual(['RED', '#NAME?']);
    expect(cells.formulas.map(row => row[0]).slice(1)).toEqual(['=C2*2', '=C3*2']);
    expect(cells.values.map(row => row[0]).slice(1)).toEqual([4, 6]);
  });

  it('holds a merged value top-left and nowhere else', async () => {
    const { cells } = await read(sheet => {
      sheet.getCell('A1').value = 'survey';
      sheet.mergeCells('A1:B3');
      sheet.getCell('C3').value = 1;
    });
    expect(cells.values).toEqual([
      ['survey', '', ''],
      ['', '', ''],
      ['', '', 1],
    ]);
    expect(cells.merges).toEqual([{ row: 0, column: 0, rows: 3, columns: 2 }]);
  });

  it('gives the indent of a text that is aligned to a side', async () => {
    const sheet = await read(made => {
      made.getCell('A1').value = 'x';
      made.getCell('A1').alignment = { horizontal: 'left', indent: 2 };
      made.getCell('B1').value = 'x';
      made.getCell('B1').alignment = { horizontal: 'center', indent: 2 };
    });
    expect(sheet.styles.map(({ style }) => style)).toEqual([
      { horizontal: 'left', indent: 2 },
      { horizontal: 'center' },
    ]);
  });

  it('gives fills, fonts, alignment, sizes, what is frozen and how it prints', async () => {
    const sheet = await read(made => {
      const cell = made.getCell('B2');
      cell.value = 'x';
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF00B050' } };
      cell.font = { bold: true, name: 'Wingdings', color: { argb: 'FFFFFFFF' } };
      cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
      made.getColumn(2).width = 20;
      made.getRow(2).height = 30;
      made.getCell('A3').value = 'hidden';
      made.getRow(3).hidden = true;
      made.views = [{ state: 'frozen', xSplit: 1, ySplit: 2 }];
      made.pageSetup = {
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: '1:2',
      };
    });
    expect(sheet.styles).toContainEqual({
      row: 1,
      column: 1,
      style: {
        fill: '#00b050',
        fontColour: '#ffffff',
        fontName: 'Wingdings',
        bold: true,
        horizontal: 'center',
        vertical: 'center',
        wrap: true,
      },
    });
    expect(sheet.columnWidths.get(1)).toBe(105);
    expect(sheet.rowHeights.get(1)).toBe(30);
    expect([...sheet.hiddenRows]).toEqual([2]);
    expect(sheet.freeze).toEqual({ rows: 2, columns: 1 });
    expect(sheet.page).toMatchObject({
      orientation: 'landscape',
      titleRows: { first: 0, last: 1 },
      fitToWidth: true,
    });
    expect([sheet.visible, sheet.protected]).toEqual([true, false]);
  });

  it('resolves a colour that the theme names, with its tint', async () => {
    const bytes = await rewritten(
      'xl/styles.xml',
      xml => xml.replace('<fgColor rgb="FF123456"/>', '<fgColor theme="4" tint="-0.5"/>'),
      sheet => {
        sheet.getCell('A1').value = 1;
        sheet.getCell('A1').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF123456' } };
      },
    );
    // Office's first accent is #4f81bd in the theme that exceljs writes.
    expect((await sheetOf(bytes)).styles[0]?.style.fill).toBe('#28415f');
  });

  it('says that a sheet is protected', async () => {
    const bytes = await rewritten(
      'xl/worksheets/sheet1.xml',
      xml => xml.replace('<pageMargins', '<sheetProtection sheet="1"/><pageMargins'),
      sheet => {
        sheet.getCell('A1').value = 1;
      },
    );
    expect((await sheetOf(bytes)).protected).toBe(true);
  });

  it('with a value in the last row is read at once, its blank rows being one', async () => {
    const { cells } = await read(sheet => {
      sheet.getCell('A1').value = 'first';
      sheet.getCell('C1048576').value = 'last';
    });
    expect(cells.values).toHaveLength(1_048_576);
    expect(cells.values.at(-1)).toEqual(['', '', 'last']);
    expect(cells.values[1]).toBe(cells.values[2]);
  });
});
