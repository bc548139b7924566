import { strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { CellEdit, SheetEdits } from '../../xlsx/edits.ts';
import { readSettings } from '../../xlsx/save/settingsPart.ts';
import { XlsxPackage } from '../../xlsx/save/xlsxPackage.ts';
import { SPREADSHEET } from '../examples/workbookFile.ts';
import { changedParts, partOf, rawParts, rawWorkbook, zipped } from './rawWorkbook.ts';
import { ADDIN, noSheetEdits, savedFile } from './savedFile.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';
const WORKBOOK_LINKS = 'xl/_rels/workbook.xml.rels';
const ROWS = '<row r="1"><c r="A1"><v>1</v></c></row>';
const B2 = { row: 1, column: 1 };
const text: CellEdit = { ...B2, content: { value: 'GREEN', formula: '' } };
const styled: CellEdit = { ...B2, style: { fill: '#cfe4dc', bold: true } };

const edited = (file: Uint8Array, edits: Partial<SheetEdits>): Uint8Array =>
  savedFile(file, { sheets: [{ ...noSheetEdits('Report'), ...edits }] });

/** The workbook with a part rewritten. */
function rewritten(path: string, change: (xml: string) => string, rows = ROWS): Uint8Array {
  const parts = rawParts(rows);
  return zipped({ ...parts, [path]: change(String(parts[path])) });
}

const utf16 = (xml: string, littleEndian: boolean): Uint8Array =>
  Uint8Array.from(
    [...`\ufeff${xml}`].flatMap(letter => {
      const code = letter.charCodeAt(0);
      const bytes = [code & 0xff, code >> 8];
      return littleEndian ? bytes : bytes.reverse();
    }),
  );

describe('saving', () => {
  it.each<[string, Partial<SheetEdits>, string[]]>([
    ['contents', { cells: [text] }, [SHEET]],
    ['looks', { cells: [styled] }, [SHEET, STYLES]],
    ['widths', { columnWidths: new Map([[0, 70]]) }, [SHEET]],
    ['title rows', { page: { titleRows: { first: 0, last: 0 } } }, ['xl/workbook.xml']],
    ['no titles where there were none', { page: { titleRows: null } }, []],
    ['nothing', {}, []],
  ])('rewrites the parts in which something changes alone: %s', (_, edits, parts) => {
    const file = rawWorkbook(ROWS);
    expect(changedParts(file, edited(file, edits))).toEqual(parts);
  });

  it('puts a name before what Excel wants behind it', () => {
    const file = edited(rawWorkbook(ROWS), { page: { titleRows: { first: 0, last: 1 } } });
    expect(partOf(file, 'xl/workbook.xml')).toContain(
      '</sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">\'Report\'!$1:$2</definedName></definedNames><extLst/>',
    );
  });

  it('gives a workbook without styles a part for them, plain cell and all', () => {
    const parts = rawParts(ROWS);
    const bare = zipped({
      ...parts,
      [STYLES]: null,
      [WORKBOOK_LINKS]: String(parts[WORKBOOK_LINKS]).replace(/<Relationship [^>]*styles[^>]*>/, ''),
    });
    expect(changedParts(bare, edited(bare, { cells: [text] }))).toEqual([SHEET]);
    const file = edited(bare, { cells: [styled] });
    expect(changedParts(bare, file)).toEqual(['[Content_Types].xml', WORKBOOK_LINKS, SHEET, STYLES]);
    expect(partOf(file, WORKBOOK_LINKS)).toMatch(
      /officeDocument\/2006\/relationships\/styles" Target="\/xl\/styles.xml"/,
    );
    expect(partOf(file, STYLES)).toBe(
      `<styleSheet xmlns="${SPREADSHEET}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFCFE4DC"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" applyFill="1" applyFont="1"/></cellXfs></styleSheet>`,
    );
    expect(partOf(file, SHEET)).toContain('<c r="B2" s="1"/>');
  });

  it('fills up styles that lack their first fills, whose numbers Excel keeps for itself', () => {
    const bare = rewritten(
      STYLES,
      () => `<styleSheet xmlns="${SPREADSHEET}"><fills count="1"><fill/></fills></styleSheet>`,
    );
    expect(partOf(edited(bare, { cells: [styled] }), STYLES)).toMatch(
      /<fills count="3"><fill\/><fill><patternFill patternType="gray125"\/><\/fill><fill><patternFill patternType="solid">/,
    );
  });

  it('saves a strict workbook in its own namespaces, new parts included', () => {
    const strict = (xml: string) =>
      xml
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/',
          'http://purl.oclc.org/ooxml/officeDocument/',
        )
        .replaceAll(SPREADSHEET, 'http://purl.oclc.org/ooxml/spreadsheetml/main');
    const parts = Object.fromEntries(
      Object.entries(rawParts(ROWS)).map(([path, part]) => [path, strict(String(part))] as const),
    );
    const file = savedFile(zipped(parts), {
      sheets: [{ ...noSheetEdits('Report'), cells: [{ ...text, ...styled }] }],
      added: [{ ...noSheetEdits('Findings'), cells: [text] }],
    });
    expect(partOf(file, SHEET)).toContain('<c r="B2" s="1" t="inlineStr">');
    expect(partOf(file, 'xl/worksheets/sheet2.xml')).toContain(
      '<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main">',
    );
    expect(partOf(file, WORKBOOK_LINKS)).toContain(
      'http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="/xl/worksheets/sheet2.xml"',
    );
    expect(partOf(file, 'xl/workbook.xml')).toContain('<sheet name="Findings" sheetId="2" r:id="rId4"/>');
    expect(
      Object.keys(unzipSync(file))
        .map(path => partOf(file, path))
        .join(),
    ).not.toContain(SPREADSHEET);
  });

  it('writes new elements under the prefix of the others', () => {
    const prefixed = (xml: string) =>
      xml
        .replace('<worksheet xmlns=', '<x:worksheet xmlns:x=')
        .replace(/<(\/?)(worksheet|dimension|sheetData|row|c|v)\b/g, '<$1x:$2');
    const file = edited(rewritten(SHEET, prefixed), {
      cells: [text],
      columnWidths: new Map([[0, 70]]),
      freeze: { rows: 1, columns: 0 },
    });
    const xml = partOf(file, SHEET);
    expect(xml).toContain(
      '<x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t xml:space="preserve">GREEN</x:t></x:is></x:c></x:row>',
    );
    expect(xml).toContain('<x:cols><x:col min="1"');
    expect(xml).not.toMatch(/<\/?[a-z]+[ >/]/i);
  });

  it('finds parts by absolute targets, by other names and in another case', () => {
    const parts = rawParts(ROWS);
    const links = String(parts[WORKBOOK_LINKS])
      .replace('"worksheets/sheet1.xml"', '"/xl/worksheets/My%20Sheet.xml"')
      .replace('"styles.xml"', '"../Other/Look.xml"');
    const file = zipped({
      ...parts,
      [WORKBOOK_LINKS]: links,
      [SHEET]: null,
      'XL/Worksheets/My Sheet.xml': String(parts[SHEET]),
      [STYLES]: null,
      'Other/look.xml': String(parts[STYLES]),
    });
    expect(changedParts(file, edited(file, { cells: [{ ...text, ...styled }] }))).toEqual([
      'XL/Worksheets/My Sheet.xml',
      'Other/look.xml',
    ]);
  });

  it.each([true, false])(
    'writes a part that came in UTF-16 as UTF-8, and says so (little endian: %s)',
    littleEndian => {
      const parts = rawParts(ROWS.replace('<v>1</v>', '<f>"é"</f>'));
      const xml = String(parts[SHEET]).replace('UTF-8', 'UTF-16');
      const file = zipped({ ...parts, [SHEET]: utf16(xml, littleEndian) });
      const saved = partOf(edited(file, { cells: [text] }), SHEET);
      expect(saved).toMatch(/^<\?xml version="1.0" encoding="UTF-8" standalone="yes"\?>/);
      expect(saved).toContain('<f>"é"</f>');
      expect(changedParts(file, edited(file, {}))).toEqual([]);
    },
  );

  it.each([
    ['that names another encoding', 'windows-1252', Uint8Array.from([0xe9])],
    ['that falsely says UTF-16', 'utf-16', strToU8('é')],
  ])('reads a part %s', (_, encoding, letter) => {
    const [before = '', after = ''] = String(rawParts(ROWS.replace('<v>1</v>', '<f>#</f>'))[SHEET])
      .replace('UTF-8', encoding)
      .split('#');
    const sheet = Uint8Array.from([...strToU8(before), ...letter, ...strToU8(after)]);
    const saved = edited(rawWorkbook(ROWS, { [SHEET]: sheet }), { cells: [text] });
    expect(partOf(saved, SHEET)).toContain('<f>é</f>');
  });

  it.each([
    ['an empty sheetData', '<sheetData/>'],
    ['no sheetData', ''],
    ['no rows', '<sheetData></sheetData>'],
  ])('types into a sheet of %s', (_, data) => {
    const file = rewritten(SHEET, xml => xml.replace(/<sheetData>.*<\/sheetData>/, data));
    expect(partOf(edited(file, { cells: [text] }), SHEET)).toContain(
      '<dimension ref="A1:C9"/><sheetData><row r="2"><c r="B2" t="inlineStr"><is><t xml:space="preserve">GREEN</t></is></c></row></sheetData>',
    );
  });

  it('counts rows and cells without references of their own, and gives them one where others come between', () => {
    const rows =
      '<row><c><v>1</v></c><c r="C1"><v>3</v></c><c><v>4</v></c></row><row r="4"><c><v>5</v></c></row><row><c><v>6</v></c></row>';
    const typedOver = edited(rawWorkbook(rows), {
      cells: [{ row: 4, column: 0, content: { value: 9, formula: '' } }],
    });
    expect(partOf(typedOver, SHEET)).toContain(rows.replace('6', '9'));
    const between = edited(rawWorkbook(rows), {
      cells: [{ row: 0, column: 1, content: { value: 2, formula: '' } }],
    });
    expect(partOf(between, SHEET)).toContain(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c><c r="D1"><v>4</v></c></row><row r="4"><c r="A4"><v>5</v></c></row><row r="5"><c r="A5"><v>6</v></c></row>',
    );
  });

  it('widens what the sheet says it uses, and drops a hint about a row that is false now', () => {
    const file = rawWorkbook('<row r="1" spans="1:1"><c r="A1"><v>1</v></c></row>');
    const cell = (row: number, column: number) => ({
      cells: [{ row, column, content: { value: 2, formula: '' } }],
    });
    expect(partOf(edited(file, cell(0, 4)), SHEET)).toContain(
      '<dimension ref="A1:E9"/><sheetData><row r="1"><c',
    );
    expect(partOf(edited(file, cell(11, 1)), SHEET)).toContain('<dimension ref="A1:C12"/>');
    expect(partOf(edited(file, cell(0, 0)), SHEET)).toContain(
      '<dimension ref="A1:C9"/><sheetData><row r="1" spans="1:1">',
    );
  });

  it('keeps a carriage return and the separators of lines in the texts of a part that it rewrites', () => {
    const file = rewritten(
      SHEET,
      xml => xml,
      '<row r="1"><c r="A1" t="inlineStr"><is><t>a&#13;&#10;b\u2028c\u0085d</t></is></c></row>',
    );
    expect(partOf(edited(file, { cells: [text] }), SHEET)).toContain('<t>a&#13;\nb\u2028c\u0085d</t>');
  });

  it('drops the metadata of a cell that is typed over, and keeps its extensions last', () => {
    const rows = '<row r="2"><c r="B2" cm="1" vm="2"><f>A1</f><v>1</v><extLst/></c></row>';
    const typed = { ...B2, content: { value: '', formula: '=A2' } };
    expect(partOf(edited(rawWorkbook(rows), { cells: [typed] }), SHEET)).toContain('<c r="B2"><f>A2</f></c>');
    const result = { ...B2, result: true };
    expect(partOf(edited(rawWorkbook(rows), { cells: [result] }), SHEET)).toContain(
      '<c r="B2" cm="1" t="b"><f>A1</f><v>1</v><extLst/></c>',
    );
  });

  it('splits a span of columns around the one that gets a width', () => {
    const file = rewritten(SHEET, xml =>
      xml.replace('<sheetData>', '<cols><col min="2" max="16384" width="9"/></cols><sheetData>'),
    );
    const cols = (...columns: number[]) =>
      partOf(edited(file, { columnWidths: new Map(columns.map(column => [column, 52.5])) }), SHEET).match(
        /<cols>.*<\/cols>/,
      )?.[0];
    expect(cols(3)).toBe(
      '<cols><col min="2" max="3" width="9"/><col min="4" max="4" width="10" customWidth="1"/><col min="5" max="16384" width="9"/></cols>',
    );
    expect(cols(1, 0)).toBe(
      '<cols><col min="1" max="1" width="10" customWidth="1"/><col min="2" max="2" width="10" customWidth="1"/><col min="3" max="16384" width="9"/></cols>',
    );
    expect(cols(16_383)).toBe(
      '<cols><col min="2" max="16383" width="9"/><col min="16384" max="16384" width="10" customWidth="1"/></cols>',
    );
  });

  it('takes a sheet out with its own relationships, and the names of the others after it', () => {
    const parts = rawParts(ROWS, { 'xl/worksheets/_rels/sheet1.xml.rels': '<Relationships/>' });
    const file = zipped(parts);
    const both = savedFile(file, { added: [noSheetEdits('Findings')] });
    expect(Object.keys(unzipSync(savedFile(both, { removed: ['Report'] })))).not.toEqual(
      expect.arrayContaining([expect.stringContaining('sheet1.xml')]),
    );
  });

  it('keeps settings beside those of another add-in', () => {
    const first = savedFile(rawWorkbook(ROWS), { settings: { rev: 1 } });
    expect(readSettings(new XlsxPackage(first), ADDIN)).toEqual({ rev: 1 });
    expect(changedParts(first, savedFile(first, { settings: { rev: 1 } }))).toEqual([]);
  });
});

