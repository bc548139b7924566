import { z } from 'zod';
import { OnsCode } from '../../shared/record/contract/operator.ts';
import type { AuditRow } from '../store/chainRows.ts';
import { sha256Sync } from '../store/sqlite/sha256Sync.ts';
import type { DirectoryEntry } from './directory.ts';

/** An entry of the directory's chain. */
export type DirectoryChainEntry = Pick<AuditRow, 'seq' | 'entry' | 'prev' | 'hash'>;

const Added = z.object({ act: z.literal('council-added'), record: z.string(), code: z.string() });
const Recovered = z.object({ act: z.literal('council-recovered'), record: z.string(), before: z.string() });

/** The codes of councils that the chain says were added, and whose record the directory does not name. */
export function missingFromDirectory(
  chain: readonly DirectoryChainEntry[],
  known: readonly DirectoryEntry[],
): readonly string[] {
  const records = new Set(known.map(({ record }) => record));
  // A replaced record is known by the one that replaces it: from the last recovery back.
  for (const { entry } of chain.toReversed()) {
    const recovered = Recovered.safeParse(JSON.parse(entry)).data;
    if (recovered && records.has(recovered.record)) records.add(recovered.before);
  }
  return chain.flatMap(({ entry }) => {
    const added = Added.safeParse(JSON.parse(entry)).data;
    return added && !records.has(added.record) ? [added.code] : [];
  });
}

/** Whether each entry of the directory's chain follows the one before it. An end that is gone does not show here. */
export const isChainWhole = (chain: readonly DirectoryChainEntry[]): boolean =>
  chain.every(
    ({ seq, entry, prev, hash }, index) =>
      seq === index + 1 &&
      prev === (chain[index - 1]?.hash ?? '') &&
      hash === sha256Sync(`${prev}\n${entry}`),
  );

/** The codes of councils that have objects in a bucket, which are named by their council's code and a slash. */
export async function councilsInBucket(bucket: R2Bucket): Promise<readonly string[]> {
  const codes: string[] = [];
  let cursor: string | undefined;
  // A thousand names at a time (Cloudflare, R2, Workers API).
  do {
    const page = await bucket.list({ delimiter: '/', ...(cursor !== undefined && { cursor }) });
    codes.push(...page.delimitedPrefixes.map(prefix => prefix.slice(0, -1)));
    cursor = page.truncated ? page.cursor : undefined;
  } while (cursor !== undefined);
  // Other objects in the bucket do not count.
  return codes.filter(code => OnsCode.safeParse(code).success);
}
