import { describe, expect, it } from 'vitest';
import { MemoryWorkbook } from '../../../addin/workbench/model/memoryWorkbook.ts';
import { readWorkbook } from '../../../xlsx/read/readWorkbook.ts';
import { SPREADSHEET } from '../../examples/workbookFile.ts';
import { changedParts, partOf, rawParts, zipped } from '../rawWorkbook.ts';
import { noSheetEdits, savedFile } from '../savedFile.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const RULES = [
  '<conditionalFormatting sqref="A1:A9 C2"><cfRule type="containsText" dxfId="0" priority="1" operator="containsText" text="RED"><formula>NOT(ISERROR(SEARCH("RED",A1)))</formula></cfRule></conditionalFormatting>',
  '<conditionalFormatting sqref="B1"><cfRule type="cellIs" dxfId="1" priority="2" operator="equal"><formula>"GREEN"</formula></cfRule><cfRule type="cellIs" priority="3" operator="between"><formula>1</formula><formula>2</formula></cfRule><cfRule type="expression" dxfId="9" priority="4"><formula>A1>1</formula></cfRule></conditionalFormatting>',
].join('');
const DXFS =
  '<dxfs count="2"><dxf><font><color rgb="FFFFFFFF"/></font><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf><dxf><fill><patternFill patternType="solid"><fgColor rgb="FF000001"/><bgColor rgb="FF00B050"/></patternFill></fill></dxf></dxfs>';
const table = (ref: string) =>
  `<table xmlns="${SPREADSHEET}" id="1" name="Report" displayName="Report" ref="${ref}"><tableColumns count="2"><tableColumn id="1" name="A"/><tableColumn id="2" name="B"/></tableColumns><tableStyleInfo name="TableStyleDark1"/></table>`;

/** A workbook with the rules and with a table part. */
function workbookWith(tablePart: string): Uint8Array {
  const parts = rawParts('<row r="1"><c r="A1" t="str"><v>RED</v></c></row>');
  return zipped({
    ...parts,
    [SHEET]: String(parts[SHEET]).replace('</sheetData>', `</sheetData>${RULES}`),
    'xl/styles.xml': String(parts['xl/styles.xml']).replace('</cellXfs>', `</cellXfs>${DXFS}`),
    'xl/worksheets/_rels/sheet1.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
    'xl/tables/table1.xml': tablePart,
  });
}

const A1_TO_A9 = { row: 0, column: 0, rows: 9, columns: 1 };

async function modelOf(file: Uint8Array) {
  const read = await readWorkbook(file);
  if (!read.ok) throw new Error(read.sentence);
  const [sheet] = MemoryWorkbook.from(read.workbook).sheets;
  if (!sheet) throw new Error('There is no sheet.');
  return sheet;
}

describe('a file’s conditional formats', () => {
  it('are in the workbench by Excel’s own names, with their colours and ranges', async () => {
    const { conditionalFormats } = await modelOf(workbookWith(table('A1:B3')));
    expect(conditionalFormats.map(({ rule, fill, fontColour }) => ({ rule, fill, fontColour }))).toEqual([
      {
        rule: { type: 'ContainsText', operator: 'Contains', text: 'RED' },
        fill: '#FF0000',
        fontColour: '#FFFFFF',
      },
      {
        rule: { type: 'CellValue', operator: 'EqualTo', formula1: '="GREEN"' },
        fill: '#00B050',
        fontColour: null,
      },
      {
        rule: { type: 'CellValue', operator: 'Between', formula1: '=1', formula2: '=2' },
        fill: null,
        fontColour: null,
      },
      { rule: { type: 'Custom' }, fill: null, fontColour: null },
    ]);
    expect(conditionalFormats[0]?.ranges).toEqual([A1_TO_A9, { row: 1, column: 2, rows: 1, columns: 1 }]);
  });
});

describe('a file’s tables', () => {
  it('are in the workbench with their ranges and styles', async () => {
    const { tables } = await modelOf(workbookWith(table('A1:B3')));
    expect(tables).toEqual([
      {
        id: '1',
        range: { row: 0, column: 0, rows: 3, columns: 2 },
        hasHeader: true,
        columns: ['A', 'B'],
        style: 'TableStyleDark1',
      },
    ]);
  });

  it.each(['<table', table('nowhere'), '<other/>'])(
    'are left out where they cannot be read: %s',
    async part => {
      expect((await modelOf(workbookWith(part))).tables).toEqual([]);
    },
  );
});

it('saving keeps the rules and the table', () => {
  const file = workbookWith(table('A1:B3'));
  const saved = savedFile(file, {
    sheets: [
      { ...noSheetEdits('Report'), cells: [{ row: 4, column: 4, content: { value: 'x', formula: '' } }] },
    ],
  });
  expect(changedParts(file, saved)).toEqual([SHEET]);
  expect(partOf(saved, SHEET)).toContain(RULES.slice(0, 60));
});
