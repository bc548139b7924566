import type { CorrectionReason, RevisionReason } from '../../shared/record/contract/correction.ts';
import type { ImportedFrom } from '../../shared/record/contract/importedFrom.ts';

/** A revision as it was signed. */
export interface RevisionRow {
  /** The report, as addresses name it. */
  readonly report: string;
  readonly period: number;
  readonly rev: number;
  readonly bodySha256: string;
  readonly signedBy: string;
  readonly signedByName: string;
  readonly signedAt: string;
  readonly seq: number;
  readonly hash: string;
  /** Both null for a first revision. `void`: it voids the one before it, and has no figures. */
  readonly reason: RevisionReason | null;
  readonly explanation: string | null;
  /** The workbook that it was brought in from, as published; null if it was signed off. */
  readonly imported: ImportedFrom | null;
}

/** A revision with figures. */
export interface RevisionWithBody extends RevisionRow {
  readonly reason: CorrectionReason | null;
  readonly body: string;
}

/** The outturn of an indicator, as printed, in the latest revision of another report. */
export interface ElsewhereRow {
  /** As addresses name it. */
  readonly report: string;
  readonly uid: string;
  readonly performance: string;
}

export interface RevisionStore {
  latestRevision(period: number): RevisionRow | null;
  /** The revision that an idempotency key made, whatever its period. */
  revisionByKey(key: string): RevisionRow | null;
  revision(period: number, rev: number): RevisionRow | null;
  /** First revision first. */
  revisions(period: number): readonly RevisionRow[];
  /** The latest revision with its figures; null where it voids the one before it, or there is none. */
  latestReport(period: number): RevisionWithBody | null;
  /** Null where that revision has no figures, or there is none. */
  reportAt(period: number, rev: number): RevisionWithBody | null;
  /** What the other reports of the council have on record for a period. */
  elsewhere(period: number): readonly ElsewhereRow[];
  /** The revisions of every report that were signed by the end of a day, "2026-11-25", with the report's number. */
  signedBy(
    day: string,
  ): readonly (Pick<RevisionRow, 'report' | 'period' | 'rev'> & { readonly number: number })[];
}
