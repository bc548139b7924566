import type { NotRead, SheetCells } from '../../../shared/cells.ts';
import { isCreatedByOutturn, requestCreatedListings } from '../createdListings.ts';
import type { OpenSheet } from '../openWorkbook.ts';
import { withNotRead } from './notRead.ts';
import { isTooLarge, readCells, requestUsedExtent, sheetTooLarge } from './readCells.ts';
import { withReportLook } from './withReportLook.ts';

/**
 * Reads every visible sheet but those that Outturn made: a list of findings or exceptions is not a report. A sheet that is too large is left out, since another one may hold the report, and each of the
 * others names it as not read. If the active sheet is too large, this rejects, since that is the one that the person asks
 * about.
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
  // The only sheet in sight is a person's.
  const created = visible.length > 1 ? requestCreatedListings(context) : () => ({});
  await context.sync();

  const sized = visible.map(({ sheet, extent, active }) => ({ sheet, extent: extent(), active }));
  const tooLarge = sized.filter(({ extent }) => isTooLarge(extent));
  if (tooLarge.some(({ active }) => active || sized.length === 1)) throw sheetTooLarge();
  const read = sized.filter(sheet => !tooLarge.includes(sheet));
  const cells = await readCells(context, read);
  const filled = await withReportLook(
    context,
    read.map(({ sheet }, index) => ({ sheet, cells: cells[index] as SheetCells })),
  );
  const leftOut = tooLarge.map(({ sheet }): NotRead => ({ kind: 'sheet', name: sheet.name }));
  const own = created();
  return read
    .map(({ sheet, active }, index) => ({
      id: sheet.id,
      cells: withNotRead(filled[index] as SheetCells, leftOut),
      protected: sheet.protection.protected,
      active,
    }))
    .filter(({ id, cells: { name, values } }) => !isCreatedByOutturn({ id, top: values }, own, name));
}

/** The sheets that are hidden, from the menu or by a program. */
export async function countHiddenSheets(context: Excel.RequestContext): Promise<number> {
  const { worksheets } = context.workbook;
  worksheets.load('items/visibility');
  await context.sync();
  return worksheets.items.filter(({ visibility }) => visibility !== 'Visible').length;
}
