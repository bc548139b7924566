import type {
  NewSubmission,
  SubmissionRow,
  SubmissionState,
  SubmissionStore,
} from '../store/submissionStore.ts';
import { nextChainEntry } from './chainEntry.ts';
import { retryOnConflict } from './retryOnConflict.ts';
import { isSameRequest } from './sameRequest.ts';
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

/** Records a submission for approval, in the chain and reviewed as a sign-off is. It is not part of the history yet. */
export function submitQuarter(
  request: SignOffRequest,
  review: ReviewQuarter,
  store: SubmissionStore,
  now: Date,
): Promise<SubmitQuarterOutcome> {
  const { tenant } = request.person.council;
  return retryOnConflict<SubmitQuarterOutcome>(async () => {
    const state = await store.submissionState(tenant, request.period, request.idemKey, rulesOf(request));
    const early = earlyOutcome(state, request);
    if (early) return early;
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

function earlyOutcome(state: SubmissionState, request: SignOffRequest): SubmitQuarterOutcome | null {
  const { sameKey } = state;
  if (!sameKey) return obstacleTo(state, request);
  return isSameRequest(sameKey, request)
    ? { state: 'submitted-before', row: sameKey }
    : { state: 'key-reused' };
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
