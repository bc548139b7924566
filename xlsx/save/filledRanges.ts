import type { CellRange } from '../../shared/cells.ts';
import { SheetFormulas } from './sheet/sheetFormulas.ts';
import { SheetRows } from './sheet/sheetRows.ts';
import { WorkbookPart } from './workbookPart.ts';
import type { XlsxPackage } from './xlsxPackage.ts';
import { childrenOf, rootOf } from './xml.ts';

/** Few sheets have such a formula, so the others are not parsed. */
const FILLS = /\st\s*=\s*["'](?:array|dataTable)["']/;

/**
 * By the name of the sheet: the ranges that one formula fills, an array formula or a data table. Its formula is in the first
 * cell of its range; the others hold its results.
 */
export function filledRangesOf(pack: XlsxPackage): ReadonlyMap<string, readonly CellRange[]> {
  const workbook = new WorkbookPart(pack);
  return new Map(
    workbook.sheetNames().flatMap(name => {
      const path = workbook.sheetPath(name);
      if (!pack.has(path) || !FILLS.test(pack.text(path))) return [];
      const data = childrenOf(rootOf(pack.open(path)), 'sheetData')[0];
      return data ? [[name, new SheetFormulas(new SheetRows(data)).filledRanges()] as const] : [];
    }),
  );
}
