import type { CellRange } from '../../../shared/cells.ts';
import { splitRows } from '../ranges/splitRows.ts';
import { CELL_LOOK_QUERY, type CellLook, toCellLook } from './cellLook.ts';
import { requestSheetFrame } from './readSheetFrame.ts';
import type { SheetLook } from './sheetLook.ts';

/** A cell's look takes about 250 bytes of the response, which Excel on the web limits to 5 MB. */
const CELLS_A_SYNC = 8_000;

/** Reads the look of a range and the widths of these columns. A report takes one sync. */
export async function readSheetLook(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  range: CellRange,
  columns: readonly number[],
): Promise<SheetLook> {
  const frame = requestSheetFrame(sheet);
  const widths = columns.map(column => {
    const { format } = sheet.getRangeByIndexes(range.row, column, 1, 1);
    format.load('columnWidth');
    return [column, format] as const;
  });
  const cells: CellLook[][] = [];
  const heights: number[] = [];
  for (const strip of splitRows(range, CELLS_A_SYNC)) {
    const part = sheet.getRangeByIndexes(strip.row, strip.column, strip.rows, strip.columns);
    const looks = part.getCellProperties(CELL_LOOK_QUERY);
    const rows = part.getRowProperties({ format: { rowHeight: true } });
    await context.sync();
    cells.push(...looks.value.map(line => line.map(toCellLook)));
    heights.push(...rows.value.map(({ format }) => format?.rowHeight ?? 0));
  }
  return {
    range,
    cells,
    widths: new Map(widths.map(([column, format]) => [column, format.columnWidth])),
    heights: new Map(heights.map((height, index) => [range.row + index, height])),
    frame: frame(),
  };
}
