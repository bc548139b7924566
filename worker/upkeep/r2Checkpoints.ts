import type { SavedCheckpoint } from '../../shared/record/export/exportLine.ts';
import type { Checkpoint } from '../store/checkpointStore.ts';
import { parseCheckpoint } from './checkpointSignature.ts';

/** The checkpoints outside the database: a person who changes the one has not changed the other. */
export const r2Checkpoints = (bucket: R2Bucket) => ({
  /** A council's last checkpoint; null if it has none. Rejects if it cannot be read. */
  async last(council: string): Promise<SavedCheckpoint | null> {
    let name: string | undefined;
    let cursor: string | undefined;
    // Listed by name, and so by day, a thousand at a time (Cloudflare, R2, Workers API).
    do {
      const page = await bucket.list({ prefix: `${council}/`, ...(cursor !== undefined && { cursor }) });
      name = page.objects.at(-1)?.key ?? name;
      cursor = page.truncated ? page.cursor : undefined;
    } while (cursor !== undefined);
    if (name === undefined) return null;
    const text = await (await bucket.get(name))?.text();
    const kept = parseCheckpoint(text ?? '');
    if (!kept) throw new Error('The latest object in the bucket is not a checkpoint.');
    return kept;
  },

  async add(council: string, checkpoints: readonly Checkpoint[]): Promise<void> {
    for (const { day, sig } of checkpoints) await bucket.put(`${council}/${day}.jws`, sig);
  },
});
