import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SheetEdits } from '../../xlsx/edits.ts';
import { fromFileFormula, toFileFormula } from '../../xlsx/functionNames.ts';
import { readSettings } from '../../xlsx/save/settingsPart.ts';
import { XlsxPackage } from '../../xlsx/save/xlsxPackage.ts';
import { ADDIN, noSheetEdits, savedFile } from './savedFile.ts';

const NOTHING = noSheetEdits('Appendix 1');

// exceljs is what opens the file again: a reader that shares no line with the writer under test.
const exceljs = (await import('exceljs')).default;
type Opened = InstanceType<typeof exceljs.Workbook>;

let original: Uint8Array;
beforeAll(async () => {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('Appendix 1');
  sheet.getCell('A1').value = 'Indicator';
  sheet.getCell('B2').value = 0.644;
  sheet.getCell('B2').numFmt = '0.0%';
  sheet.getCell('B2').font = { italic: true };
  sheet.columns = [{ width: 20 }, { width: 20 }, { width: 20 }];
  workbook.addWorksheet('Notes').getCell('A1').value = 'kept';
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  // What exceljs itself would drop, and a council's file may well hold.
  parts['customXml/item1.xml'] = strToU8('<council xmlns="urn:example">kept</council>');
  parts['docProps/custom.xml'] = strToU8('<Properties><property name="owner">kept</property></Properties>');
  original = zipSync(parts);
});

async function open(bytes: Uint8Array): Promise<Opened> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer as ArrayBuffer);
  return workbook;
}

async function edited(edits: Partial<SheetEdits>): Promise<ReturnType<Opened['getWorksheet']> & object> {
  const bytes = savedFile(original, { sheets: [{ ...NOTHING, ...edits }] });
  const sheet = (await open(bytes)).getWorksheet('Appendix 1');
  if (!sheet) throw new Error('The sheet is gone.');
  return sheet;
}

