import type { CellRange } from '../../../shared/cells.ts';
import { splitRows } from '../ranges/splitRows.ts';
import { CELL_LOOK_QUERY, type CellLook, toCellLook } from './cellLook.ts';
import { requestSheetFrame } from './readSheetFrame.ts';
import { requestRowHeights } from './rowHeights.ts';
import type { SheetLook } from './sheetLook.ts';

/** A cell's look takes about 300 bytes of the response, which Excel on the web limits to 5 MB. */
const CELLS_A_SYNC = 13_500;

/** The parts of a sheet whose look is wanted. */
export interface LookQuery {
  readonly range: CellRange;
  readonly columns: readonly number[];
  readonly rows: Pick<CellRange, 'row' | 'rows'>;
}

/** Reads the look of a range, the widths of columns and the heights of rows. A report takes one sync. */
export async function readSheetLook(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { range, columns, rows }: LookQuery,
): Promise<SheetLook> {
  const frame = requestSheetFrame(sheet);
  const formats = columns.map(column => {
    const { format } = sheet.getRangeByIndexes(range.row, column, 1, 1);
    format.load('columnWidth,useStandardWidth');
    return [column, format] as const;
  });
  const heights = requestRowHeights(sheet, rows);
  const cells: CellLook[][] = [];
  for (const strip of splitRows(range, CELLS_A_SYNC)) {
    const part = sheet.getRangeByIndexes(strip.row, strip.column, strip.rows, strip.columns);
    const looks = part.getCellProperties(CELL_LOOK_QUERY);
    await context.sync();
    cells.push(...looks.value.map(line => line.map(toCellLook)));
  }
  return {
    range,
    cells,
    widths: new Map(formats.map(([column, format]) => [column, format.columnWidth])),
    standardWidths: new Set(formats.flatMap(([column, format]) => (format.useStandardWidth ? [column] : []))),
    heights: heights(),
    fittedRows: new Set(),
    hiddenRows: new Set(),
    frame: await frame(context),
  };
}
