import type {
  NewSubmission,
  SubmissionRow,
  SubmissionState,
  SubmissionStore,
} from '../store/submissionStore.ts';
import { nextChainEntry } from './chainEntry.ts';
import { retryOnConflict } from './retryOnConflict.ts';
import {
  obstacleTo,
  type ReviewQuarter,
  rowProblemsOf,
  rulesOf,
  type SignOffRefusal,
  type SignOffRequest,
} from './signOff.ts';

export type SubmitQuarterOutcome =
  | SignOffRefusal
  | { readonly state: 'submitted' | 'submitted-before'; readonly row: SubmissionRow };

/** Puts a quarter before an approver: on record and in the chain, judged as a sign-off is, and no history yet. */
export function submitQuarter(
  request: SignOffRequest,
  review: ReviewQuarter,
  store: SubmissionStore,
  now: Date,
): Promise<SubmitQuarterOutcome> {
  const { tenant } = request.person.council;
  return retryOnConflict<SubmitQuarterOutcome>(async () => {
    const state = await store.submissionState(tenant, request.period, request.idemKey, rulesOf(request));
    const settled = settledBy(state, request);
    if (settled) return settled;
    const problems = rowProblemsOf(request, review, state);
    if (problems.length > 0) return { state: 'rows-invalid', problems };
    const submission = await submissionFor(request, state, now);
    if ((await store.submit(submission)) !== 'written') return null;
    const { seq, hash } = submission.audit;
    return {
      state: 'submitted',
      row: { ...submission, seq, hash, returned: null, approvedAs: null, latestRev: request.replaces },
    };
  });
}

function settledBy(
  { sameKey, ...state }: SubmissionState,
  request: SignOffRequest,
): SubmitQuarterOutcome | null {
  if (sameKey) {
    const { period, bodySha256, replaces, correction } = request;
    const isSame =
      sameKey.period === period &&
      sameKey.bodySha256 === bodySha256 &&
      sameKey.replaces === replaces &&
      sameKey.reason === (correction?.reason ?? null) &&
      sameKey.explanation === (correction?.explanation ?? null);
    return isSame ? { state: 'submitted-before', row: sameKey } : { state: 'key-reused' };
  }
  return obstacleTo(state, request);
}

async function submissionFor(
  { quarter, body, bodySha256, period, replaces, correction, idemKey, person }: SignOffRequest,
  { head }: SubmissionState,
  now: Date,
): Promise<NewSubmission> {
  const id = crypto.randomUUID();
  const submittedAt = now.toISOString();
  const audit = await nextChainEntry(head, {
    act: 'submission',
    council: quarter.council,
    period: quarter.period,
    submission: id,
    replaces,
    body_sha256: bodySha256,
    idem_key: idemKey,
    actor: person.oid,
    at: submittedAt,
    ...correction,
  });
  return {
    tenant: person.council.tenant,
    period,
    id,
    replaces,
    body,
    bodySha256,
    submittedBy: person.oid,
    submittedByName: person.name,
    submittedAt,
    reason: correction?.reason ?? null,
    explanation: correction?.explanation ?? null,
    idemKey,
    audit,
  };
}
