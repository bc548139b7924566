import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../grid/changes/workbookSnapshot.ts';
import type { MemorySheet, MemoryWorkbook } from './memoryWorkbook.ts';

/** A workbook in memory at one moment, as the grid takes its own, to save what has changed since. */
export function memorySnapshot({ sheets, settings }: MemoryWorkbook): WorkbookSnapshot {
  return { sheets: sheets.map(snapshotOf), settings: structuredClone(Object.fromEntries(settings)) };
}

function snapshotOf(sheet: MemorySheet): SheetSnapshot {
  const used = sheet.used() ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const rows = Array.from({ length: used.row + used.rows }, (_, row) => row);
  const columns = Array.from({ length: used.column + used.columns }, (_, column) => column);
  const cells = rows.flatMap(row =>
    columns.map((column): CellSnapshot => {
      const [value, formula] = [sheet.value(row, column), sheet.formula(row, column)];
      return { row, column, value, formula, look: sheet.look(row, column) };
    }),
  );
  const heights = (isFitted: boolean): ReadonlyMap<number, number> =>
    new Map(
      rows
        .filter(row => sheet.isFitted(row) === isFitted && !sheet.isRowHidden(row))
        .map(row => [row, sheet.rowHeight(row)]),
    );
  return {
    id: sheet.id,
    name: sheet.name,
    cells: new Map(cells.map(cell => [`${cell.row},${cell.column}`, cell])),
    columnWidths: new Map(
      columns
        .filter(column => !sheet.isStandardWidth(column))
        .map(column => [column, sheet.columnWidth(column)]),
    ),
    rowHeights: heights(false),
    fittedHeights: heights(true),
    hiddenRows: new Set(rows.filter(sheet.isRowHidden)),
    freeze: sheet.freeze,
    page: sheet.page,
    charts: sheet.charts,
  };
}
