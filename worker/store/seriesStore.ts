import type { RevisionReason } from '../../shared/record/contract/correction.ts';
import type { Direction } from '../../shared/rules/direction/directionJudgement.ts';
import type { HeadlineRow } from '../register/headlineRow.ts';
import type { RecordedOutturn } from '../register/indicatorRows.ts';
import type { Label } from '../register/register.ts';
import type { LinkRow } from './linkStore.ts';

/** The figure of one revision, with the directions that were signed. */
export interface SeriesRow extends Omit<RecordedOutturn, 'report'> {
  /** By its number. */
  readonly report: number;
  readonly short: Direction | null;
  readonly long: Direction | null;
}

/** What a series reports about a revision. */
export interface SeriesRevision {
  /** The report, by its number and as addresses name it. */
  readonly number: number;
  readonly report: string;
  readonly period: number;
  readonly rev: number;
  readonly ruleSet: string | null;
  readonly signedAt: string;
  readonly explanation: string | null;
  /** `void`: nothing that was signed of the period until then counts. */
  readonly reason: RevisionReason | null;
}

/** An indicator that was requested, or that one of those continues. */
export interface SeriesIndicator {
  readonly uid: string;
  readonly number: number;
  readonly labels: readonly Label[];
  /** Oldest period first, its reports in the order of their numbers, latest revision last. */
  readonly rows: readonly SeriesRow[];
}

/** The figures of many indicators, with their labels, links and revisions once each. */
export interface SeriesRead {
  readonly indicators: readonly SeriesIndicator[];
  /** Between them, oldest first; removed ones too. */
  readonly links: readonly LinkRow[];
  /** By period, report and number. */
  readonly revisions: readonly SeriesRevision[];
}

/** Periods by their codes, both included. */
export interface PeriodRange {
  readonly from: number;
  readonly to: number;
}

/** A headline and where it is from. */
export interface ReportedHeadline extends HeadlineRow {
  readonly report: string;
  readonly period: number;
  readonly rev: number;
}

export interface SeriesStore {
  /**
   * Reads each figure once, each label and each revision once. `whole`: the revisions from the first one on, which tell
   * what was on record on an earlier day. `uids` is null for every indicator on record.
   */
  series(uids: readonly string[] | null, range: PeriodRange, whole: boolean): SeriesRead;
  /** By period, report, revision and place. */
  headlines(range: PeriodRange): readonly ReportedHeadline[];
}