describe('saving a workbook', () => {
  it('leaves every part that nobody edited as the bytes it was', () => {
    const sheets = [{ ...NOTHING, cells: [{ row: 0, column: 0, content: { value: 'KPI', formula: '' } }] }];
    const before = unzipSync(original);
    const after = unzipSync(savedFile(original, { sheets }));
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(before).filter(
      path => strFromU8(before[path] as Uint8Array) !== strFromU8(after[path] as Uint8Array),
    );
    expect(changed).toEqual(['xl/worksheets/sheet1.xml']);
  });

  it.each([
    ['a text', 'Off Track', 'Off Track'],
    ['a text that looks like a formula', '=1+1', '=1+1'],
    ['a text with markup', '<b>&"x"</b>', '<b>&"x"</b>'],
    ['leading and trailing blanks', '  65%  ', '  65%  '],
    ['a number', 1070, 1070],
    ['a truth value', true, true],
    ['an error', '#N/A', { error: '#N/A' }],
    ['nothing', '', null],
  ])('writes %s', async (_, value, read) => {
    const sheet = await edited({ cells: [{ row: 1, column: 1, content: { value, formula: '' } }] });
    expect(sheet.getCell('B2').value).toEqual(read);
  });

  it('drops the control characters that no XML can hold', async () => {
    const sheet = await edited({
      cells: [{ row: 0, column: 0, content: { value: 'a\u0000b\u000bc', formula: '' } }],
    });
    expect(sheet.getCell('A1').value).toBe('abc');
  });

  it('keeps a text that looks like a written control character, as Excel would write it', () => {
    const content = { value: 'form_x000D_7', formula: '' };
    const file = savedFile(original, { sheets: [{ ...NOTHING, cells: [{ row: 0, column: 0, content }] }] });
    expect(strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain(
      '>form_x005F_x000D_7</t>',
    );
  });

  it('puts cells in their order, however the edits come', async () => {
    const cells = ['AB9', 'C9', 'A9', 'B5'].map(name => ({
      row: Number(name.replace(/\D/g, '')) - 1,
      column:
        [...name.replace(/\d/g, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
      content: { value: name, formula: '' },
    }));
    const bytes = savedFile(original, { sheets: [{ ...NOTHING, cells }] });
    const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] as Uint8Array);
    expect([...xml.matchAll(/<c r="([A-Z]+\d+)"/g)].map(match => match[1])).toEqual([
      'A1',
      'B2',
      'B5',
      'A9',
      'C9',
      'AB9',
    ]);
  });

  it('keeps what a style had beside what was edited', async () => {
    const style = {
      fill: '#cfe4dc',
      fontColour: '#083d29',
      bold: true,
      horizontal: 'center',
      wrap: true,
    } as const;
    const cell = (await edited({ cells: [{ row: 1, column: 1, style }] })).getCell('B2');
    expect(cell.value).toBe(0.644);
    expect(cell.numFmt).toBe('0.0%');
    expect(cell.font).toMatchObject({ italic: true, bold: true, color: { argb: 'FF083D29' } });
    expect(cell.fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFCFE4DC' } });
    expect(cell.alignment).toMatchObject({ horizontal: 'center', wrapText: true });
  });

  it('writes an indent, and takes it away', async () => {
    const indented = (indent: number) => ({
      sheets: [
        { ...NOTHING, cells: [{ row: 1, column: 1, style: { horizontal: 'right', indent } as const }] },
      ],
    });
    const once = savedFile(original, indented(2));
    const alignmentOf = async (bytes: Uint8Array) =>
      (await open(bytes)).getWorksheet('Appendix 1')?.getCell('B2').alignment;
    expect(await alignmentOf(once)).toMatchObject({ horizontal: 'right', indent: 2 });
    expect((await alignmentOf(savedFile(once, indented(0))))?.indent).toBeUndefined();
  });

  it('takes the colour of a font away, so that it is automatic again', async () => {
    const red = { ...NOTHING, cells: [{ row: 1, column: 1, style: { fontColour: '#ff0000' } }] };
    const none = { ...NOTHING, cells: [{ row: 1, column: 1, style: { fontColour: null } }] };
    const once = savedFile(original, { sheets: [red] });
    const sheet = (await open(savedFile(once, { sheets: [none] }))).getWorksheet('Appendix 1');
    expect(sheet?.getCell('B2').font).toMatchObject({ italic: true });
    expect(sheet?.getCell('B2').font.color).toBeUndefined();
  });

  it.each([
    ['lightGray', { pattern: 'lightGray', bgColor: { argb: 'FFFFC000' } }],
    ['linearGradient', { pattern: 'solid', fgColor: { argb: 'FFFFC000' } }],
  ] as const)('writes a fill of the pattern %s', async (fillPattern, fill) => {
    const style = { fill: '#ffc000', fillPattern };
    const sheet = await edited({ cells: [{ row: 1, column: 1, style }] });
    expect(sheet.getCell('B2').fill).toMatchObject(fill);
  });

  it('takes bold and the fit to the page away again', async () => {
    const bold: SheetEdits = {
      ...NOTHING,
      cells: [{ row: 1, column: 1, style: { bold: true } }],
      page: { fitToWidth: true },
    };
    const plain: SheetEdits = {
      ...NOTHING,
      cells: [{ row: 1, column: 1, style: { bold: false } }],
      page: { fitToWidth: false },
    };
    const once = savedFile(original, { sheets: [bold] });
    const sheet = (await open(savedFile(once, { sheets: [plain] }))).getWorksheet('Appendix 1');
    expect(sheet?.getCell('B2').font.bold ?? false).toBe(false);
    expect(sheet?.pageSetup.fitToPage ?? false).toBe(false);
  });

  it('sets one width of a span of columns and leaves its neighbours', async () => {
    const sheet = await edited({ columnWidths: new Map([[1, 52.5]]) });
    expect([1, 2, 3].map(column => sheet.getColumn(column).width)).toEqual([20, 10, 20]);
  });

  it('gives a column of a span the standard width back, and takes away a list that is left without columns', async () => {
    const sheet = await edited({ columnWidths: new Map([[1, null]]) });
    expect([1, 2, 3].map(column => sheet.getColumn(column).width)).toEqual([20, undefined, 20]);
    const columns = new Map([0, 1, 2].map(column => [column, null]));
    const saved = unzipSync(savedFile(original, { sheets: [{ ...NOTHING, columnWidths: columns }] }));
    expect(strFromU8(saved['xl/worksheets/sheet1.xml'] as Uint8Array)).not.toContain('<cols');
  });

  it('lets a row of its own height follow its text again', () => {
    const own = savedFile(original, { sheets: [{ ...NOTHING, rowHeights: new Map([[1, 40]]) }] });
    const saved = unzipSync(savedFile(own, { sheets: [{ ...NOTHING, rowHeights: new Map([[1, null]]) }] }));
    expect(strFromU8(saved['xl/worksheets/sheet1.xml'] as Uint8Array)).not.toMatch(/customHeight|ht="40"/);
  });

  it('says how high the text of a row was measured to be, and leaves the row to follow it; a row of its own height keeps that', () => {
    const sheets = [
      {
        ...NOTHING,
        rowHeights: new Map([[1, 40]]),
        fittedHeights: new Map([
          [0, 75.5],
          [1, 75.5],
          [90, 75.5],
        ]),
      },
    ];
    const saved = unzipSync(savedFile(original, { sheets }));
    const rows = strFromU8(saved['xl/worksheets/sheet1.xml'] as Uint8Array).match(/<row [^>]*>/g);
    expect(rows?.map(row => row.match(/ht="[^"]*"|customHeight="1"/g))).toEqual([
      ['ht="75.5"'],
      ['ht="40"', 'customHeight="1"'],
    ]);
  });

  it('freezes rows and unfreezes them', async () => {
    const sheet = await edited({ freeze: { rows: 3, columns: 1 } });
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 3 });
    expect((await edited({ freeze: { rows: 0, columns: 0 } })).views[0]?.state).toBe('normal');
  });

  it('turns the page, fits it to its width and repeats its headings', async () => {
    const sheet = await edited({
      page: { orientation: 'landscape', fitToWidth: true, titleRows: { first: 11, last: 11 } },
    });
    expect(sheet.pageSetup).toMatchObject({
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '12:12',
    });
  });

  it('adds a sheet and takes one away', async () => {
    const findings = {
      ...NOTHING,
      name: 'Findings',
      cells: [{ row: 0, column: 0, content: { value: 'Code', formula: '' } }],
    };
    const bytes = savedFile(original, { added: [findings], removed: ['Notes'] });
    const workbook = await open(bytes);
    expect(workbook.worksheets.map(sheet => sheet.name)).toEqual(['Appendix 1', 'Findings']);
    expect(workbook.getWorksheet('Findings')?.getCell('A1').value).toBe('Code');
  });

  it('keeps settings where Excel keeps them, and reads them again', () => {
    const settings = { 'outturn.receipt': { rev: 1, hash: 'ab"<&>' }, other: [1, null] };
    const once = savedFile(original, { settings });
    const twice = savedFile(once, { settings: { kept: true } });
    expect(readSettings(new XlsxPackage(once), ADDIN)).toEqual(settings);
    expect(readSettings(new XlsxPackage(twice), ADDIN)).toEqual({ kept: true });
    expect(readSettings(new XlsxPackage(twice), 'another-addin')).toBeNull();
    expect(
      Object.keys(unzipSync(twice)).filter(path => /webextension\d/.test(path) && !path.includes('_rels')),
    ).toHaveLength(1);
  });

  it('gives the same bytes for the same edits', () => {
    const save = () => savedFile(original, { settings: { a: 1 } });
    expect(save()).toEqual(save());
  });
});

describe("a custom function's name", () => {
  it.each([
    ['=KPI.RAG(F8,E8,C8,D8)', '_xldudf_KPI_RAG(F8,E8,C8,D8)'],
    ['=IF(kpi.dot(A1,B1,C1)="↑",1,"KPI.RAG(")', 'IF(_xldudf_KPI_DOT(A1,B1,C1)="↑",1,"KPI.RAG(")'],
    ['=SUM(A1:A2)', 'SUM(A1:A2)'],
  ])('%s is written %s', (typed, written) => {
    expect(toFileFormula(typed)).toBe(written);
    expect(fromFileFormula(written).toUpperCase()).toBe(typed.toUpperCase());
  });
});
