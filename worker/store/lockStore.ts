import type { AuditRow, ChainHead } from './chainRows.ts';

/** A period that was locked, or opened again. */
export interface LockRow {
  readonly period: number;
  /** Counts the times that the period was locked or opened. */
  readonly n: number;
  readonly locked: boolean;
  readonly reason: string;
  readonly actor: string;
  readonly actorName: string;
  readonly at: string;
}

export interface LockStore {
  /** The last word on the period, null where there was never one, and the chain's head. */
  lockState(
    tenant: number,
    period: number,
  ): Promise<{ readonly lock: LockRow | null; readonly head: ChainHead | null }>;
  /** `taken` where another entry took the next place in the chain: nothing was written. */
  setLock(tenant: number, lock: LockRow, audit: AuditRow): Promise<'written' | 'taken'>;
}
