import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { refusalOf, relationships, workbookFile } from '../../examples/workbookFile.ts';

/** A container of Office 97: an entry of its directory for each name, with the name's length in bytes and its kind. */
function compound(...names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * names.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, name] of names.entries()) {
    const at = 512 + 128 * index;
    bytes.set(
      [...name].flatMap(letter => [letter.charCodeAt(0), 0]),
      at,
    );
    bytes.set([2 * name.length + 2, 0, name === 'Root Entry' ? 5 : 2], at + 64);
  }
  return bytes;
}

const utf16 = (text: string) =>
  Uint8Array.from([0xff, 0xfe, ...[...text].flatMap(letter => [letter.charCodeAt(0), 0])]);

describe('a file of another kind is named as what it is, with what to do', () => {
  it.each([
    ['nothing', new Uint8Array(), /empty/],
    ['an old workbook', compound('Root Entry', 'Workbook'), /\.xls\).*save it as/],
    ['a workbook of Excel 95', compound('Root Entry', 'Book'), /\.xls\)/],
    ['a workbook before it had a container', Uint8Array.from([9, 4, 6, 0, 0, 0, 16, 0]), /\.xls\)/],
    ['an encrypted workbook', compound('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), /password/],
    [
      'a workbook with a sensitivity label',
      compound('Root Entry', 'EncryptedPackage', 'DRMEncryptedTransform'),
      /sensitivity label/,
    ],
    ['an old Word document', compound('Root Entry', 'WordDocument', 'Workbooks'), /not an Excel workbook/],
    ['a Word document', zipSync({ 'word/document.xml': strToU8('<w/>') }), /Word document/],
    [
      'a presentation',
      workbookFile({
        '_rels/.rels': relationships(['officeDocument', 'ppt/presentation.xml']),
        'ppt/presentation.xml': '<p/>',
      }),
      /This file is not an Excel workbook/,
    ],
    ['a binary workbook', zipSync({ 'xl/workbook.bin': strToU8('') }), /\.xlsb/],
    [
      'a binary workbook with its relationships',
      workbookFile({
        'xl/workbook.xml': null,
        'xl/workbook.bin': 'x',
        '_rels/.rels': relationships(['officeDocument', 'xl/workbook.bin']),
      }),
      /\.xlsb/,
    ],
    ['an OpenDocument file', zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('') }), /OpenDocument/],
    [
      'an OpenDocument file of one part',
      strToU8('<?xml version="1.0"?>\n<office:document x="1">'),
      /OpenDocument/,
    ],
    ['an Apple Numbers file', zipSync({ 'Index/Document.iwa': strToU8('x') }), /Apple Numbers/],
    ['an older Apple Numbers file', zipSync({ 'index.zip': strToU8('x') }), /Apple Numbers/],
    ['a zip of other files', zipSync({ 'report.csv': strToU8('x') }), /zip file without a workbook/],
    ['a web page', strToU8('\n<!DOCTYPE html><html>'), /web page/],
    ['a table of a web page', strToU8('<TABLE border="1"><tr>'), /web page/],
    ['a web page with its pictures', strToU8('MIME-Version: 1.0\nX-Document-Type: Workbook'), /web page/],
    [
      'a workbook in XML of Excel 2003',
      strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
      /XML Spreadsheet of Excel 2003/,
    ],
    ['a PDF', strToU8('%PDF-1.7\n%\u0001'), /PDF/],
    ['text', strToU8('Line.no,Indicator\r\n1,\tCalls'), /text file.*not an Excel workbook/],
    ['text of Windows', Uint8Array.from([...strToU8('Fees,'), 0xa3, 0x35]), /text file/],
    ['text in UTF-16', utf16('Line.no\tIndicator'), /text file/],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
      /This file is not an Excel workbook/,
    ],
    ['bytes without meaning', Uint8Array.from([0x61, 0x03, 0x62]), /This file is not an Excel workbook/],
    ['a workbook whose parts are no XML', zipSync({ 'xl/workbook.xml': strToU8('<<<') }), /damaged/],
    ['half a zip', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }).subarray(0, 60), /damaged/],
    ['the first letters of a zip', strToU8('PK'), /damaged/],
  ])('%s', async (_, bytes, sentence) => {
    expect(await refusalOf(bytes)).toMatch(sentence);
  });
});
