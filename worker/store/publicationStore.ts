import type { RevisionWithBody } from './revisionStore.ts';

/** A revision that a named officer marked as published. */
export interface PublicationRow {
  /** The report, as addresses name it. */
  readonly report: string;
  readonly period: number;
  readonly rev: number;
  readonly publishedBy: string;
  readonly publishedByName: string;
  readonly publishedAt: string;
  /** Its entry of the chain. */
  readonly seq: number;
}

/** A published revision with its body. */
export interface PublishedReport extends Pick<RevisionWithBody, 'report' | 'rev' | 'body' | 'bodySha256'> {
  readonly publishedAt: string;
}

/** Enough to tell a reader of open data that nothing changed: three rows, and no body. */
export interface OpenState {
  /** Whether the council chose open data. */
  readonly isOpen: boolean;
  /** The last published revision of the period; null where none was. */
  readonly rev: number | null;
  /** The chain's last hash: what readers get changes with an act alone. */
  readonly head: string;
}

export interface PublicationStore {
  openState(period: number): OpenState;
  /** What the period's readers have seen, oldest first. */
  publications(period: number): readonly PublicationRow[];
  /** The last published revision of each period in each report, latest period first. */
  publishedPeriods(): readonly Omit<PublicationRow, 'publishedBy' | 'publishedByName' | 'seq'>[];
  /** Every published revision of a period, oldest first. */
  publishedReports(period: number): readonly PublishedReport[];
  /** Its entry of the chain, number `seq`, comes first, in the same transaction. */
  addPublication(publication: Omit<PublicationRow, 'report' | 'publishedByName' | 'seq'>, seq: number): void;
}
