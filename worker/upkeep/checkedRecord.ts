import type { ComparedChain, SignatureCheck } from '../../shared/record/export/checkChain.ts';
import { EntryLine, type ExportLine } from '../../shared/record/export/exportLine.ts';
import { exportWrong } from '../../shared/record/export/exportWrong.ts';
import { exportFaultSentences, exportPlaceFragments } from '../../shared/record/export/words.ts';
import type { CouncilStore } from '../store/councilStore.ts';

/** A council's record while it is checked. What is recorded meanwhile is left to the next night. */
export interface CheckedRecord {
  /** The council's code. */
  readonly council: string;
  readonly store: CouncilStore;
  /** The chain as it was at the beginning. */
  readonly chain: ComparedChain;
  /** Entries that this check has read, by number, so that it reads each of them once: a limited number of them. */
  readonly entries: Map<number, EntryLine>;
  /** Null without a key to verify signatures. */
  readonly isSigned: SignatureCheck | null;
}

/** Where a fault of the record itself is, in its sentence. */
export const A_ROW = exportPlaceFragments.row;

export function checkedRecord(
  council: string,
  store: CouncilStore,
  isSigned: SignatureCheck | null,
): CheckedRecord {
  const last = store.head()?.seq ?? 0;
  const entries = new Map<number, EntryLine>();
  const chain = { last, hashAt: (seq: number) => entryAt({ store, entries }, seq)?.hash };
  return { council, store, chain, entries, isSigned };
}

/** So many entries stay in memory during a check: some megabytes. */
const MOST_ENTRIES = 10_000;

/** The entry with a number; undefined where the chain has none. */
export function entryAt(
  { store, entries }: Pick<CheckedRecord, 'store' | 'entries'>,
  seq: number,
): EntryLine | undefined {
  const known = entries.get(seq);
  if (known) return known;
  const line = store.entryLines(seq - 1, 1)[0];
  if (!line || !('seq' in line) || line.seq !== seq) return undefined;
  const entry = entryLineOf(line);
  keepEntry(entries, entry);
  return entry;
}

export function keepEntry(entries: Map<number, EntryLine>, entry: EntryLine): void {
  if (entries.size < MOST_ENTRIES) entries.set(entry.seq, entry);
}

export function entryLineOf(line: ExportLine): EntryLine {
  const parsed = EntryLine.safeParse(line);
  return parsed.success ? parsed.data : exportWrong(exportFaultSentences.line.form, { where: A_ROW });
}
