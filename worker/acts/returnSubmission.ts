import { periodFromCode, periodText } from '../../shared/period.ts';
import type { Person } from '../identity/person.ts';
import type { CouncilStore } from '../store/councilStore.ts';
import type { SubmissionRow } from '../store/submissionStore.ts';

interface ReturnSubmissionRequest {
  readonly period: number;
  readonly id: string;
  readonly reason: string;
  readonly person: Person;
}

interface ReturnOutcome {
  /** `settled`: it was already approved or sent back. */
  readonly state: 'returned' | 'settled';
  readonly row: SubmissionRow;
}

/** Sends a waiting submission back, once. A repeat returns who did it and why. */
export function returnSubmission(
  { period, id, reason, person }: ReturnSubmissionRequest,
  store: CouncilStore,
  now: Date,
): ReturnOutcome {
  const row = store.submission(period, id);
  if (!row) throw new Error('A submission is never deleted.');
  if (row.approvedAs !== null || row.returned) return { state: 'settled', row };
  const at = now.toISOString();
  const by = person.oid;
  const { seq } = store.append(
    {
      act: 'return',
      council: person.council.code,
      report: store.report.slug,
      period: periodText(periodFromCode(period)),
      submission: id,
      reason,
      actor: by,
      at,
    },
    person.name,
  );
  store.addReturn({ period, id, reason, by, at }, seq);
  return { state: 'returned', row: { ...row, returned: { reason, by, byName: person.name, at, seq } } };
}
