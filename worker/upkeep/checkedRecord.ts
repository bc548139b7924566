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
  return { council, store, chain: { last, hashAt: seq => entryAt(store, seq)?.hash }, isSigned };
}

/** Undefined where the chain has no such entry. */
export function entryAt(store: CouncilStore, seq: number): EntryLine | undefined {
  const line = store.entryLines(seq - 1, 1)[0];
  return line && 'seq' in line && line.seq === seq ? entryLineOf(line) : undefined;
}

export function entryLineOf(line: ExportLine): EntryLine {
  const parsed = EntryLine.safeParse(line);
  return parsed.success ? parsed.data : exportWrong(exportFaultSentences.line.form, { where: A_ROW });
}
