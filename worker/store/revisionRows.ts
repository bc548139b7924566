import type { CorrectionReason } from '../../shared/record/contract/correction.ts';

/** A revision as it was signed. */
export interface RevisionRow {
  readonly period: number;
  readonly rev: number;
  readonly bodySha256: string;
  readonly signedBy: string;
  readonly signedByName: string;
  readonly signedAt: string;
  readonly seq: number;
  readonly hash: string;
  /** Both null for a first revision. */
  readonly reason: CorrectionReason | null;
  readonly explanation: string | null;
}

export interface RevisionWithBody extends RevisionRow {
  readonly body: string;
}
