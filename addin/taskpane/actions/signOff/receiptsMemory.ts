import { z } from 'zod';
import { Receipt } from '../../../../shared/record/contract/reports.ts';
import type { OpenWorkbook } from '../../../excel/openWorkbook.ts';
import type { SheetName } from '../../state/paneState.ts';
import { entryOf, SheetEntry, withEntry } from '../sheetEntry.ts';

const KEY = 'receipts';

/**
 * What the signed body holds and neither the sheet nor the receipt: the signer's directory id, and the points before the
 * base that the record gave, by the id of the row. Without them the receipt could not be compared while nobody is signed in.
 */
const Entry = SheetEntry.extend({
  receipt: Receipt,
  by: z.string(),
  points: z.record(z.string(), z.string()).optional(),
});
export type KeptReceipt = z.infer<typeof Entry>;

async function remembered(workbook: OpenWorkbook): Promise<KeptReceipt[]> {
  const kept = await workbook.recall(KEY);
  return Array.isArray(kept) ? kept.flatMap(entry => Entry.safeParse(entry).data ?? []) : [];
}

/** The receipt of this sheet's quarter, or null where it has not been signed off from this workbook. */
export async function recallReceipt(
  workbook: OpenWorkbook,
  period: string,
  sheet: SheetName,
  sheets: readonly SheetName[],
): Promise<KeptReceipt | null> {
  return entryOf(await remembered(workbook), period, sheet, sheets);
}

export async function rememberReceipt(
  workbook: OpenWorkbook,
  entry: KeptReceipt,
  sheets: readonly SheetName[],
): Promise<void> {
  await workbook.remember(KEY, withEntry(await remembered(workbook), entry, sheets));
}
