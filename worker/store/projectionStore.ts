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
    says: ['value', 'unit', 'printed', 'target', 'rating', 'withdrawn'],
  },
} as const;
export type ProjectedTable = keyof typeof PROJECTED;
export const PROJECTED_TABLES = Object.keys(PROJECTED) as readonly ProjectedTable[];

/** One row of such a table by its columns. */
export type ProjectedRow = Readonly<Record<string, string | number | null>>;

/** The projection beside the chain, at one moment. */
export interface ProjectionState {
  /** The chain's last place. */
  readonly until: number;
  readonly counts: Readonly<Record<ProjectedTable, number>>;
}

export interface ProjectionStore {
  projectionState(): ProjectionState;
  /** Which of these rows, the first by its place, a table does not hold so; null where it holds them all. */
  firstMismatch(table: ProjectedTable, rows: readonly ProjectedRow[]): number | null;
  /** The keys of a table's rows in order, a page at a time; null for the first page. */
  projectedKeys(
    table: ProjectedTable,
    after: ProjectedRow | null,
  ): { readonly rows: readonly ProjectedRow[]; readonly isLast: boolean };
}
