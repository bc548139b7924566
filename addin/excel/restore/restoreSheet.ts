import { ExcelFailure } from '../excelFailure.ts';
import { findSheet, refuseProtectedSheet } from '../read/findSheet.ts';
import { readCells, requestUsedExtent } from '../read/readCells.ts';
import { writeSheetLook } from '../write/writeSheetLook.ts';
import { alignSavedLook } from './savedLook.ts';
import { findSavedLook, requestDeleteSavedLook } from './savedLookStore.ts';

/**
 * Brings back the saved look of a sheet and deletes it. Rows and columns that have moved take their looks along. Contents
 * are not touched. Does nothing if no look is saved.
 */
export async function restoreSheet(context: Excel.RequestContext, id: string): Promise<void> {
  const sheet = await findSheet(context, id);
  refuseProtectedSheet(sheet);
  const extent = requestUsedExtent(sheet);
  const entry = await findSavedLook(context, sheet);
  if (entry === null) return;
  const [cells] = await readCells(context, [{ sheet, extent: extent() }]);
  const saved = alignSavedLook(entry.saved, cells?.values ?? []);
  if (saved === null) throw new ExcelFailure('sheet-reshaped', 'restore');
  await writeSheetLook(context, sheet, saved.look, cells?.merges ?? []);
  requestDeleteSavedLook(context, entry.key);
  await context.sync();
}