describe('a workbook that cannot be saved', () => {
  const NOT_UNDERSTOOD =
    /^This workbook is built in a way that Outturn cannot save into, so nothing was saved\. Open it in Excel/;

  it.each([
    ['has no workbook part', rewritten('_rels/.rels', xml => xml.replace('officeDocument"', 'other"'))],
    ['names a sheet that is not there', rewritten('xl/workbook.xml', xml => xml.replace('rId1', 'rId9'))],
    ['lacks the part of the sheet', zipped({ ...rawParts(ROWS), [SHEET]: null })],
    ['lacks the styles that it names', zipped({ ...rawParts(ROWS), [STYLES]: null })],
    ['is not well-formed', rewritten(SHEET, xml => xml.replace('</row>', ''))],
    [
      'is not in the encoding that it names',
      rawWorkbook(ROWS, { [SHEET]: Uint8Array.from([0x3c, 0xff, 0xe9]) }),
    ],
    ['names no encoding that there is', rewritten(SHEET, xml => xml.replace('UTF-8', 'none'))],
    ['has a sheet of another name', rewritten('xl/workbook.xml', xml => xml.replace('Report', 'Other'))],
  ])('is refused with a sentence if it %s', (_, file) => {
    expect(() => edited(file, { cells: [{ ...text, ...styled }] })).toThrow(NOT_UNDERSTOOD);
  });
});
