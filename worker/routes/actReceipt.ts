import { z } from '@hono/zod-openapi';
import { ActReceipt, RecordedActName } from '../../shared/record/contract/actReceipts.ts';
import type { RemoteRecord } from '../council/remoteRecord.ts';
import type { DirectoryEntry } from '../directory/directory.ts';

const Entry = z.object({ period: ActReceipt.shape.period.default(null) });

/** The receipt of an act by its entry of the chain: the same for a repeat, today and in ten years. */
export async function actReceipt(
  { code: council, record }: Pick<DirectoryEntry, 'code' | 'record'>,
  asked: Pick<RemoteRecord, 'entryAt'>,
  place: number,
): Promise<ActReceipt> {
  const { seq, act, at, entry, hash } = await asked.entryAt(place);
  const { period } = Entry.parse(JSON.parse(entry));
  return { council, record, act: RecordedActName.parse(act), period, seq, hash, at };
}
