import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../xlsx/read/readWorkbook.ts';
import type { XlsxSheet } from '../../../xlsx/workbook.ts';

const exceljs = (await import('exceljs')).default;

/** A1 with this font's colour, B1 with this fill, each as it is written in the file. */
async function sheetWith({ font = '', fill = '' }): Promise<XlsxSheet> {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('Report');
  sheet.getCell('A1').value = 'GREEN';
  sheet.getCell('A1').font = { italic: true, color: { argb: 'FF123456' } };
  sheet.getCell('B1').value = 'RED';
  sheet.getCell('B1').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF654321' } };
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const styles = strFromU8(parts['xl/styles.xml'] as Uint8Array)
    .replace('<color rgb="FF123456"/>', font)
    .replace(/<patternFill patternType="solid"><fgColor rgb="FF654321"\/>.*?<\/patternFill>/, fill);
  const read = await readWorkbook(zipSync({ ...parts, 'xl/styles.xml': strToU8(styles) }));
  if (!read.ok) throw new Error(read.sentence);
  return read.workbook.sheets[0] as XlsxSheet;
}

const styleAt = ({ styles }: XlsxSheet, column: number) =>
  styles.find(cell => cell.row === 0 && cell.column === column)?.style;

describe("a font's colour in a file", () => {
  it.each([
    ['is none of its own where the file says none', '', undefined],
    ["is none of its own where it is the theme's black", '<color theme="1"/>', undefined],
    ["is black where it says so, unlike the theme's", '<color rgb="FF000000"/>', { fontColour: '#000000' }],
    // exceljs writes Office's theme of 2007: the second dark colour is 1f497d, the first light one white.
    ["is the theme's, with no tint", '<color theme="3"/>', { fontColour: '#1f497d', fontTint: 0 }],
    [
      "is the theme's, made darker",
      '<color theme="0" tint="-0.5"/>',
      { fontColour: '#808080', fontTint: -0.5 },
    ],
  ])('%s', async (_, font, style) => {
    expect(styleAt(await sheetWith({ font }), 0)).toEqual(style);
  });
});

describe('a fill in a file', () => {
  it.each([
    [
      "is the theme's with its tint",
      '<patternFill patternType="solid"><fgColor theme="0" tint="-0.5"/></patternFill>',
      { fill: '#808080', fillTint: -0.5 },
    ],
    [
      'is the colour behind a pattern',
      '<patternFill patternType="lightGray"><fgColor rgb="FFFF0000"/><bgColor rgb="FFFFC000"/></patternFill>',
      { fill: '#ffc000', fillPattern: 'lightGray' },
    ],
    [
      'is white behind a pattern that names no colour',
      '<patternFill patternType="gray125"/>',
      { fill: '#ffffff', fillPattern: 'gray125' },
    ],
    [
      'is the first colour of a gradient',
      '<gradientFill degree="90"><stop position="0"><color rgb="FFFFC000"/></stop><stop position="1"><color rgb="FFFFFFFF"/></stop></gradientFill>',
      { fill: '#ffc000', fillPattern: 'linearGradient' },
    ],
    [
      'is the first colour of one that spreads from a point',
      '<gradientFill type="path" left="0.5" right="0.5" top="0.5" bottom="0.5"><stop position="0"><color rgb="FFFFC000"/></stop><stop position="1"><color rgb="FFFFFFFF"/></stop></gradientFill>',
      { fill: '#ffc000', fillPattern: 'pathGradient' },
    ],
  ])('%s', async (_, fill, style) => {
    const sheet = await sheetWith({ fill });
    expect(styleAt(sheet, 1)).toEqual(style);
    expect(sheet.cells.fills?.[0]?.[1] ?? '').toBe('fillPattern' in style ? '' : style.fill);
  });
});
