import type { CellRange } from '../../../shared/cells.ts';
import type { SheetLook } from './sheetLook.ts';

/** What Excel reports for a text without a colour of its own, whatever colour a table's style gives it. */
const AUTOMATIC = '#000000';

/** Requests the tables of a sheet. Call the result after a sync. */
export function requestTables(sheet: Excel.Worksheet): () => readonly Excel.Table[] {
  const { tables } = sheet;
  tables.load('items/id,items/style,items/showHeaders');
  return () => tables.items;
}

/**
 * Where the style of a table may make texts light: in its headings, and all over it if the style is a dark one. It takes a
 * sync if there are tables.
 */
export async function readStyledRanges(
  context: Excel.RequestContext,
  tables: readonly Excel.Table[],
): Promise<readonly CellRange[]> {
  const styled = tables
    .map(table => ({ table, isDark: /dark/i.test(table.style) }))
    .filter(({ table, isDark }) => isDark || table.showHeaders)
    .map(({ table, isDark }) => {
      const range = table.getRange();
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      return { range, isDark };
    });
  if (styled.length > 0) await context.sync();
  return styled.map(({ range, isDark }) => ({
    row: range.rowIndex,
    column: range.columnIndex,
    rows: isDark ? range.rowCount : 1,
    columns: range.columnCount,
  }));
}

/** The look, without the colours of texts that a table's style decides: Excel does not report those. */
export function withoutStyledTexts(look: SheetLook, styled: readonly CellRange[]): SheetLook {
  if (styled.length === 0) return look;
  const isStyled = (row: number, column: number): boolean =>
    styled.some(
      range =>
        row >= range.row &&
        row < range.row + range.rows &&
        column >= range.column &&
        column < range.column + range.columns,
    );
  return {
    ...look,
    cells: look.cells.map((line, r) =>
      line.map((cell, c) =>
        cell?.fontColour === AUTOMATIC && isStyled(look.range.row + r, look.range.column + c)
          ? { ...cell, fontColour: null }
          : cell,
      ),
    ),
  };
}
