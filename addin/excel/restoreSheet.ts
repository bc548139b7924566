import { ExcelFailure } from './excelFailure.ts';
import { laidOver } from './keptLook.ts';
import { findKept, requestForget } from './keptLooks.ts';
import { paintLook } from './paintLook.ts';
import { readCells, requestExtent } from './readCells.ts';
import { refuseProtected, sheetAt } from './sheetAt.ts';

/**
 * Puts back the look that was kept of a sheet, row by row and column by column wherever they stand now, and forgets it.
 * Contents are not touched. Where nothing is kept nothing is done.
 */
export async function restoreSheet(context: Excel.RequestContext, id: string): Promise<void> {
  const sheet = await sheetAt(context, id);
  refuseProtected(sheet);
  const extent = requestExtent(sheet);
  const entry = await findKept(context, sheet);
  if (entry === null) return;
  const [cells] = await readCells(context, [{ sheet, extent: extent() }]);
  const kept = laidOver(entry.kept, cells?.values ?? []);
  if (kept === null) throw new ExcelFailure('sheet-reshaped', 'restore');
  await paintLook(context, sheet, kept.look, cells?.merges ?? []);
  requestForget(context, entry.key);
  await context.sync();
}
