import { type CellAddress, type CellRange, isWithinRange } from '../../../shared/cells.ts';
import { cellText } from '../../../shared/sheet/cells/cellText.ts';
import { headingsAfter } from '../../../xlsx/tableHeadings.ts';
import type { SheetModel, TableModel } from './workbookModel.ts';

/** A text for a cell, in place of what was written to it. */
interface Heading {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * What Excel makes of headings of tables in a range that was just written: each is a text, as the cell shows it, and the
 * name of its column. Returns the tables with their columns' names, and the cells whose text must follow.
 */
export function headingsWritten(
  sheet: Pick<SheetModel, 'value' | 'formula' | 'look' | 'tables'>,
  range: CellRange,
): { readonly tables: readonly TableModel[]; readonly headings: readonly Heading[] } {
  const headings: Heading[] = [];
  const tables = sheet.tables.map(table => {
    const written = writtenIn(sheet, table, range);
    if (written.size === 0) return table;
    const columns = headingsAfter(table.columns, written);
    for (const place of written.keys()) {
      const [row, column, text] = [table.range.row, table.range.column + place, columns[place] ?? ''];
      if (sheet.value(row, column) !== text || sheet.formula(row, column) !== '')
        headings.push({ row, column, text });
    }
    return { ...table, columns };
  });
  return { tables, headings };
}

/** Whether a heading in the range is a formula that is not calculated yet. */
export const isHeadingAwaited = (
  sheet: Pick<SheetModel, 'value' | 'formula' | 'tables'>,
  range: CellRange,
): boolean =>
  sheet.tables.some(table => headingCells(table, range).some(({ cell }) => isAwaited(sheet, cell)));

const isAwaited = (
  { value, formula }: Pick<SheetModel, 'value' | 'formula'>,
  { row, column }: CellAddress,
): boolean => formula(row, column) !== '' && value(row, column) === '';

/** By the place of the column: what is written and is not the column's name yet. */
function writtenIn(
  sheet: Pick<SheetModel, 'value' | 'formula' | 'look'>,
  table: TableModel,
  range: CellRange,
): ReadonlyMap<number, string> {
  return new Map(
    headingCells(table, range).flatMap(({ cell, place }) => {
      const [value, formula] = [sheet.value(cell.row, cell.column), sheet.formula(cell.row, cell.column)];
      const isNamed = value === table.columns[place] && formula === '';
      return isNamed || isAwaited(sheet, cell)
        ? []
        : [[place, cellText(value, sheet.look(cell.row, cell.column).numberFormat)] as const];
    }),
  );
}

/** The headings that lie in a range, with the places of their columns. */
const headingCells = (
  { range: { row, column }, hasHeader, columns }: TableModel,
  range: CellRange,
): { readonly cell: CellAddress; readonly place: number }[] =>
  columns
    .map((_, place) => ({ cell: { row, column: column + place }, place }))
    .filter(({ cell }) => hasHeader && isWithinRange(cell, range));
