import { ActReceipt } from '../../../../shared/record/contract/actReceipts.ts';
import type { DeviceStorage } from '../../../excel/office/deviceStorage.ts';
import type { OpenWorkbook } from '../../../excel/openWorkbook.ts';
import { headKey } from './headsMemory.ts';

const KEY = 'acts';
const PREFIX = 'receipt ';

/** The receipts of acts that the workbook keeps, in the order that they came. */
export async function rememberedActs(workbook: OpenWorkbook): Promise<ActReceipt[]> {
  const kept = await workbook.recall(KEY);
  return Array.isArray(kept) ? kept.flatMap(entry => ActReceipt.safeParse(entry).data ?? []) : [];
}

/** Receipts on this machine, until the workbook of their period keeps them. */
export const keepUnfiled = (device: DeviceStorage, receipt: ActReceipt): boolean =>
  device.remember(PREFIX + headKey(receipt), JSON.stringify(receipt));

const unfiled = (device: DeviceStorage): ActReceipt[] =>
  device
    .keys()
    .filter(key => key.startsWith(PREFIX))
    .flatMap(key => ActReceipt.safeParse(JSON.parse(device.recall(key) ?? 'null')).data ?? []);

export const hasUnfiled = (device: DeviceStorage): boolean =>
  device.keys().some(key => key.startsWith(PREFIX));

/** Moves the receipts of a period, and those of no period, from this machine into the workbook. */
export async function fileReceipts(
  workbook: OpenWorkbook,
  device: DeviceStorage,
  period: string,
): Promise<void> {
  const filed = unfiled(device).filter(receipt => receipt.period === null || receipt.period === period);
  if (filed.length === 0) return;
  const kept = await rememberedActs(workbook);
  const keys = new Set(kept.map(headKey));
  await workbook.remember(KEY, [...kept, ...filed.filter(receipt => !keys.has(headKey(receipt)))]);
  for (const receipt of filed) device.forget(PREFIX + headKey(receipt));
}
