import { z } from 'zod';
import { Receipt } from '../../../../shared/record/contract/reports.ts';
import type { OpenWorkbook } from '../../../excel/openWorkbook.ts';
import type { SheetName } from '../../state/paneState.ts';
import { entryOf, SheetEntry } from '../sheetEntry.ts';

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

/** Every receipt of a sign-off that the workbook keeps, of any sheet and period, in the order that they came. */
export async function rememberedReceipts(workbook: OpenWorkbook): Promise<KeptReceipt[]> {
  const kept = await workbook.recall(KEY);
  return Array.isArray(kept) ? kept.flatMap(entry => Entry.safeParse(entry).data ?? []) : [];
}

/**
 * The receipt of the quarter of a report on these sheets, by the first of them that has one; null where it has not been signed
 * off from this workbook.
 */
export async function recallReceipt(
  workbook: OpenWorkbook,
  { report, period }: Pick<Receipt, 'report' | 'period'>,
  parts: readonly SheetName[],
  sheets: readonly SheetName[],
): Promise<KeptReceipt | null> {
  const entries = (await rememberedReceipts(workbook)).filter(({ receipt }) => receipt.report === report);
  // The entry for a sheet is the first that is found: the last that came is looked for first.
  const lastOf = (part: SheetName) => entryOf(entries.toReversed(), period, part, sheets);
  const last = parts.map(lastOf).find(entry => entry !== null);
  return last === undefined ? null : (entries.find(entry => isSameRevision(entry, last)) ?? last);
}

/**
 * Adds a receipt. None is ever replaced by one with another hash: it is what shows that the record was changed. Returns the
 * first that came for that revision, which may have another hash than this one.
 */
export async function rememberReceipt(workbook: OpenWorkbook, entry: KeptReceipt): Promise<KeptReceipt> {
  const entries = await rememberedReceipts(workbook);
  const at = entries.findIndex(
    other => isSameRevision(other, entry) && other.receipt.hash === entry.receipt.hash,
  );
  await workbook.remember(KEY, at === -1 ? [...entries, entry] : entries.with(at, entry));
  return entries.find(other => isSameRevision(other, entry)) ?? entry;
}

/** Of one sheet: a copy of it has its own. */
const isSameRevision = (a: KeptReceipt, b: KeptReceipt): boolean =>
  a.sheet.id === b.sheet.id &&
  a.receipt.council === b.receipt.council &&
  a.receipt.record === b.receipt.record &&
  a.receipt.report === b.receipt.report &&
  a.receipt.period === b.receipt.period &&
  a.receipt.rev === b.receipt.rev;
