import type { Cell, Row, Worksheet } from 'exceljs';
import type { CellRange } from '../../shared/cells.ts';
import { fromFileFormula } from '../functionNames.ts';
import type { StyledCell, XlsxPage, XlsxSheet } from '../workbook.ts';
import { cellValue } from './cellValue.ts';
import { readStyle } from './readStyle.ts';
import { type Filled, fillsWithin, rectangle } from './rectangle.ts';
import type { Theme } from './themeColours.ts';

/** As `saveWorkbook` writes them: a character of the standard font is 7 pixels wide at 96 dpi. */
const POINTS_A_CHARACTER = 5.25;

/** exceljs has these, but its types do not. */
interface Untyped {
  findRow(number: number): Row | undefined;
  readonly sheetProtection: { readonly sheet?: boolean } | null;
}

export function readSheet(sheet: Worksheet, theme: Theme, date1904: boolean): XlsxSheet {
  const { findRow, sheetProtection } = sheet as Worksheet & Untyped;
  const filled: Filled[] = [];
  const styles: StyledCell[] = [];
  const rowHeights = new Map<number, number>();
  const hiddenRows = new Set<number>();
  for (let number = 1; number <= sheet.rowCount; number++) {
    const row = findRow.call(sheet, number);
    if (row === undefined) continue;
    if (row.height !== undefined) rowHeights.set(number - 1, row.height);
    if (row.hidden) hiddenRows.add(number - 1);
    for (const cell of cellsOf(row)) {
      const place = { row: number - 1, column: Number(cell.col) - 1 };
      const style = readStyle(cell, theme);
      if (style !== null) styles.push({ ...place, style });
      const value = cellValue(cell, date1904);
      const formula = cell.formula ? fromFileFormula(cell.formula) : '';
      if (value !== '' || formula !== '')
        filled.push({ ...place, value, formula, format: cell.numFmt ?? 'General' });
    }
  }
  const cells = rectangle(sheet.name, filled, mergesOf(sheet));
  const fills = fillsWithin(
    cells,
    // A fill with a pattern, such as hatching, does not count as a colour.
    styles.flatMap(({ style: { fill, fillPattern }, ...place }) =>
      fill === undefined || fillPattern !== undefined ? [] : [{ ...place, fill }],
    ),
  );
  return {
    cells: fills ? { ...cells, fills } : cells,
    styles,
    rowHeights,
    hiddenRows,
    ...columnsOf(sheet),
    freeze: freezeOf(sheet),
    page: pageOf(sheet),
    visible: sheet.state === 'visible',
    protected: sheetProtection?.sheet === true,
  };
}

/** The cells in the file, with the styled empty ones. Any other request to exceljs would create a cell. */
function cellsOf(row: Row): Cell[] {
  return Array.from({ length: row.cellCount }, (_, index) => row.findCell(index + 1)).filter(
    cell => cell !== undefined,
  );
}

function mergesOf(sheet: Worksheet): CellRange[] {
  return sheet.model.merges.map(range => {
    const [from = '', to = from] = String(range).split(':');
    const first = sheet.getCell(from);
    const last = sheet.getCell(to);
    return {
      row: Number(first.row) - 1,
      column: Number(first.col) - 1,
      rows: Number(last.row) - Number(first.row) + 1,
      columns: Number(last.col) - Number(first.col) + 1,
    };
  });
}

function columnsOf(sheet: Worksheet): Pick<XlsxSheet, 'columnWidths' | 'hiddenColumns'> {
  const columns = (sheet.columns ?? []).map((column, index) => ({ column, index }));
  return {
    columnWidths: new Map(
      columns.flatMap(({ column, index }) =>
        column.width === undefined ? [] : [[index, column.width * POINTS_A_CHARACTER] as const],
      ),
    ),
    hiddenColumns: new Set(columns.flatMap(({ column, index }) => (column.hidden ? [index] : []))),
  };
}

function freezeOf({ views }: Worksheet): XlsxSheet['freeze'] {
  // Despite the types, this is null if the file has no view.
  const frozen = (views as Worksheet['views'] | null)?.find(view => view.state === 'frozen');
  return frozen?.state === 'frozen'
    ? { rows: frozen.ySplit ?? 0, columns: frozen.xSplit ?? 0 }
    : { rows: 0, columns: 0 };
}

function pageOf({ pageSetup }: Worksheet): XlsxPage {
  const [first, last] = pageSetup.printTitlesRow?.split(':').map(Number) ?? [];
  return {
    orientation: pageSetup.orientation === 'landscape' ? 'landscape' : 'portrait',
    titleRows: first === undefined ? null : { first: first - 1, last: (last ?? first) - 1 },
    fitToWidth: pageSetup.fitToPage === true && pageSetup.fitToWidth === 1,
  };
}
