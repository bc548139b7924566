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
  /** "2026-12-01": the day in the United Kingdom from which readers have it; null is at once. */
  readonly openFrom: string | null;
  /** Its entry of the chain. */
  readonly seq: number;
}

/** A published revision with its body. */
export interface PublishedReport extends Pick<RevisionWithBody, 'report' | 'rev' | 'body' | 'bodySha256'> {
  readonly publishedAt: string;
  readonly openFrom: string | null;
}

/** Whether readers have a publication on a day, "2026-11-28". */
export const isOpenOn = (today: string, { openFrom }: Pick<PublicationRow, 'openFrom'>): boolean =>
  openFrom === null || openFrom <= today;

/** Enough to tell a reader of open data that nothing changed: three rows, and no body. */
export interface OpenState {
  /** Whether the council chose open data. */
  readonly isOpen: boolean;
  /** The last revision of the period that readers have; null where they have none. */
  readonly rev: number | null;
  /** The chain's last hash: what readers get changes with an act alone. */
  readonly head: string;
}

export interface PublicationStore {
  /** `today` is the day in the United Kingdom, "2026-11-28". */
  openState(period: number, today: string): OpenState;
  /** What the period's readers have or will have, oldest first. */
  publications(period: number): readonly PublicationRow[];
  /** The last revision that readers have of each period in each report, latest period first. */
  publishedPeriods(today: string): readonly Omit<PublicationRow, 'publishedBy' | 'publishedByName' | 'seq'>[];
  /** Every published revision of a period, oldest first, open or not yet. */
  publishedReports(period: number): readonly PublishedReport[];
  /** Its entry of the chain, number `seq`, comes first, in the same transaction. */
  addPublication(publication: Omit<PublicationRow, 'report' | 'publishedByName' | 'seq'>, seq: number): void;
}
