import { ExcelFailure } from '../excelFailure.ts';
import { findSheet, refuseProtectedSheet } from '../read/findSheet.ts';
import { readCells, requestUsedExtent } from '../read/readCells.ts';
import { writeSheetLook } from '../write/writeSheetLook.ts';
import { alignSavedLook } from './savedLook.ts';
import { findSavedLook, requestDeleteSavedLook } from './savedLookStore.ts';

/**
 * Puts back the look that was kept of a sheet, row by row and column by column wherever they stand now, and forgets it.
 * Contents are not touched. Where nothing is kept nothing is done.
 */
export async function restoreSheet(context: Excel.RequestContext, id: string): Promise<void> {
  const sheet = await findSheet(context, id);
  refuseProtectedSheet(sheet);
  const extent = requestUsedExtent(sheet);
  const entry = await findSavedLook(context, sheet);
  if (entry === null) return;
  const [cells] = await readCells(context, [{ sheet, extent: extent() }]);
  const kept = alignSavedLook(entry.saved, cells?.values ?? []);
  if (kept === null) throw new ExcelFailure('sheet-reshaped', 'restore');
  await writeSheetLook(context, sheet, kept.look, cells?.merges ?? []);
  requestDeleteSavedLook(context, entry.key);
  await context.sync();
}
