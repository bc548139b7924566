import { periodFromCode, periodText } from '../../shared/period.ts';
import type { Person } from '../identity/person.ts';
import type { SubmissionRow, SubmissionStore } from '../store/submissionStore.ts';
import { nextChainEntry } from './chainEntry.ts';
import { retryOnConflict } from './retryOnConflict.ts';

interface ReturnSubmissionRequest {
  readonly period: number;
  readonly id: string;
  readonly reason: string;
  readonly person: Person;
}

type ReturnOutcome =
  /** `settled`: it was already approved or sent back. */
  { readonly state: 'returned' | 'settled'; readonly row: SubmissionRow } | { readonly state: 'busy' };

/** Sends a waiting submission back, once. A repeat returns who did it and why. */
export function returnSubmission(
  { period, id, reason, person }: ReturnSubmissionRequest,
  store: SubmissionStore,
  now: Date,
): Promise<ReturnOutcome> {
  const { tenant, code } = person.council;
  return retryOnConflict<ReturnOutcome>(async () => {
    const { submission, head } = await store.returnState(tenant, period, id);
    if (!submission) throw new Error('A submission is never deleted.');
    if (submission.approvedAs !== null || submission.returned) return { state: 'settled', row: submission };
    const at = now.toISOString();
    const audit = await nextChainEntry(head, {
      act: 'return',
      council: code,
      period: periodText(periodFromCode(period)),
      submission: id,
      reason,
      actor: person.oid,
      at,
    });
    const returned = { reason, by: person.oid, byName: person.name, at };
    const written = await store.returnSubmission(tenant, { period, id, ...returned }, audit);
    return written === 'written' ? { state: 'returned', row: { ...submission, returned } } : null;
  });
}
