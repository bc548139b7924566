import { a1, type CellRange, isWithinRange } from '../../shared/cells.ts';
import { isMeasuredFont, SIDE_PADDING, textWidth } from '../../shared/sheet/plan/text/measureText.ts';
import {
  advised,
  type ChecklistItem,
  cellsWhere,
  essential,
  filledCells,
  onEverySheet,
  wholeSheetIf,
} from './item.ts';
import type { CheckedSheet } from './workbookFacts.ts';

export const tableItems: readonly ChecklistItem[] = [
  essential('tablesMarkedUp', onEverySheet(unmarkedData)),
  advised(
    'tableNames',
    onEverySheet(({ tables = [] }) =>
      tables.filter(({ name }) => /^Table_?\d+$/i.test(name)).map(({ range }) => a1(range)),
    ),
  ),
  essential(
    'noMergedCells',
    onEverySheet(({ cells }) => cells.merges.map(a1)),
  ),
  essential(
    'noBlankRows',
    onEverySheet(sheet => (sheet.tables ?? []).flatMap(({ range }) => blankLines(sheet, range))),
  ),
  essential(
    'oneHeadingRow',
    onEverySheet(({ tables = [] }) =>
      tables.filter(table => !table.hasHeader || !areNames(table.columns)).map(({ range }) => a1(range)),
    ),
  ),
  essential('wrappedText', onEverySheet(cutOff)),
  advised(
    'noFiltersOrFreezing',
    onEverySheet(({ facts }) => wholeSheetIf(facts.hasFilter || facts.hasFrozenPanes)),
  ),
  essential(
    'noEmptyCells',
    onEverySheet(sheet => (sheet.tables ?? []).flatMap(({ range }) => emptyCells(sheet, range))),
  ),
  advised('nothingHidden', ({ sheets }) => {
    const hidden = sheets.filter(
      ({ visible, hiddenRows, hiddenColumns }) => !visible || hiddenRows.size > 0 || hiddenColumns.size > 0,
    );
    return hidden.length === 0
      ? { state: 'met' }
      : { state: 'not-met', places: hidden.map(({ cells }) => cells.name) };
  }),
];

/** The first cell of a sheet's first row of several cells that no marked-up table holds. */
function unmarkedData(sheet: CheckedSheet): string[] {
  const loose = filledCells(sheet).filter(
    cell => !(sheet.tables ?? []).some(({ range }) => isWithinRange(cell, range)),
  );
  const first = loose.find((cell, index) => loose[index + 1]?.row === cell.row);
  return first ? [a1(first)] : [];
}

const valueAt = ({ cells }: CheckedSheet, row: number, column: number) => cells.values[row]?.[column] ?? '';

const rowsOf = ({ row, rows }: CellRange): number[] =>
  Array.from({ length: rows }, (_, index) => row + index);
const columnsOf = ({ column, columns }: CellRange): number[] =>
  Array.from({ length: columns }, (_, index) => column + index);

function blankLines(sheet: CheckedSheet, range: CellRange): string[] {
  const [rows, columns] = [rowsOf(range), columnsOf(range)];
  const blankRows = rows.filter(row => columns.every(column => valueAt(sheet, row, column) === ''));
  // A heading alone does not fill a column.
  const blankColumns = columns.filter(column =>
    rows.slice(1).every(row => valueAt(sheet, row, column) === ''),
  );
  return [
    ...blankRows.map(row => a1({ row, column: range.column })),
    ...blankColumns.map(column => a1({ row: range.row, column })),
  ];
}

const emptyCells = (sheet: CheckedSheet, range: CellRange): string[] =>
  rowsOf(range).flatMap(row =>
    columnsOf(range)
      .filter(column => String(valueAt(sheet, row, column)).trim() === '')
      .map(column => a1({ row, column })),
  );

/** Excel names a column without a heading Column1, and adds a number to a heading that is there already. */
const areNames = (columns: readonly string[]): boolean =>
  new Set(columns.map(name => name.trim().toLowerCase())).size === columns.length &&
  columns.every(name => name.trim() !== '' && !/^column\d+$/i.test(name));

/** Excel's own, in points. */
const STANDARD_WIDTH = 48;

/** Texts on one line that the next cell cuts off. */
function cutOff(sheet: CheckedSheet): string[] {
  const looks = new Map(sheet.styles.map(({ row, column, style }) => [`${row},${column}`, style]));
  return cellsWhere(sheet, ({ row, column, text }) => {
    if (valueAt(sheet, row, column + 1) === '' || typeof valueAt(sheet, row, column) !== 'string')
      return false;
    const look = looks.get(`${row},${column}`);
    if (look?.wrap || sheet.cells.merges.some(range => isWithinRange({ row, column }, range))) return false;
    const font = isMeasuredFont(look?.fontName ?? 'Calibri') ? (look?.fontName ?? 'Calibri') : 'Arial';
    const face = { font: font as 'Arial', size: look?.fontSize ?? 11, bold: look?.bold ?? false };
    const width = sheet.columnWidths.get(column) ?? STANDARD_WIDTH;
    return textWidth(text, face) > width - SIDE_PADDING + 1;
  });
}
