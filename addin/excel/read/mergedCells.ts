import type { CellRange } from '../../../shared/cells.ts';
import { supportsExcelApi } from '../office/requirementSets.ts';
import { splitRows } from '../ranges/splitRows.ts';

/** Excel names no more than 512 merged areas of one range, and fails beyond (its documentation of getMergedAreasOrNullObject). */
const CELLS_A_QUESTION = 2_000;

/** Asks for the merged cells of a range; to be read after a sync. Excel before 1.13 cannot tell, and no merges are known then. */
export function requestMergedCells(sheet: Excel.Worksheet, range: CellRange): () => CellRange[] {
  if (!supportsExcelApi('1.13')) return () => [];
  const asked = splitRows(range, CELLS_A_QUESTION).map(({ row, column, rows, columns }) => {
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
