import type { AuditRow, ChainHead } from './chainRows.ts';
import type { RevisionRow, RevisionWithBody } from './revisionRows.ts';

/** A revision that a named officer marked as published. */
export interface PublicationRow {
  readonly period: number;
  readonly rev: number;
  readonly publishedBy: string;
  readonly publishedByName: string;
  readonly publishedAt: string;
}

export interface PublicationState {
  /** The revision that is to be published; null where there is none. */
  readonly revision: RevisionRow | null;
  /** What the period's readers have seen, oldest first. */
  readonly published: readonly PublicationRow[];
  readonly head: ChainHead | null;
}

export interface PublicationStore {
  publicationState(tenant: number, period: number, rev: number): Promise<PublicationState>;
  /** `taken` where another entry took the next place in the chain: nothing was written. */
  publish(tenant: number, publication: PublicationRow, audit: AuditRow): Promise<'written' | 'taken'>;
  publications(tenant: number, period: number): Promise<readonly PublicationRow[]>;
  /** A council that chose open data; null for any other. */
  publicCouncil(code: string): Promise<{ readonly tenant: number; readonly name: string } | null>;
  /** The last published revision of each period, latest period first. */
  publishedPeriods(
    tenant: number,
  ): Promise<readonly Omit<PublicationRow, 'publishedBy' | 'publishedByName'>[]>;
  /** Every published revision of a period with its body, oldest first. */
  publishedReports(
    tenant: number,
    period: number,
  ): Promise<
    readonly (Pick<RevisionWithBody, 'rev' | 'body' | 'bodySha256'> & { readonly publishedAt: string })[]
  >;
}
