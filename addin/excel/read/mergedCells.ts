import type { CellRange } from '../../../shared/cells.ts';
import { supportsExcelApi } from '../office/requirementSets.ts';
import { splitRows } from '../ranges/splitRows.ts';

/** Excel fails for a range with more than 512 merged areas (documentation of getMergedAreasOrNullObject). */
const CELLS_PER_REQUEST = 2_000;

/** Requests the merged areas of a range. Call the result after a sync. Before ExcelApi 1.13 there is no way to ask: none. */
export function requestMergedCells(sheet: Excel.Worksheet, range: CellRange): () => CellRange[] {
  if (!supportsExcelApi('1.13')) return () => [];
  const asked = splitRows(range, CELLS_PER_REQUEST).map(({ row, column, rows, columns }) => {
    const merged = sheet.getRangeByIndexes(row, column, rows, columns).getMergedAreasOrNullObject();
    merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
    return merged;
  });
  return () => {
    const found = new Map<string, CellRange>();
    for (const merged of asked) {
      if (merged.isNullObject) continue;
      for (const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } of merged.areas
        .items) {
        found.set(`${row},${column}`, { row, column, rows, columns });
      }
    }
    return [...found.values()];
  };
}

/**
 * The cells under a merged area, except its first, as "row,column" within `area`. Excel shows the look of the first cell, and
 * writing to the others would change it.
 */
export function coveredCells(merges: readonly CellRange[], area: CellRange): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const merge of merges) {
    for (let row = merge.row; row < merge.row + merge.rows; row++) {
      for (let column = merge.column; column < merge.column + merge.columns; column++) {
        if (row !== merge.row || column !== merge.column)
          covered.add(`${row - area.row},${column - area.column}`);
      }
    }
  }
  return covered;
}
