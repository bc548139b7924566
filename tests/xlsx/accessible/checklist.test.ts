import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { NewWorkbook } from '../../../shared/newWorkbook.ts';
import { publicationWorkbook } from '../../../shared/record/publication/workbookPlan.ts';
import { CHECKLIST, holdToChecklist } from '../../../xlsx/accessible/checklist.ts';
import { readWorkbookFacts } from '../../../xlsx/accessible/workbookFacts.ts';
import { writeWorkbook } from '../../../xlsx/write/writeWorkbook.ts';
import { publicationOf } from '../../examples/publicationOf.ts';
import { theSample } from '../../examples/theSample.ts';

async function held(file: Uint8Array) {
  const read = await readWorkbookFacts(file);
  if (!read.ok) throw new Error(read.sentence);
  return holdToChecklist(read.facts);
}

const notMet = async (file: Uint8Array): Promise<string[]> =>
  (await held(file)).flatMap(({ name, outcome }) => (outcome.state === 'not-met' ? [name] : []));

interface Content {
  readonly title?: string;
  readonly name?: string;
  readonly tableName?: string;
  readonly headings?: readonly string[];
  readonly rows?: readonly (readonly string[])[];
}

const LONG = 'A text that is far too long for the column that it is in, and for the next one as well.';

/** A cover, and a sheet "Indicators" with a table of two columns whose heading row is the second. */
const workbook = ({
  title = 'Indicators',
  name = 'Indicators',
  tableName = 'Indicators',
  headings = ['Indicator', 'Outturn'],
  rows = [
    ['Homes let', '64'],
    [LONG, '12'],
  ],
}: Content = {}): NewWorkbook => ({
  properties: { title: 'Report', subject: '', creator: 'A council', created: '2017-11-14T23:30:00.000Z' },
  sheets: [
    { name: 'Cover', title: 'Report', lines: ['One line.'], table: null },
    {
      name,
      title,
      lines: [],
      table: { name: tableName, columns: headings.map(heading => ({ heading, width: 100 })), rows },
    },
  ],
});

const SHEET = 'xl/worksheets/sheet2.xml';
const TABLE = 'xl/tables/table1.xml';
const STYLES = 'xl/styles.xml';

type Change = readonly [path: string, from: string | RegExp, to: string];

/** The workbook with something replaced in its parts, and further parts. */
function changedParts(changes: readonly Change[], more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = unzipSync(writeWorkbook(workbook()));
  for (const [path, from, to] of changes) {
    const before = strFromU8(parts[path] ?? new Uint8Array());
    const after = before.replace(from, to);
    if (after === before) throw new Error(`Nothing in ${path} was replaced.`);
    parts[path] = strToU8(after);
  }
  for (const [name, text] of Object.entries(more)) parts[name] = strToU8(text);
  return zipSync(parts);
}

const changed = (...change: Change): Uint8Array => changedParts([change]);

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

