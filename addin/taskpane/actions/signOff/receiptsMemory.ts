import { z } from 'zod';
import { Receipt } from '../../../../shared/record/contract/reports.ts';
import type { OpenWorkbook } from '../../../excel/openWorkbook.ts';
import type { SheetName } from '../../state/paneState.ts';
import { entryOf, SheetEntry, withEntry } from '../sheetEntry.ts';

const KEY = 'receipts';

/** `by` is the signer's directory id, which is in the signed body but not in the receipt. */
const Entry = SheetEntry.extend({ receipt: Receipt, by: z.string() });
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
