import type { HistoryRow, IndicatorRow } from '../register/indicatorRows.ts';
import type { AuditRow } from './chainRows.ts';

/** One current figure, with the label of its indicator in its period. */
export interface FigureRow extends HistoryRow, Pick<IndicatorRow, 'uid' | 'lineNo' | 'wording'> {}

export interface LatestReport {
  readonly period: number;
  readonly rev: number;
  /** Whether the latest revision voids the one before it. */
  readonly voided: boolean;
  /** The last revision that was published; null where none was. */
  readonly published: number | null;
}

/** A period in the list of one report. */
export interface ListedPeriod extends LatestReport {
  /** SHA-256 of the workbook that it was last brought in from; null if it was only signed off. */
  readonly importedFrom: string | null;
}

/** A period of a report, as addresses name it. */
export interface ReportPeriodRow {
  readonly report: string;
  readonly period: number;
}

/** A quarter in the list that people read. */
export interface ListedQuarter extends LatestReport, ReportPeriodRow {
  readonly locked: boolean;
}

/** What is read a page at a time, by the key of the last row that was read. */
export interface PageStore {
  auditPage(
    after: number,
    limit: number,
  ): readonly Pick<AuditRow, 'seq' | 'act' | 'entry' | 'prev' | 'hash'>[];
  /** Oldest period first. */
  reportsPage(after: number, limit: number): readonly ListedPeriod[];
  /** Of every report, latest period first, five hundred at most. */
  quarters(): readonly ListedQuarter[];
  /** Every period on record of each report, oldest first. */
  periods(): readonly ReportPeriodRow[];
  /** The current figures of a period of a report. */
  figures(report: string, period: number): readonly FigureRow[];
}
