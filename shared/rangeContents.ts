/** What the cells of a range hold. */
export interface RangeContents {
  readonly rows: number;
  readonly columns: number;
  /** A value, a formula as "=A1+1", or "" if the cell is blank. Row and column count from the range's first cell. */
  at(row: number, column: number): unknown;
}

/**
 * Reads the contents of ranges by address, such as "'Appendix 1'!F5:F20". An address that cannot be read is left out. Calls
 * of one tick share one read; rejects if it fails.
 */
export type ReadRangeContents = (addresses: readonly string[]) => Promise<ReadonlyMap<string, RangeContents>>;
