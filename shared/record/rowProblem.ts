/** One field of one row that the record does not take, in a sentence with the next step. */
export interface RowProblem {
  /** "" where it is the quarter and no row of it. */
  readonly indicator: string;
  readonly field: string;
  readonly stated: string | null;
  readonly found: string | null;
  readonly sentence: string;
}
