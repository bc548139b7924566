import type { Period } from './period.ts';

/** The columns whose figures are earlier outturns. */
export type BaseColumn = 'shortBase' | 'longBase';

/** What the record has of one earlier period, for the rows of this report. */
export interface RecordedOutturns {
  readonly period: Period;
  /** The revision that the outturns are of, the latest. */
  readonly rev: number;
  /**
   * As that revision prints them, by the id of the row that is the same measure here, under whatever name it was signed. A
   * row that was redefined since, or that is not matched to the record, has none.
   */
  readonly outturns: ReadonlyMap<string, string>;
}

/**
 * The outturns on record that the bases of a report are: of the period before, and of the same point last year. Null where
 * the record has no such period.
 */
export type RecordedBases = Readonly<Record<BaseColumn, RecordedOutturns | null>>;
