import type { Register } from '../register/register.ts';

/** The tables that are made of the bodies, by what tells their rows apart and what else a row says. */
export const PROJECTED = {
  indicator: { key: ['indicator'], says: ['uid', 'created_period', 'created_rev'] },
  indicator_label: {
    key: ['indicator', 'from_period', 'rev'],
    says: ['line_no', 'wording', 'kind', 'polarity'],
  },
  indicator_link: { key: ['new', 'old', 'n'], says: ['kind', 'why', 'who', 'at', 'seq'] },
  outturn: {
    key: ['indicator', 'period', 'rev'],
    says: ['value', 'unit', 'printed', 'target', 'rating', 'withdrawn'],
  },
} as const;
export type ProjectedTable = keyof typeof PROJECTED;
export const PROJECTED_TABLES = Object.keys(PROJECTED) as readonly ProjectedTable[];

/** One row of such a table by its columns, without the council's number. */
export type ProjectedRow = Readonly<Record<string, string | number | null>>;

/** The projection beside the chain, at one moment. */
export interface ProjectionState {
  /** The chain's last place. */
  readonly until: number;
  readonly counts: Readonly<Record<ProjectedTable, number>>;
  /** What its last row says; null where there is none, or where it is too long for a row. */
  readonly register: Register | null;
}

export interface ProjectionStore {
  projectionState(tenant: number): Promise<ProjectionState>;
  /** Which of these rows, the first by its place, a table does not hold so; null where it holds them all. */
  firstMismatch(tenant: number, table: ProjectedTable, rows: readonly ProjectedRow[]): Promise<number | null>;
  /** The keys of all rows of a table, in order, a page at a time. */
  projectedKeys(tenant: number, table: ProjectedTable): AsyncGenerator<ProjectedRow>;
}
