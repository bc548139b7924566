/** The tables that are made of the bodies, by what tells their rows apart and what else a row says. */
export const PROJECTED = {
  indicator: { key: ['indicator'], says: ['uid', 'created_period', 'created_rev'] },
  indicator_label: {
    key: ['indicator', 'from_period', 'report', 'rev'],
    says: ['line_no', 'wording', 'kind', 'polarity'],
  },
  indicator_link: { key: ['new', 'old', 'n'], says: ['kind', 'why', 'who', 'at', 'seq'] },
  outturn: {
    key: ['indicator', 'period', 'report', 'rev'],
    says: ['value', 'unit', 'printed', 'target', 'rating', 'short', 'long', 'withdrawn'],
  },
  headline: {
    key: ['report', 'period', 'rev', 'place'],
    says: ['theme', 'green', 'yellow', 'amber', 'red', 'blue', 'not_rated'],
  },
} as const;
export type ProjectedTable = keyof typeof PROJECTED;
export const PROJECTED_TABLES = Object.keys(PROJECTED) as readonly ProjectedTable[];

/** One row of such a table by its columns. */
export type ProjectedRow = Readonly<Record<string, string | number | null>>;

/** The key of a row, by the columns of `PROJECTED`. */
export type ProjectedKey = readonly number[];

/** A body that the projection is made of, with what signed it. */
export interface SignedBody {
  /** The report's number. */
  readonly report: number;
  readonly period: number;
  readonly rev: number;
  readonly seq: number;
  readonly signedBy: string;
  readonly signedAt: string;
  readonly body: string;
  /** Whether the body has the digest beside it. */
  readonly isIntact: boolean;
}

export interface ProjectionStore {
  /** A table's next rows in the order of their keys, from its first row where `after` is null. */
  projectedRows(table: ProjectedTable, after: ProjectedKey | null, limit: number): readonly ProjectedRow[];
  /**
   * Every body after that of a revision, from the first where it is null: by report, period and revision, few in memory at a
   * time. One row each.
   */
  signedBodies(after: Pick<SignedBody, 'report' | 'period' | 'rev'> | null): Iterable<SignedBody>;
}
