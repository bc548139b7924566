import type { OpenWorkbook } from '../../../excel/openWorkbook.ts';
import type { SheetName } from '../../state/paneState.ts';
import { recallParts } from '../check/partsMemory.ts';
import type { KeptReceipt } from './receiptsMemory.ts';

/** Those of the sheets whose period was signed off from this workbook, by themselves or as parts of a report. */
export async function signedAmong(
  workbook: OpenWorkbook,
  sheets: readonly SheetName[],
  { period, receipts }: { readonly period: string; readonly receipts: readonly KeptReceipt[] },
): Promise<readonly SheetName[]> {
  const ofPeriod = new Set(
    receipts.flatMap(({ sheet, receipt }) => (receipt.period === period ? sheet.id : [])),
  );
  if (ofPeriod.size === 0) return [];
  const signed: SheetName[] = [];
  for (const sheet of sheets) {
    // The receipt is kept for the first of a report's sheets.
    const together = (await recallParts(workbook, sheet)) ?? [sheet];
    if (together.some(({ id }) => ofPeriod.has(id))) signed.push(sheet);
  }
  return signed;
}
