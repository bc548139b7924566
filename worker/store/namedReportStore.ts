import { CORPORATE_REPORT } from '../../shared/record/contract/reportNames.ts';

/** A report of a council. */
export interface ReportId {
  /** In the order that the council named them, from 1: the corporate report. */
  readonly number: number;
  /** As addresses name it. */
  readonly slug: string;
}

/** The report that each council has from the beginning. */
export const CORPORATE: ReportId = { number: 1, slug: CORPORATE_REPORT };

/** A report with its name, which may change. */
export interface NamedReportRow extends ReportId {
  readonly name: string;
  /** Counts the names that it was given; 0 for the corporate report until it is renamed. */
  readonly n: number;
  /** The entry of the chain that its name is in; null for a name from the beginning. */
  readonly seq: number | null;
}

/** A name that a report was given, by whom and when. */
export interface ReportName {
  readonly slug: string;
  readonly n: number;
  readonly name: string;
  readonly setBy: string;
  readonly setAt: string;
}

export interface NamedReportStore {
  /** The report whose periods are read. */
  readonly report: ReportId;
  /** Every report of the council, in the order that they were named. */
  reports(): readonly NamedReportRow[];
  /** The first name of a report makes it. Its entry of the chain, number `seq`, comes first, in the same transaction. */
  addReportName(named: ReportName, seq: number): void;
}
