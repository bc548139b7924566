import { describe, expect, it } from 'vitest';
import type { CellEdit } from '../../xlsx/edits.ts';
import { readWorkbook } from '../../xlsx/read/readWorkbook.ts';
import { headingsAfter } from '../../xlsx/tableHeadings.ts';
import { SPREADSHEET } from '../examples/workbookFile.ts';
import { changedParts, partOf, rawParts, zipped } from './rawWorkbook.ts';
import { noSheetEdits, savedFile } from './savedFile.ts';

const [SHEET, TABLE, BOOK] = ['xl/worksheets/sheet1.xml', 'xl/tables/table1.xml', 'xl/workbook.xml'];
const ROWS =
  '<row r="1"><c r="A1" t="str"><v>Target</v></c><c r="B1" t="str"><v>Outturn</v></c><c r="C1" t="str"><v>Gap</v></c></row>' +
  '<row r="2"><c r="A2"><v>5</v></c><c r="B2"><v>6</v></c><c r="C2"><f>Report[[#This Row],[Outturn]]-Report[[#This Row],[Target]]</f><v>1</v></c><c r="E2"><f>SUM(report[target])+SUM(MyReport[Target])&amp;"Report[Target]"</f><v>5</v></c></row>';

/** A table over A1:C2 and a name for one of its columns. */
function file(table = ''): Uint8Array {
  const parts = rawParts(ROWS);
  return zipped({
    ...parts,
    [BOOK]: String(parts[BOOK]).replace(
      '<extLst/>',
      '<definedNames><definedName name="Targets">Report[Target]</definedName></definedNames><extLst/>',
    ),
    'xl/worksheets/_rels/sheet1.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
    [TABLE]: `<table xmlns="${SPREADSHEET}" id="1" name="Report" displayName="Report" ref="A1:C2"${table}><tableColumns count="3"><tableColumn id="1" name="Target"/><tableColumn id="2" name="Outturn"/><tableColumn id="3" name="Gap"><calculatedColumnFormula>Report[[#This Row],[Outturn]]-Report[[#This Row],[Target]]</calculatedColumnFormula></tableColumn></tableColumns></table>`,
  });
}

const heading = (column: number, value: string | number | boolean, formula = ''): CellEdit => ({
  row: 0,
  column,
  content: { value, formula },
});
const saved = (...cells: readonly CellEdit[]): Uint8Array =>
  savedFile(file(), { sheets: [{ ...noSheetEdits('Report'), cells }] });
const namesIn = (saved: Uint8Array): string[] =>
  [...partOf(saved, TABLE).matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map(([, name = '']) => name);

async function headingsIn(saved: Uint8Array): Promise<readonly unknown[] | undefined> {
  const read = await readWorkbook(saved);
  if (!read.ok) throw new Error(read.sentence);
  const [sheet] = read.workbook.sheets;
  expect(sheet?.tables?.[0]?.columns).toEqual(sheet?.cells.values[0]?.slice(0, 3));
  return sheet?.cells.values[0]?.slice(0, 3);
}

describe('a heading of a table that was typed over', () => {
  it.each<[string, readonly CellEdit[], readonly string[]]>([
    ['a text', [heading(0, 'Aim')], ['Aim', 'Outturn', 'Gap']],
    ['a number, as text', [heading(1, 2024)], ['Target', '2024', 'Gap']],
    ['a truth value, as text', [heading(1, true)], ['Target', 'TRUE', 'Gap']],
    ['the result of a formula', [heading(1, 'Q3', '="Q"&3')], ['Target', 'Q3', 'Gap']],
    ['nothing', [heading(2, '')], ['Target', 'Outturn', 'Column1']],
    ['the text of another heading', [heading(2, 'target')], ['Target', 'Outturn', 'target2']],
    ['each other’s texts', [heading(0, 'Outturn'), heading(1, 'Target')], ['Outturn', 'Target', 'Gap']],
    [
      'a text with a line break',
      [heading(0, 'Annual\ntarget_x0041_')],
      ['Annual\ntarget_x0041_', 'Outturn', 'Gap'],
    ],
  ])('is the name of its column: %s', async (_, cells, headings) => {
    const after = saved(...cells);
    expect(await headingsIn(after)).toEqual(headings);
    expect(partOf(after, SHEET).slice(0, partOf(after, SHEET).indexOf('</row>'))).not.toMatch(/<f|<v>\d/);
  });

  it('is written so that a line break stays one', () => {
    expect(namesIn(saved(heading(0, 'Annual\ntarget')))[0]).toBe('Annual_x000a_target');
  });

  it('is followed by every formula that names the column, and by no other', () => {
    const after = saved(heading(0, 'Annual target'));
    const sheet = partOf(after, SHEET);
    expect(sheet).toContain('<f>Report[[#This Row],[Outturn]]-Report[[#This Row],[Annual target]]</f>');
    expect(sheet).toContain('<f>SUM(report[Annual target])+SUM(MyReport[Target])&amp;"Report[Target]"</f>');
    expect(partOf(after, TABLE)).toContain(
      '<calculatedColumnFormula>Report[[#This Row],[Outturn]]-Report[[#This Row],[Annual target]]</calculatedColumnFormula>',
    );
    expect(partOf(after, BOOK)).toContain('>Report[Annual target]<');
  });

  it.each([
    ['100% [of] #1', "Report[[100% '[of'] '#1]]"],
    ['a.b', 'Report[[a.b]]'],
    ['Ziel für $', 'Report[[Ziel für $]]'],
  ])('is put into brackets that hold it: %s', (name, reference) => {
    expect(partOf(saved(heading(0, name)), BOOK)).toContain(`>${reference}<`);
  });

  it('leaves all parts but the sheet’s alone where the text is the same, or not a heading', () => {
    expect(changedParts(file(), saved(heading(0, 'Target')))).toEqual([SHEET]);
    expect(changedParts(file(), saved(heading(3, 'Target')))).toEqual([SHEET]);
    expect(changedParts(file(), saved({ ...heading(0, 'Target'), row: 1 }))).toEqual([SHEET]);
    const hidden = savedFile(file(' headerRowCount="0"'), {
      sheets: [{ ...noSheetEdits('Report'), cells: [heading(0, 'Aim')] }],
    });
    expect(changedParts(file(' headerRowCount="0"'), hidden)).toEqual([SHEET]);
  });
});

describe('the headings of a table', () => {
  const named = (columns: readonly string[], ...written: readonly (readonly [number, string])[]) =>
    headingsAfter(columns, new Map(written));

  it.each([
    [named(['A', 'B'], [1, 'A']), ['A', 'A2']],
    [named(['A', 'A2', 'B'], [2, 'a']), ['A', 'A2', 'a3']],
    [named(['X', 'A'], [0, 'A'], [1, 'A']), ['A', 'A2']],
    [named(['X', 'A'], [0, 'A']), ['A2', 'A']],
    [named(['Column1', 'B', 'C'], [1, ''], [2, '']), ['Column1', 'Column2', 'Column3']],
    [named(['A', 'B'], [0, 'A'.repeat(300)]), ['A'.repeat(255), 'B']],
    [named(['A'.repeat(255), 'B'], [1, 'A'.repeat(256)]), ['A'.repeat(255), `${'A'.repeat(254)}2`]],
  ])('are unique, whatever is written: %j', (headings, expected) => {
    expect(headings).toEqual(expected);
  });
});
