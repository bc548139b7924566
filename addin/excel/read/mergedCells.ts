import type { CellRange } from '../../../shared/cells.ts';
import { supportsExcelApi } from '../office/requirementSets.ts';
import { splitCells } from '../ranges/splitCells.ts';

/**
 * Excel fails for a range with more than 512 merged areas (documentation of getMergedAreasOrNullObject). Each area that a
 * part touches has a cell of its own in it, so a part of 512 cells never has more.
 */
const CELLS_PER_REQUEST = 512;

/** Whether this Excel can report merged areas at all. */
export const canReadMergedCells = (): boolean => supportsExcelApi('1.13');

/** Requests the merged areas of a range, all in one sync. Call the result after it. None where Excel cannot report them. */
export function requestMergedCells(sheet: Excel.Worksheet, range: CellRange): () => CellRange[] {
  if (!canReadMergedCells()) return () => [];
  const asked = splitCells(range, CELLS_PER_REQUEST).map(({ row, column, rows, columns }) => {
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
