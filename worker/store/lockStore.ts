/** A period that was locked, or opened again. */
export interface LockRow {
  /** The report, as addresses name it. */
  readonly report: string;
  readonly period: number;
  /** Counts the times that the period was locked or opened. */
  readonly n: number;
  readonly locked: boolean;
  readonly reason: string;
  readonly actor: string;
  readonly actorName: string;
  readonly at: string;
  /** Its entry of the chain. */
  readonly seq: number;
}

export interface LockStore {
  /** The latest lock of a period; null where it was never locked. */
  lockOn(period: number): LockRow | null;
  /** Its entry of the chain, number `seq`, comes first, in the same transaction. */
  addLock(lock: Omit<LockRow, 'report' | 'actorName' | 'seq'>, seq: number): void;
}
