import type { CorrectionBody } from '../../shared/record/contract/correction.ts';
import type { RowProblem } from '../../shared/record/contract/problem.ts';
import type { SignedQuarter } from '../../shared/record/contract/signedQuarter.ts';
import { reviewIdentity } from '../../shared/record/review/reviewIdentity.ts';
import type { RecordedRules } from '../../shared/record/review/reviewQuarter.ts';
import type { Person } from '../identity/person.ts';
import { outturnRow } from '../register/outturnRow.ts';
import type { LockRow } from '../store/lockStore.ts';
import type { RevisionRow } from '../store/revisionRows.ts';
import type { NamedRules } from '../store/ruleSetStore.ts';
import type { SignOff, SignOffState, Store } from '../store/store.ts';
import { nextChainEntry } from './chainEntry.ts';
import { retryOnConflict } from './retryOnConflict.ts';
import { isSameRequest } from './sameRequest.ts';

export interface SignOffRequest {
  readonly quarter: SignedQuarter;
  /** The quarter's canonical text, and its digest. */
  readonly body: string;
  readonly bodySha256: string;
  /** The digest of its rule set's canonical text. */
  readonly rulesSha256: string;
  readonly period: number;
  /** The revision that it replaces; 0 for a first revision. */
  readonly replaces: number;
  /** Null for a first revision, and never null after that. */
  readonly correction: CorrectionBody | null;
  readonly idemKey: string;
  readonly person: Person;
  /** For an approval: the submission, and its author's directory id. */
  readonly submission: { readonly id: string; readonly by: string } | null;
}

type Obstacle =
  | { readonly state: 'stale'; readonly row: RevisionRow }
  | { readonly state: 'locked'; readonly lock: LockRow }
  | { readonly state: 'nothing-to-correct' | 'nothing-changed' };

export type SignOffRefusal =
  | Obstacle
  | { readonly state: 'key-reused' | 'busy' }
  | { readonly state: 'rows-invalid'; readonly problems: readonly RowProblem[] };

export type SignOffOutcome =
  | SignOffRefusal
  | { readonly state: 'signed' | 'replayed'; readonly row: RevisionRow };

/** The record's own review of a quarter. `kept` is null if the council has not saved exactly those rules. */
export type ReviewQuarter = (kept: RecordedRules | null) => readonly RowProblem[];

/**
 * Records a revision of a quarter: one read, one write, all or nothing. The same key with the same body returns the
 * revision that it created. `review` is called only if something would be written.
 */
export async function signOff(
  request: SignOffRequest,
  review: ReviewQuarter,
  store: Store,
  now: Date,
): Promise<SignOffOutcome> {
  const { tenant } = request.person.council;
  return retryOnConflict(async () => {
    const state = await store.signOffState(tenant, request.period, request.idemKey, rulesOf(request));
    const early = earlyOutcome(state, request);
    if (early) return early;
    const problems = rowProblemsOf(request, review, state);
    if (problems.length > 0) return { state: 'rows-invalid', problems };
    const { revision, signOff } = await rowsFor(request, state, now);
    return (await store.signOff(signOff)) === 'written' ? { state: 'signed', row: revision } : null;
  });
}

/** The rows that the record refuses, by its rules and by the recorded identity of each indicator. */
export const rowProblemsOf = (
  { quarter }: SignOffRequest,
  review: ReviewQuarter,
  { keptRules, known }: Pick<SignOffState, 'keptRules' | 'known'>,
): readonly RowProblem[] => [...review(keptRules), ...reviewIdentity(quarter, known.register)];

export const rulesOf = ({ quarter, rulesSha256 }: SignOffRequest): NamedRules => ({
  id: quarter.ruleSet.id,
  sha256: rulesSha256,
});

/** The outcome if nothing is to be written; null if the quarter has still to be reviewed. */
function earlyOutcome(state: SignOffState, request: SignOffRequest): SignOffOutcome | null {
  const { sameKey } = state;
  if (!sameKey) return obstacleTo(state, request);
  return isSameRequest({ ...sameKey, replaces: sameKey.rev - 1 }, request)
    ? { state: 'replayed', row: sameKey }
    : { state: 'key-reused' };
}

/** What prevents a sign-off or submission whatever the figures are; null if nothing does. */
export function obstacleTo(
  { latest, lock }: Pick<SignOffState, 'latest' | 'lock'>,
  { replaces, bodySha256 }: SignOffRequest,
): Obstacle | null {
  if ((latest?.rev ?? 0) !== replaces) {
    return latest ? { state: 'stale', row: latest } : { state: 'nothing-to-correct' };
  }
  if (lock?.locked) return { state: 'locked', lock };
  return latest?.bodySha256 === bodySha256 ? { state: 'nothing-changed' } : null;
}

async function rowsFor(
  request: SignOffRequest,
  { head, known, next }: SignOffState,
  now: Date,
): Promise<{ readonly revision: RevisionRow; readonly signOff: SignOff }> {
  const { quarter, body, bodySha256, period, replaces, correction, idemKey, person, submission } = request;
  const signedAt = now.toISOString();
  const rev = replaces + 1;
  const audit = await nextChainEntry(head, {
    act: correction ? 'correction' : 'sign-off',
    council: quarter.council,
    period: quarter.period,
    rev,
    body_sha256: bodySha256,
    idem_key: idemKey,
    actor: person.oid,
    at: signedAt,
    ...correction,
    ...(submission && { submission: submission.id, submitted_by: submission.by }),
  });
  const revision = {
    period,
    rev,
    bodySha256,
    signedBy: person.oid,
    signedByName: person.name,
    signedAt,
    reason: correction?.reason ?? null,
    explanation: correction?.explanation ?? null,
    seq: audit.seq,
    hash: audit.hash,
  };
  const outturns = quarter.indicators.map(outturnRow);
  const { seq: _, hash: __, ...signed } = revision;
  return {
    revision,
    signOff: { ...signed, tenant: person.council.tenant, body, idemKey, outturns, known, next, audit },
  };
}
