import { describe, expect, it } from 'vitest';
import { NO_RESULT } from '../../../shared/cells.ts';
import {
  fileOfRows,
  firstSheet,
  refusalOf,
  relationships,
  rowsXml,
  SPREADSHEET,
  workbookXml,
} from '../../examples/workbookFile.ts';

const strings = (inside: string) => ({
  'xl/sharedStrings.xml': `<sst xmlns="${SPREADSHEET}">${inside}</sst>`,
});
const valueIn = async (cell: string, parts = {}) =>
  (await firstSheet(fileOfRows(`<row r="1">${cell}</row>`, parts))).cells.values[0]?.[0];

describe('a cell is read', () => {
  it.each([
    ['a formula whose result is 0', '<c r="A1"><f>1-1</f><v>0</v></c>', 0],
    ['a formula whose result is FALSE', '<c r="A1" t="b"><f>1=2</f><v>0</v></c>', false],
    ['a formula whose result is TRUE', '<c r="A1" t="b"><f>1=1</f><v>1</v></c>', true],
    ['a truth value in a word', '<c r="A1" t="b"><v>true</v></c>', true],
    ['a formula whose result is no text', '<c r="A1" t="str"><f>""</f><v></v></c>', ''],
    ['a formula that was never calculated', '<c r="A1"><f>1+1</f></c>', NO_RESULT],
    ['one that another program wrote', '<c r="A1"><f>1+1</f><v></v></c>', NO_RESULT],
    [
      'a text under the format of a date',
      '<c r="A1" s="1" t="str"><f>A2</f><v>64.4% RED</v></c>',
      '64.4% RED',
    ],
    ['an error under the format of a date', '<c r="A1" s="1" t="e"><v>#N/A</v></c>', '#N/A'],
    ['a number under the format of a date', '<c r="A1" s="1"><v>42917</v></c>', 42917],
    ['a number with an exponent', '<c r="A1"><v>-1.5E-3</v></c>', -0.0015],
    ['a number among blanks', '<c r="A1"><v> 7 </v></c>', 7],
    ['a text in CDATA', '<c r="A1" t="str"><v><![CDATA[R&D <1>]]></v></c>', 'R&D <1>'],
    ['a number beside a comment', '<c r="A1"><v>1<!-- not 1 -->2</v></c>', 12],
    ['an inline text', '<c r="A1" t="inlineStr"><is><t> 65% </t></is></c>', ' 65% '],
    [
      'an inline text in runs',
      '<c r="A1" t="inlineStr"><is><r><t>64.4% </t></r><r><t>RED</t></r></is></c>',
      '64.4% RED',
    ],
    ['an inline text in CDATA', '<c r="A1" t="inlineStr"><is><t><![CDATA[a]]>b</t></is></c>', 'ab'],
    ['an escaped line end', '<c r="A1" t="str"><v>a_x000D_b_x005F_x000D_</v></c>', 'a\rb_x000D_'],
    ['nothing, with a look', '<c r="A1" s="2"/>', undefined],
    ['nothing, of the type that counts texts', '<c r="A1" t="s"><v></v></c>', undefined],
  ])('%s', async (_, cell, value) => {
    expect(await valueIn(cell)).toBe(value);
  });

  it.each([
    ['2017-07-01', 42917],
    ['2017-07-01T12:00:00Z', 42917.5],
    ['2017-07-01T06:00', 42917.25],
    ['2017-07-01T00:00:00.5', 42917 + 0.5 / 86_400],
    ['1900-01-01', 1],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
    ['1899-12-30', 0],
    ['18:00:00', 0.75],
  ])('the date %s as its serial number', async (date, serial) => {
    expect(await valueIn(`<c r="A1" t="d"><v>${date}</v></c>`)).toBe(serial);
  });

  it.each([
    ['1904-01-03', 2],
    ['1904-01-02T12:00:00', 1.5],
    ['2017-07-01', 41455],
  ])('the date %s as its serial number from 1904', async (date, serial) => {
    const parts = {
      'xl/workbook.xml': workbookXml(
        '<workbookPr date1904="1"/><sheets><sheet name="Report" sheetId="1" r:id="rId1"/></sheets>',
      ),
    };
    expect(await valueIn(`<c r="A1" t="d"><v>${date}</v></c>`, parts)).toBe(serial);
  });

  it.each([
    ['plain', '<si><t>RED</t></si>', 'RED'],
    [
      'in runs, without their looks',
      '<si><r><rPr><b/></rPr><t>64.4% </t></r><r><t>RED</t></r></si>',
      '64.4% RED',
    ],
    ['without how it is spoken', '<si><t>課長</t><rPh sb="0" eb="2"><t>カチョウ</t></rPh></si>', '課長'],
    ['in CDATA', '<si><t><![CDATA[<RED>]]></t></si>', '<RED>'],
    ['with blanks around it', '<si><t xml:space="preserve">  65% </t></si>', '  65% '],
    ['of no characters', '<si/>', undefined],
  ])('as the text that it shares, %s', async (_, text, value) => {
    const cell = '<c r="A1" t="s"><v>1</v></c>';
    expect(await valueIn(cell, strings(`<si><t>GREEN</t></si>${text}`))).toBe(value);
  });

  it('with its own text where it has a link, and without one as where the link leads to', async () => {
    const rows = '<row><c><v>5</v></c><c r="C1"><f>A1</f></c></row>';
    const link = (ref: string, to: string) => `<hyperlink ref="${ref}" ${to}/>`;
    const links = `<hyperlinks>${link('A1', 'location="A9"')}${link('B1:B2', 'r:id="rId1"')}${link('C1', 'location="A9"')}${link('D1', 'location="Notes!A1"')}${link('E1', '')}</hyperlinks>`;
    const { cells } = await firstSheet(
      fileOfRows('', {
        'xl/worksheets/sheet1.xml': rowsXml(rows)
          .replace('</sheetData>', `</sheetData>${links}`)
          .replace('<worksheet ', '<worksheet xmlns:r="urn:r" '),
        'xl/worksheets/_rels/sheet1.xml.rels': relationships([
          'hyperlink',
          'https://example.org/kpi',
        ]).replace('/></', ' TargetMode="External"/></'),
      }),
    );
    expect(cells.values).toEqual([[5, 'https://example.org/kpi', NO_RESULT, 'Notes!A1']]);
  });

  it('in its place where neither it nor its row says which', async () => {
    const { cells, hiddenRows } = await firstSheet(
      fileOfRows(
        '<row><c><v>1</v></c><c r="C1"><v>3</v></c><c><v>4</v></c></row><row r="3"><c><v>5</v></c></row><row hidden="1"><c/><c><v>6</v></c></row>',
      ),
    );
    expect(cells.values).toEqual([
      [1, '', 3, 4],
      ['', '', '', ''],
      [5, '', '', ''],
      ['', 6, '', ''],
    ]);
    expect([...hiddenRows]).toEqual([3]);
  });

  it('in the last column and the last row', async () => {
    const { cells } = await firstSheet(fileOfRows('<row><c r="XFD1"><v>1</v></c></row>'));
    expect(cells.values[0]).toHaveLength(16_384);
    expect(
      (await firstSheet(fileOfRows('<row><c r="a1048576"><v>1</v></c></row>'))).cells.values,
    ).toHaveLength(1_048_576);
  });

  it('with its number format, built in or of the file, and General for a number that the file lacks', async () => {
    const styles = `<styleSheet xmlns="${SPREADSHEET}"><numFmts><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="22"/><xf numFmtId="163"/></cellXfs></styleSheet>`;
    const cell = (column: string, style: number) => `<c r="${column}1" s="${style}"><v>1</v></c>`;
    const { cells } = await firstSheet(
      fileOfRows(`<row>${cell('A', 1)}${cell('B', 2)}${cell('C', 3)}${cell('D', 9)}</row>`, {
        'xl/styles.xml': styles,
      }),
    );
    expect(cells.formats).toEqual([['0.0%', 'm/d/yy h:mm', 'General', 'General']]);
  });
});

