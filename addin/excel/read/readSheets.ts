import type { SheetCells } from '../../../shared/cells.ts';
import type { OpenSheet } from '../openWorkbook.ts';
import { isTooLarge, readCells, requestUsedExtent, sheetTooLarge } from './readCells.ts';

/**
 * Reads every visible sheet. A sheet that is too large is left out, since another one may hold the report. If the active
 * sheet is too large, this rejects, since that is the one that the person asks about.
 */
export async function readSheets(context: Excel.RequestContext): Promise<OpenSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  const active = worksheets.getActiveWorksheet();
  active.load('id');
  await context.sync();
  const visible = worksheets.items
    .filter(({ visibility }) => visibility === 'Visible')
    .map(sheet => ({ sheet, extent: requestUsedExtent(sheet), active: sheet.id === active.id }));
  await context.sync();

  const read = visible.flatMap(({ sheet, extent, active }) => {
    if (!isTooLarge(extent())) return [{ sheet, extent: extent(), active }];
    if (active || visible.length === 1) throw sheetTooLarge();
    return [];
  });
  const cells = await readCells(context, read, { withFills: true });
  return read.map(({ sheet, active }, index) => ({
    id: sheet.id,
    cells: cells[index] as SheetCells,
    protected: sheet.protection.protected,
    active,
  }));
}
