import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  fileOfRows,
  ONE_ROW,
  refusalOf,
  rowsXml,
  SPREADSHEET,
  sheetXml,
  workbookFile,
  workbookXml,
} from '../../examples/workbookFile.ts';

describe('a part that Excel finds damaged refuses the file', () => {
  it.each([
    ['an element that never ends', '<worksheet>'],
    ['an end without a start', `${rowsXml(ONE_ROW)}</worksheet>`],
    ['elements that overlap', sheetXml('<sheetData><row></sheetData></row>')],
    ['a document type', `<!DOCTYPE worksheet>${rowsXml(ONE_ROW)}`],
    [
      'an entity of its own',
      `<!DOCTYPE w [<!ENTITY a "b">]>${rowsXml('<row><c t="str"><v>&a;</v></c></row>')}`,
    ],
    ['an entity that is none', rowsXml('<row><c t="str"><v>&nbsp;</v></c></row>')],
    ['another root', `<chartsheet xmlns="${SPREADSHEET}"/>`],
    ['nothing', ''],
    ['bytes that are no letters', Uint8Array.from([...strToU8('<worksheet>'), 0xff, 0xfe])],
    ['an encoding that there is not', `<?xml version="1.0" encoding="x-none"?>${rowsXml(ONE_ROW)}`],
    ['elements in one another without end', `${'<a>'.repeat(300)}${'</a>'.repeat(300)}`],
    ['unread elements in one another without end', sheetXml(`${'<a>'.repeat(300)}${'</a>'.repeat(300)}`)],
  ])('%s', async (_, part) => {
    expect(await refusalOf(workbookFile({ 'xl/worksheets/sheet1.xml': part }))).toMatch(/damaged/);
  });

  it('a byte of it that was changed', async () => {
    const stored = zipSync({ 'xl/workbook.xml': strToU8(workbookXml('<sheets/>')) }, { level: 0 });
    stored[stored.indexOf(0x3e)] = 0x20;
    expect(await refusalOf(stored)).toMatch(/damaged/);
  });

  it.each([
    ['the directory starts', 16, 0x7fffffff],
    ['more parts are than there are', 10, 0xff],
  ])('a zip that says falsely where %s', async (_, offset, number) => {
    const bytes = fileOfRows(ONE_ROW);
    new DataView(bytes.buffer).setUint32(bytes.length - 22 + offset, number, true);
    expect(await refusalOf(bytes)).toMatch(/damaged/);
  });

  it.each([
    ['is packed', 10, 9],
    ['starts', 42, 0x7fffffff],
    ['starts, in the middle of another', 42, 5],
    ['ends', 20, 0x7fffffff],
  ])('a zip that says falsely how a part %s', async (_, offset, number) => {
    const bytes = zipSync({ 'xl/workbook.xml': strToU8(workbookXml('<sheets/>')) });
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(bytes.length - 6, true);
    if (offset === 10) view.setUint16(directory + offset, number, true);
    else view.setUint32(directory + offset, number, true);
    expect(await refusalOf(bytes)).toMatch(/damaged/);
  });
});
