import type { SavedCheckpoint } from '../../shared/record/export/exportLine.ts';

/** The record was brought back from a copy, which ends with the entry before `seq`. */
export interface RecoveryRow {
  /** Counts the recoveries of the council's record. */
  readonly n: number;
  /** In the words of the operator. */
  readonly reason: string;
  /** The record that it replaces, and where that one ended: null where it could not be read. */
  readonly from: {
    readonly record: string;
    readonly seq: number | null;
    readonly hash: string | null;
  };
  readonly recoveredBy: string;
  readonly recoveredAt: string;
  /** Its entry of the chain. */
  readonly seq: number;
}

export interface RecoveryStore {
  /** In the order that they were made. */
  recoveries(): readonly RecoveryRow[];
  /** Its entry of the chain comes first, in the same transaction. */
  addRecovery(row: RecoveryRow): void;
}

/**
 * The recovery with which an entry of the replaced record was lost; null where none explains that. What a copy holds up to its end is never explained by it.
 */
export const recoveryThatLost = (
  { record, seq }: { readonly record: string; readonly seq: number },
  recoveries: readonly RecoveryRow[],
): RecoveryRow | null =>
  recoveries.find(
    recovery =>
      recovery.from.record === record &&
      seq >= recovery.seq &&
      (recovery.from.seq === null || seq <= recovery.from.seq),
  ) ?? null;

/** Whether a checkpoint is of a record before a recovery, and of an entry that was lost with it. */
export const isLostWithRecovery = (
  { day, seq }: Pick<SavedCheckpoint, 'day' | 'seq'>,
  recoveries: readonly RecoveryRow[],
): boolean =>
  recoveries.some(
    ({ from: { record }, recoveredAt }) =>
      day <= recoveredAt.slice(0, 10) && recoveryThatLost({ record, seq }, recoveries) !== null,
  );
