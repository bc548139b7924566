import type { HistoryRow, IndicatorRow } from '../register/indicatorRows.ts';
import type { AuditRow } from './chainRows.ts';

/** One current figure, with the label of its indicator in its period. */
export interface FigureRow extends HistoryRow, Pick<IndicatorRow, 'uid' | 'lineNo' | 'wording'> {}

export interface LatestReport {
  readonly period: number;
  readonly rev: number;
  /** The last revision that was published; null where none was. */
  readonly published: number | null;
}

/** A quarter in the list that people read. */
export interface ListedQuarter extends LatestReport {
  readonly locked: boolean;
}

/** What is read a page at a time, by the key of the last row that was read. */
export interface PageStore {
  auditPage(
    after: number,
    limit: number,
  ): readonly Pick<AuditRow, 'seq' | 'act' | 'entry' | 'prev' | 'hash'>[];
  /** Oldest period first. */
  reportsPage(after: number, limit: number): readonly LatestReport[];
  /** Latest period first, five hundred at most: longer than a century. */
  quarters(): readonly ListedQuarter[];
  /** Every period on record, oldest first. */
  periods(): readonly number[];
  /** The current figures of a period. */
  figures(period: number): readonly FigureRow[];
}