describe('a cell that Excel finds damaged refuses the file', () => {
  it.each([
    ['a number that is none', '<c r="A1"><v>64.4%</v></c>'],
    ['a number without end', '<c r="A1"><v>INF</v></c>'],
    ['a number of another base', '<c r="A1"><v>0x10</v></c>'],
    ['a date that is none', '<c r="A1" t="d"><v>July</v></c>'],
    ['a text that the workbook lacks', '<c r="A1" t="s"><v>0</v></c>'],
    ['a text with a name for a number', '<c r="A1" t="s"><v>length</v></c>'],
    ['a type that there is not', '<c r="A1" t="x"><v>1</v></c>'],
    ['a place that is none', '<c r="A0"><v>1</v></c>'],
    ['a place beyond the last column', '<c r="XFE1"><v>1</v></c>'],
    ['a place beyond the last row', '<c r="A1048577"><v>1</v></c>'],
    ['a cell after the last column', '<c r="XFD1"/><c/>'],
  ])('%s', async (_, cell) => {
    expect(await refusalOf(fileOfRows(`<row r="1">${cell}</row>`))).toMatch(/damaged/);
  });

  it.each([
    ['0', '<row r="0"/>'],
    ['1.5', '<row r="1.5"/>'],
    ['1048577', '<row r="1048576"/><row/>'],
  ])('so does the row %s', async (_, rows) => {
    expect(await refusalOf(fileOfRows(rows))).toMatch(/damaged/);
  });
});
