import { z } from 'zod';
import { ActReceipt } from '../../../../shared/record/contract/actReceipts.ts';
import { HeadState } from '../../../../shared/record/contract/heads.ts';
import type { DeviceStorage } from '../../../excel/office/deviceStorage.ts';

const PREFIX = 'head ';

const OnRecord = z.object({ record: z.string(), seq: z.number(), hash: z.string() });

/** A head of a council's chain that this pane holds, and how the record last answered to it. */
const HeadCheck = z.object({
  head: ActReceipt,
  /** Null before the first answer. */
  answer: z.object({ state: HeadState, onRecord: OnRecord, at: z.string() }).nullable(),
});
export type HeadCheck = Readonly<z.infer<typeof HeadCheck>>;

export const headKey = ({ record, seq, hash }: Pick<ActReceipt, 'record' | 'seq' | 'hash'>): string =>
  `${record} ${seq} ${hash}`;

/** What this machine keeps, one key for each head, so that two panes never overwrite each other. */
export const rememberedHeads = (device: DeviceStorage): HeadCheck[] =>
  device
    .keys()
    .filter(key => key.startsWith(PREFIX))
    .flatMap(key => HeadCheck.safeParse(jsonOf(device.recall(key))).data ?? []);

export const rememberHead = (device: DeviceStorage, check: HeadCheck): boolean =>
  device.remember(PREFIX + headKey(check.head), JSON.stringify(check));

export const forgetHead = (device: DeviceStorage, { head }: HeadCheck): void =>
  device.forget(PREFIX + headKey(head));

function jsonOf(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
