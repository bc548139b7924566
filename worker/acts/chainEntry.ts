import { canonicalText } from '../../shared/record/contract/canonicalText.ts';
import { sha256 } from '../../web/sha256.ts';
import type { AuditRow, ChainHead } from '../store/chainRows.ts';

/**
 * The next entry of a council's audit chain. It records the act, the person's directory id and the time. Its hash is the
 * SHA-256 of the hash before it, a line feed and the entry.
 */
export async function nextChainEntry(
  head: ChainHead | null,
  entry: { readonly act: string; readonly actor: string; readonly at: string } & Readonly<
    Record<string, unknown>
  >,
): Promise<AuditRow> {
  const { act, actor, at } = entry;
  const text = canonicalText(entry);
  const prev = head?.hash ?? '';
  return {
    seq: (head?.seq ?? 0) + 1,
    act,
    actor,
    at,
    entry: text,
    prev,
    hash: await sha256(`${prev}\n${text}`),
  };
}