/** The workbook with this shape over the cells of its second sheet. */
const withShape = (shape: string): Uint8Array =>
  changedParts(
    [
      [
        'xl/worksheets/_rels/sheet2.xml.rels',
        '</Relationships>',
        `<Relationship Id="rId9" Type="${OFFICE}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
      ],
    ],
    {
      'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${DRAWING}"><xdr:oneCellAnchor>${shape}</xdr:oneCellAnchor></xdr:wsDr>`,
    },
  );

const written = (content: Content): Uint8Array => writeWorkbook(workbook(content));

const AFTER_CELLS = '</sheetData>';
const linkAt = (cell: string): string =>
  `<hyperlinks><hyperlink ref="${cell}" location="Cover!A1"/></hyperlinks>`;

const FAULTS: readonly (readonly [item: string, what: string, file: () => Uint8Array])[] = [
  [
    'tablesMarkedUp',
    'data in no table',
    () => changed('xl/worksheets/_rels/sheet2.xml.rels', /<Relationship .*\/>/, ''),
  ],
  ['tableNames', 'a table as Excel names it', () => written({ tableName: 'Table1' })],
  [
    'noMergedCells',
    'merged cells',
    () => changed(SHEET, AFTER_CELLS, `${AFTER_CELLS}<mergeCells><mergeCell ref="A3:B3"/></mergeCells>`),
  ],
  [
    'noBlankRows',
    'a blank row',
    () =>
      written({
        rows: [
          ['Homes let', '64'],
          ['', ''],
          ['Homes built', '12'],
        ],
      }),
  ],
  [
    'noBlankRows',
    'a blank column',
    () =>
      written({
        rows: [
          ['Homes let', ''],
          ['Homes built', ''],
        ],
      }),
  ],
  ['oneHeadingRow', 'no heading row', () => changed(TABLE, '<table ', '<table headerRowCount="0" ')],
  ['oneHeadingRow', 'two headings alike', () => written({ headings: ['Outturn', 'outturn'] })],
  ['oneHeadingRow', 'a heading of Excel’s', () => written({ headings: ['Indicator', 'Column2'] })],
  ['wrappedText', 'a text that the next cell cuts off', () => changed(SHEET, 'r="A4" s="3"', 'r="A4" s="0"')],
  [
    'noFiltersOrFreezing',
    'filter buttons',
    () => changed(TABLE, '<tableColumns', '<autoFilter ref="A2:B4"/><tableColumns'),
  ],
  [
    'noFiltersOrFreezing',
    'frozen panes',
    () => changed(SHEET, '<selection', '<pane ySplit="2" topLeftCell="A3" state="frozen"/><selection'),
  ],
  [
    'noEmptyCells',
    'an empty cell',
    () =>
      written({
        rows: [
          ['Homes let', ''],
          ['Homes built', '12'],
        ],
      }),
  ],
  ['nothingHidden', 'a hidden row', () => changed(SHEET, '<row r="3"', '<row r="3" hidden="1"')],
  [
    'nothingHidden',
    'a hidden sheet',
    () => changed('xl/workbook.xml', 'sheetId="2"', 'sheetId="2" state="hidden"'),
  ],
  ['noSymbolsForNotes', 'an asterisk', () => written({ rows: [['Homes let*', '64']] })],
  ['noSymbolsForNotes', 'a raised number', () => written({ rows: [['Homes let¹', '64']] })],
  [
    'noSymbolsForNotes',
    'superscript',
    () => changed(STYLES, '<font><sz val="12"/>', '<font><vertAlign val="superscript"/><sz val="12"/>'),
  ],
  ['notesByWord', 'a number alone', () => written({ rows: [['Homes let (1)', '64']] })],
  ['noNotesInData', 'a note in a figure’s cell', () => written({ rows: [['Homes let', '64 [note 1]']] })],
  [
    'notesOnTheirSheet',
    'a note and no sheet of notes',
    () => written({ headings: ['Indicator', 'Outturn [note 1]'] }),
  ],
  [
    'clearLinks',
    'a link that says nothing',
    () =>
      changedParts([
        [SHEET, '>Homes let<', '>click here<'],
        [SHEET, AFTER_CELLS, `${AFTER_CELLS}${linkAt('A3')}`],
      ]),
  ],
  ['clearLinks', 'a link without a text', () => changed(SHEET, AFTER_CELLS, `${AFTER_CELLS}${linkAt('C3')}`)],
  ['plainText', 'small letters', () => changed(STYLES, 'sz val="12"', 'sz val="10"')],
  ['plainText', 'italic letters', () => changed(STYLES, '<font><sz val="12"/>', '<font><i/><sz val="12"/>')],
  ['markedTitles', 'a title without the style', () => changed(SHEET, 'r="A1" s="1"', 'r="A1" s="2"')],
  ['markedTitles', 'no title', () => written({ title: '' })],
  ['noSymbols', 'an arrow', () => written({ rows: [['Homes let', '↑']] })],
  [
    'nothingFloating',
    'a page footer',
    () =>
      changed(SHEET, '<tableParts', '<headerFooter><oddFooter>&amp;P</oddFooter></headerFooter><tableParts'),
  ],
  ['nothingFloating', 'a text box', () => withShape('<xdr:sp/>')],
  [
    'noFills',
    'a background',
    () =>
      changed(STYLES, /patternType="none"\/>/, 'patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill>'),
  ],
  [
    'contrast',
    'pale letters',
    () => changed(STYLES, '<font><sz val="12"/>', '<font><sz val="12"/><color rgb="FFBBBBBB"/>'),
  ],
  ['noImages', 'a picture', () => withShape('<xdr:pic/>')],
  ['noMacros', 'macros', () => changedParts([], { 'xl/vbaProject.bin': 'x' })],
  ['sheetNames', 'a sheet as Excel names it', () => written({ name: 'Sheet2' })],
  [
    'noBlankSheets',
    'a blank sheet',
    () => changed('xl/worksheets/sheet1.xml', /<sheetData>.*<\/sheetData>/s, '<sheetData/>'),
  ],
  [
    'columnA',
    'a sheet that begins in column B',
    () => changed('xl/worksheets/sheet1.xml', /r="A(\d)"/g, 'r="B$1"'),
  ],
  ['tablesAtLeftEdge', 'a table that begins in column B', () => changed(TABLE, 'ref="A2:B4"', 'ref="B2:B4"')],
  [
    'nothingBelowTables',
    'a line below the table',
    () => changed(SHEET, AFTER_CELLS, `<row r="9"><c r="A9"><v>1</v></c></row>${AFTER_CELLS}`),
  ],
  [
    'oneTableASheet',
    'two tables',
    () =>
      changed(
        'xl/worksheets/_rels/sheet2.xml.rels',
        '</Relationships>',
        `<Relationship Id="rId9" Type="${OFFICE}/table" Target="../tables/table1.xml"/></Relationships>`,
      ),
  ],
  ['documentInformation', 'no title', () => changed('docProps/core.xml', 'Report', '')],
  [
    'cursorInA1',
    'the cursor elsewhere',
    () => changed('xl/worksheets/sheet1.xml', 'activeCell="A1"', 'activeCell="B2"'),
  ],
  [
    'cursorInA1',
    'another sheet in front',
    () =>
      changedParts([
        ['xl/worksheets/sheet1.xml', 'tabSelected="1"', ''],
        [SHEET, '<sheetView ', '<sheetView tabSelected="1" '],
      ]),
  ],
];

describe('the checklist for accessible spreadsheets', () => {
  it('finds nothing in a workbook that keeps to it', async () => {
    expect(await notMet(writeWorkbook(workbook()))).toEqual([]);
  });

  it.each(FAULTS)('finds under %s: %s', async (item, _, file) => {
    expect(await notMet(file())).toContain(item);
  });

  it('has a fault here for every item that a program can tell', async () => {
    const byPerson = (await held(writeWorkbook(workbook())))
      .filter(({ outcome }) => outcome.state === 'person')
      .map(({ name }) => name);
    const tried = new Set([...FAULTS.map(([item]) => item), ...byPerson, 'notByColourAlone']);
    expect(CHECKLIST.map(({ name }) => name).filter(name => !tried.has(name))).toEqual([]);
  });

  it('leaves to a person whether a colour also has a word', async () => {
    const coloured = changed(STYLES, '<font><sz val="12"/>', '<font><sz val="12"/><color rgb="FF651B1B"/>');
    const item = (await held(coloured)).find(({ name }) => name === 'notByColourAlone');
    expect(item?.outcome.state).toBe('person');
  });

  it('is kept by the publication of the sample', async () => {
    expect(await notMet(writeWorkbook(publicationWorkbook(publicationOf(await theSample()))))).toEqual([]);
  });

  it('names the cells where an item is not met', async () => {
    const items = await held(written({ rows: [['Homes let*', '64']] }));
    expect(items.find(({ name }) => name === 'noSymbolsForNotes')?.outcome).toEqual({
      state: 'not-met',
      places: ['Indicators!A3'],
    });
  });

  it.each(['Homes let', 'Waste (kg)', 'PM2.5 (µg m³ mean)', 'Grade A*B', 'Levels 1 to 3'])(
    'takes “%s” for no mark of a note',
    async title => {
      expect(await notMet(written({ rows: [[title, '64']] }))).toEqual([]);
    },
  );
});
