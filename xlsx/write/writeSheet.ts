import { a1, a1Range, type CellRange } from '../../shared/cells.ts';
import { NEW_WORKBOOK_FONT, type NewCell, type NewSheet, type NewTable } from '../../shared/newWorkbook.ts';
import { lineHeight, type Typeface, wrappedHeight } from '../../shared/sheet/plan/text/measureText.ts';
import { toFileText } from '../cellText.ts';
import type { CellLooks, WrittenLook } from './cellLooks.ts';
import { escaped, xmlElement, xmlPart } from './xmlElement.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** The file's number of A4 (ECMA-376 part 1, 18.3.1.63). */
const A4 = 9;
/** A file gives widths in digits of the standard font, here Arial 12, whose digits are 9 pixels wide. */
const DIGIT_PIXELS = 9;
/** What Excel leaves free beside the digits (ECMA-376 part 1, 18.3.1.13). */
const CELL_PADDING = 5;
const PIXELS_PER_POINT = 96 / 72;
/** Of a sheet without a table, in points: a line that the eye still follows. */
const LINE_WIDTH = 520;
/** Of Excel, in points. */
const HIGHEST_ROW = 409;
const BODY: Typeface = { ...NEW_WORKBOOK_FONT, bold: false };
const HEADING: Typeface = { ...NEW_WORKBOOK_FONT, bold: true };

/** Where the table of a sheet is, its headings included; null where it has none. */
export function writtenTable({ lines, table }: NewSheet): CellRange | null {
  if (!table) return null;
  return { row: 1 + lines.length, column: 0, rows: 1 + table.rows.length, columns: table.columns.length };
}

/** A worksheet's part. The cursor is in A1, and the first sheet is in front. */
export function sheetPart(sheet: NewSheet, { looks, isFirst }: { looks: CellLooks; isFirst: boolean }) {
  const { title, lines, table } = sheet;
  const widths = table?.columns.map(({ width }) => width) ?? [LINE_WIDTH];
  const rows = [
    sheetRow(0, [cell({ row: 0, column: 0 }, title, looks.indexOf('title'))]),
    ...lines.map((line, index) => lineRow(line, 1 + index, table ? null : LINE_WIDTH, looks)),
    ...(table ? tableRows(table, 1 + lines.length, looks) : []),
  ];
  return xmlPart(
    xmlElement(
      'worksheet',
      { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS },
      xmlElement('sheetPr', {}, xmlElement('pageSetUpPr', { fitToPage: 1 })),
      xmlElement('sheetViews', {}, sheetView(isFirst)),
      xmlElement('sheetFormatPr', { defaultRowHeight: 15 }),
      xmlElement('cols', {}, ...widths.map(columnElement)),
      xmlElement('sheetData', {}, ...rows),
      xmlElement('pageSetup', {
        paperSize: A4,
        orientation: table ? 'landscape' : 'portrait',
        fitToWidth: 1,
        fitToHeight: 0,
      }),
      ...(table ? [xmlElement('tableParts', { count: 1 }, xmlElement('tablePart', { 'r:id': 'rId1' }))] : []),
    ),
  );
}

/** A table's part: one heading row, and no filter buttons, which a screen reader would read at every heading. */
export function tablePart(table: NewTable, range: CellRange, id: number): Uint8Array {
  return xmlPart(
    xmlElement(
      'table',
      {
        xmlns: MAIN,
        id,
        name: table.name,
        displayName: table.name,
        ref: a1Range(range),
        totalsRowShown: 0,
      },
      xmlElement(
        'tableColumns',
        { count: table.columns.length },
        ...table.columns.map(({ heading }, index) =>
          xmlElement('tableColumn', { id: index + 1, name: heading }),
        ),
      ),
    ),
  );
}

/** A line above a table runs over the empty cells beside it: wrapped, it would be a tower in a narrow first column. */
function lineRow(line: string, row: number, wrapsAt: number | null, looks: CellLooks): string {
  const look = wrapsAt === null ? 0 : looks.indexOf('text');
  const height = wrapsAt === null ? lineHeight(BODY) : wrappedHeight(line, wrapsAt, BODY);
  return sheetRow(row, [cell({ row, column: 0 }, line, look)], height);
}

function tableRows({ columns, rows }: NewTable, first: number, looks: CellLooks): string[] {
  const heightOf = (texts: readonly NewCell[], face: Typeface): number =>
    Math.max(
      ...texts.map((text, index) =>
        typeof text === 'string' ? wrappedHeight(text, columns[index]?.width ?? 0, face) : lineHeight(face),
      ),
    );
  const headings = columns.map(({ heading }) => heading);
  return [
    sheetRow(
      first,
      headings.map((heading, column) => cell({ row: first, column }, heading, looks.indexOf('heading'))),
      heightOf(headings, HEADING),
    ),
    ...rows.map((row, index) => {
      const at = first + 1 + index;
      return sheetRow(
        at,
        row.map((content, column) => cell({ row: at, column }, content, looks.indexOf(lookOf(content)))),
        heightOf(row, BODY),
      );
    }),
  ];
}

const lookOf = (content: NewCell): WrittenLook =>
  typeof content === 'string' ? 'text' : { format: content.format };

/** Some programs give a row without a height one line, whatever its texts wrap to. */
const sheetRow = (row: number, cells: readonly string[], height?: number): string =>
  xmlElement(
    'row',
    { r: row + 1, ...(height === undefined ? {} : { ht: Math.min(height, HIGHEST_ROW), customHeight: 1 }) },
    ...cells,
  );

function cell(at: { row: number; column: number }, content: NewCell, look: number): string {
  const place = { r: a1(at), s: look };
  return typeof content === 'string'
    ? xmlElement(
        'c',
        { ...place, t: 'inlineStr' },
        xmlElement('is', {}, xmlElement('t', { 'xml:space': 'preserve' }, escaped(toFileText(content)))),
      )
    : xmlElement('c', place, xmlElement('v', {}, String(content.value)));
}

const columnElement = (width: number, index: number): string =>
  xmlElement('col', {
    min: index + 1,
    max: index + 1,
    width: (width * PIXELS_PER_POINT - CELL_PADDING) / DIGIT_PIXELS,
    customWidth: 1,
  });

const sheetView = (isFirst: boolean): string =>
  xmlElement(
    'sheetView',
    { workbookViewId: 0, ...(isFirst ? { tabSelected: 1 } : {}) },
    xmlElement('selection', { activeCell: 'A1', sqref: 'A1' }),
  );
