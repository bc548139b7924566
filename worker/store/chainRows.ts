/** The last entry of a council's chain. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

export interface AuditRow extends ChainHead {
  readonly act: string;
  readonly actor: string;
  readonly at: string;
  readonly entry: string;
  readonly prev: string;
}

/** What an entry says: the act, the person's directory id, the time, and the facts of the act. */
export type RecordedAct = { readonly act: string; readonly actor: string; readonly at: string } & Readonly<
  Record<string, string | number | boolean | null>
>;

export interface ChainStore {
  head(): ChainHead | null;
  /** The hash of an entry; "" before the first, null after the last. One row. */
  hashAt(seq: number): string | null;
  /** Throws where the chain has no such entry. */
  entryAt(seq: number): Omit<AuditRow, 'prev'>;
  /**
   * Adds the next entry to the chain, and the actor's name. The rows that it records come after it, in the same
   * transaction. `revision`: the one that a sign-off or correction records. `head`: the last entry, where the act has read it
   * already.
   */
  append(
    act: RecordedAct,
    actorName: string,
    revision?: { readonly period: number; readonly rev: number },
    head?: ChainHead | null,
  ): AuditRow;
  /** Removes a person's name, which no digest holds. False where the record has none. */
  removeName(oid: string): boolean;
}
