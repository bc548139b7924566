import type { ChainedLine, EntryLine, PersonLine } from '../../shared/record/export/exportLine.ts';
import type { OutturnRow } from '../register/indicatorRows.ts';
import type { Checkpoint } from './checkpointStore.ts';

/** How a record that was exported is written again. Only ever into an object that does not hold it yet. */
export interface RestoreStore {
  /** One entry of the chain with the row it records. */
  restoreEntry(restored: RestoredEntry): void;
  restorePeople(people: readonly PersonLine[]): void;
  /** Those of days that have one already are left out. */
  restoreCheckpoints(checkpoints: readonly Checkpoint[]): void;
}

export interface RestoredEntry {
  readonly entry: EntryLine;
  readonly row: ChainedLine;
  /** Of a revision. */
  readonly outturns: readonly OutturnRow[];
}
