import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  fileOfRows,
  firstSheet,
  ONE_ROW,
  relationships,
  rowsXml,
  SPREADSHEET,
  workbookFile,
  workbookXml,
} from '../../examples/workbookFile.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

function utf16(text: string, bigEndian = false, mark = true): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text].map(letter => letter.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap(unit => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
  );
}

const TEXT = `<?xml version="1.0" encoding="utf-16"?>${rowsXml('<row r="1"><c r="A1" t="str"><v>£5</v></c></row>')}`;

describe('a workbook of another program is read', () => {
  it.each([
    [
      'with elements under a prefix',
      {
        'xl/workbook.xml': `<x:workbook xmlns:x="${SPREADSHEET}" xmlns:rel="${OFFICE}"><x:sheets><x:sheet name="Report" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>`,
        'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${SPREADSHEET}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
        '_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml'])
          .replaceAll(/<(\/?)Rel/g, '<$1p:Rel')
          .replace('xmlns=', 'xmlns:p='),
      },
    ],
    [
      'with a prefix declared where it is used',
      {
        'xl/worksheets/sheet1.xml': `<worksheet xmlns="${SPREADSHEET}"><q:sheetData xmlns:q="${SPREADSHEET}">${ONE_ROW.replace('<row', '<q:row').replace('</row', '</q:row')}</q:sheetData></worksheet>`,
      },
    ],
    [
      'in the strict namespace',
      {
        'xl/workbook.xml': workbookXml('<sheets><sheet name="Report" sheetId="1" r:id="rId1"/></sheets>')
          .replace(SPREADSHEET, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
          .replace(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
        '_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']).replace(
          OFFICE,
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
        'xl/worksheets/sheet1.xml': rowsXml(ONE_ROW).replace(
          SPREADSHEET,
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        ),
      },
    ],
    [
      'with targets from the root of the package',
      {
        '_rels/.rels': relationships(['officeDocument', '/xl/workbook.xml']),
        'xl/_rels/workbook.xml.rels': relationships(['worksheet', '/xl/worksheets/sheet1.xml']),
      },
    ],
    [
      'with targets by way of a folder above',
      { 'xl/_rels/workbook.xml.rels': relationships(['worksheet', '../xl/./worksheets/sheet1.xml']) },
    ],
    [
      "with Windows' separators",
      {
        'xl/_rels/workbook.xml.rels': relationships(['worksheet', 'worksheets\\sheet1.xml']),
        'xl/worksheets/sheet1.xml': null,
        'xl\\worksheets\\sheet1.xml': rowsXml(ONE_ROW),
      },
    ],
    [
      'with parts by other names',
      {
        '_rels/.rels': relationships(['officeDocument', 'book/main.xml']),
        'xl/workbook.xml': null,
        'book/main.xml': workbookXml('<sheets><sheet name="Report" sheetId="1" r:id="rId1"/></sheets>'),
        'book/_rels/main.xml.rels': relationships(['worksheet', 'pages/first%20page.xml']),
        'book/pages/first page.xml': rowsXml(ONE_ROW),
      },
    ],
    [
      'with part names in another case',
      {
        'xl/worksheets/sheet1.xml': null,
        'XL/Worksheets/Sheet1.XML': rowsXml(ONE_ROW),
        'xl/sharedStrings.xml': null,
        'xl/SharedStrings.xml': `<sst xmlns="${SPREADSHEET}"/>`,
      },
    ],
    [
      'without a relationship to its workbook',
      {
        '_rels/.rels': null,
        'xl/workbook.xml': null,
        'book.xml': workbookXml('<sheets><sheet name="Report" sheetId="1" r:id="rId1"/></sheets>'),
        '_rels/book.xml.rels': relationships(['worksheet', 'xl/worksheets/sheet1.xml']),
        '[Content_Types].xml': `<Types xmlns="${TYPES}"><Override PartName="/book.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>`,
      },
    ],
    ['with empty document properties', { 'docProps/app.xml': '', 'docProps/core.xml': '<' }],
    [
      'with a table filtered by colour',
      {
        'xl/worksheets/_rels/sheet1.xml.rels': relationships(['table', '../tables/table1.xml']),
        'xl/tables/table1.xml': `<table xmlns="${SPREADSHEET}"><autoFilter ref="A1:B2"><filterColumn colId="0"><colorFilter dxfId="0"/></filterColumn></autoFilter></table>`,
      },
    ],
    ['without styles', { 'xl/styles.xml': null }],
    [
      'with elements that no standard names',
      {
        'xl/worksheets/sheet1.xml': rowsXml(
          `<row r="1"><c r="A1"><v>1</v><extLst><ext><v>2</v></ext></extLst></c><y:c xmlns:y="urn:y"><v>3</v></y:c></row>`,
        ),
      },
    ],
  ])('%s', async (_, parts) => {
    expect((await firstSheet(fileOfRows(ONE_ROW, parts))).cells.values).toEqual([[1]]);
  });

  it.each([
    ['UTF-16', utf16(TEXT)],
    ['UTF-16 that starts with the other byte', utf16(TEXT, true)],
    ['UTF-16 without a mark', utf16(TEXT, false, false)],
    ['UTF-16 of the other order without a mark', utf16(TEXT, true, false)],
    ['UTF-8 that calls itself UTF-16', strToU8(TEXT)],
    ['UTF-8 with a mark', strToU8(`\ufeff${TEXT.slice(TEXT.indexOf('?>') + 2)}`)],
    [
      'Latin-1',
      Uint8Array.from([...TEXT.replace('utf-16', 'iso-8859-1')].map(letter => letter.charCodeAt(0))),
    ],
  ])('written in %s', async (_, part) => {
    const { cells } = await firstSheet(workbookFile({ 'xl/worksheets/sheet1.xml': part }));
    expect(cells.values).toEqual([['£5']]);
  });

  it('with a text longer than what is decoded at a time, of letters that take several bytes', async () => {
    const text = `x${'£'.repeat(100_000)}`;
    const { cells } = await firstSheet(fileOfRows(`<row><c t="str"><v>${text}</v></c></row>`));
    expect(cells.values).toEqual([[text]]);
  });

  it('with the shared texts that only their content type names', async () => {
    const { cells } = await firstSheet(
      fileOfRows('<row><c t="s"><v>0</v></c></row>', {
        'xl/_rels/workbook.xml.rels': relationships(['worksheet', 'worksheets/sheet1.xml']),
        'xl/sharedStrings.xml': null,
        'xl/texts.xml': `<sst xmlns="${SPREADSHEET}"><si><t>RED</t></si></sst>`,
        '[Content_Types].xml': `<Types xmlns="${TYPES}"><Override PartName="/xl/texts.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
      }),
    );
    expect(cells.values).toEqual([['RED']]);
  });

  it('in a zip that says in 64 bits where its parts are', async () => {
    const bytes = zip64(fileOfRows(ONE_ROW));
    expect((await firstSheet(bytes)).cells.values).toEqual([[1]]);
  });

  it('in a zip that ends with a comment', async () => {
    const bytes = fileOfRows(ONE_ROW);
    const comment = strToU8('made by hand');
    const commented = Uint8Array.from([...bytes, ...comment]);
    commented[bytes.length - 2] = comment.length;
    expect((await firstSheet(commented)).cells.values).toEqual([[1]]);
  });
});

/** The zip with its directory's place and each entry's numbers where only a reader of 64 bits looks for them. */
function zip64(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  const start = view.getUint32(end + 16, true);
  const count = view.getUint16(end + 10, true);
  const entries: number[] = [];
  for (let at = start; at < end; ) {
    const length = 46 + view.getUint16(at + 28, true);
    const entry = new DataView(bytes.slice(at, at + length).buffer);
    const numbers = [24, 20, 42].map(offset => entry.getUint32(offset, true));
    for (const offset of [20, 24, 42]) entry.setUint32(offset, 0xffffffff, true);
    entry.setUint16(30, 5 + 28, true);
    const extra = new DataView(new ArrayBuffer(5 + 28));
    // A field of another kind comes first.
    extra.setUint16(0, 0x9999, true);
    extra.setUint16(2, 1, true);
    extra.setUint16(5, 1, true);
    extra.setUint16(7, 24, true);
    for (const [index, number] of numbers.entries()) extra.setBigUint64(9 + 8 * index, BigInt(number), true);
    entries.push(...new Uint8Array(entry.buffer), ...new Uint8Array(extra.buffer));
    at += length;
  }
  const tail = new DataView(new ArrayBuffer(56 + 20 + 22));
  tail.setUint32(0, 0x06064b50, true);
  tail.setBigUint64(32, BigInt(count), true);
  tail.setBigUint64(48, BigInt(start), true);
  tail.setUint32(56, 0x07064b50, true);
  tail.setBigUint64(64, BigInt(start + entries.length), true);
  tail.setUint32(76, 0x06054b50, true);
  tail.setUint16(86, 0xffff, true);
  tail.setUint32(92, 0xffffffff, true);
  return Uint8Array.from([...bytes.subarray(0, start), ...entries, ...new Uint8Array(tail.buffer)]);
}
