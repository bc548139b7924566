import type { CheckpointLine, PersonLine } from '../../shared/record/export/exportLine.ts';
import type { ChainHead } from '../store/chainRows.ts';
import type { CouncilStore } from '../store/councilStore.ts';
import type { RestoredEntry } from '../store/restoreStore.ts';

interface VerifiedPart {
  readonly entries: readonly RestoredEntry[];
  readonly people: readonly PersonLine[];
  readonly checkpoints: readonly CheckpointLine[];
}

/**
 * Writes the next entries of a verified export, with the statements of the original writes. Entries that the record holds
 * already are left out, so that an interrupted restore continues where it stopped. Returns the head after it; null, and
 * writes nothing, where the record's chain is another one or has a gap before these entries.
 */
export function restorePart(
  { entries, people, checkpoints }: VerifiedPart,
  store: CouncilStore,
): ChainHead | null {
  const head = store.head() ?? { seq: 0, hash: '' };
  const known = entries.filter(({ entry }) => entry.seq <= head.seq);
  if (known.some(({ entry }) => entry.seq === head.seq && entry.hash !== head.hash)) return null;
  const next = entries.slice(known.length);
  const [first] = next;
  if (first && (first.entry.seq !== head.seq + 1 || first.entry.prev !== head.hash)) return null;
  for (const restored of next) store.restoreEntry(restored);
  store.restorePeople(people);
  store.restoreCheckpoints(checkpoints);
  return store.head() ?? head;
}
