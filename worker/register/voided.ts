import { type RevisionReason, VOID_REASON } from '../../shared/record/contract/correction.ts';

interface Numbered {
  readonly rev: number;
  readonly reason: RevisionReason | null;
}

/** Whether a revision counts nowhere: it voids another, or was voided with all before it. `revisions` are those of its period. */
export const isVoided = (rev: number, revisions: readonly Numbered[]): boolean =>
  revisions.some(other => other.reason === VOID_REASON && other.rev >= rev);
