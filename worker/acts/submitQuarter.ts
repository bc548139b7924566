import type { SignedQuarter } from '../../shared/record/contract/signedQuarter.ts';
import { reviewIdentity } from '../../shared/record/review/reviewIdentity.ts';
import type { CouncilStore } from '../store/councilStore.ts';
import type { SubmissionRow } from '../store/submissionStore.ts';
import { usedBySubmissions } from './quota.ts';
import { isSameRequest } from './sameRequest.ts';
import {
  earlyOr,
  isSameJudgement,
  type JudgedBy,
  judgedByOf,
  obstacleTo,
  type Prepared,
  registerFor,
  type SignOffKey,
  type SignOffRefusal,
  type SignOffRequest,
} from './signOff.ts';

/** `judge-again`: as of a sign-off. */
export type SubmitQuarterOutcome =
  | SignOffRefusal
  | { readonly state: 'judge-again' }
  | { readonly state: 'submitted' | 'submitted-before'; readonly row: SubmissionRow };

/** As `prepareSignOff`. */
export function prepareSubmission(request: SignOffKey, store: CouncilStore): Prepared<SubmitQuarterOutcome> {
  return earlyOr(earlyOutcome(request, store), request, store);
}

/** Records a submission for approval, in the chain and reviewed as a sign-off is. It is not part of the history yet. */
export function submitQuarter(
  request: SignOffRequest,
  judgedBy: JudgedBy,
  store: CouncilStore,
  now: Date,
): SubmitQuarterOutcome {
  const early = earlyOutcome(request, store);
  if (early) return early;
  if (!isSameJudgement(judgedBy, judgedByOf(request, store))) return { state: 'judge-again' };
  const quota = usedBySubmissions(request.person.oid, store, now);
  if (quota) return { state: 'over-quota', quota };
  const quarter: SignedQuarter = JSON.parse(request.body);
  const problems = reviewIdentity(quarter, registerFor(quarter, request.period, store));
  if (problems.length > 0) return { state: 'rows-invalid', problems };

  const { body, bodySha256, period, replaces, correction, idemKey, person } = request;
  const id = crypto.randomUUID();
  const submittedBy = person.oid;
  const submittedAt = now.toISOString();
  const { seq, hash } = store.append(
    {
      act: 'submission',
      council: quarter.council,
      report: store.report.slug,
      period: quarter.period,
      submission: id,
      replaces,
      body_sha256: bodySha256,
      idem_key: idemKey,
      actor: submittedBy,
      at: submittedAt,
      ...correction,
    },
    person.name,
  );
  const reason = correction?.reason ?? null;
  const explanation = correction?.explanation ?? null;
  const submission = { period, id, replaces, bodySha256, submittedBy, submittedAt, reason, explanation };
  store.addSubmission({ ...submission, body, idemKey }, seq);
  store.countSubmission(submittedAt.slice(0, 10), submittedBy);
  const waiting = { returned: null, approvedAs: null, latestRev: replaces };
  return {
    state: 'submitted',
    row: { ...submission, report: store.report.slug, submittedByName: person.name, seq, hash, ...waiting },
  };
}

function earlyOutcome(request: SignOffKey, store: CouncilStore): SubmitQuarterOutcome | null {
  const sameKey = store.submissionByKey(request.idemKey);
  if (!sameKey) return obstacleTo(request, store);
  return isSameRequest(sameKey, request)
    ? { state: 'submitted-before', row: sameKey }
    : { state: 'key-reused' };
}
