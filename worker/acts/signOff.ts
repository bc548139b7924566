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

export interface SignOffRequest {
  readonly quarter: SignedQuarter;
  /** Its canonical text, and the digest of that. */
  readonly body: string;
  readonly bodySha256: string;
  /** Of the canonical text of its rule set. */
  readonly rulesSha256: string;
  readonly period: number;
  /** The revision that it replaces; 0 for the first of its quarter. */
  readonly replaces: number;
  /** Null for the first of its quarter, and never null after it. */
  readonly correction: CorrectionBody | null;
  readonly idemKey: string;
  readonly person: Person;
  /** Where it is the approval of what was submitted: which, and by whose directory id. */
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

/** The record's own judgement. `kept` is null where the council does not keep the quarter's very rules. */
export type ReviewQuarter = (kept: RecordedRules | null) => readonly RowProblem[];

/**
 * A revision of a quarter: one read, one write, all or nothing. The same key with the same body answers the revision
 * that it made. `review` is the record's own judgement, asked only where something would be written.
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
    const settled = settledBy(state, request);
    if (settled) return settled;
    const problems = rowProblemsOf(request, review, state);
    if (problems.length > 0) return { state: 'rows-invalid', problems };
    const { revision, signOff } = await rowsFor(request, state, now);
    return (await store.signOff(signOff)) === 'written' ? { state: 'signed', row: revision } : null;
  });
}

/** What the record does not take of a quarter, by its rules and by what it knows of each indicator. */
export const rowProblemsOf = (
  { quarter }: SignOffRequest,
  review: ReviewQuarter,
  { keptRules, known }: Pick<SignOffState, 'keptRules' | 'known'>,
): readonly RowProblem[] => [...review(keptRules), ...reviewIdentity(quarter, known.register)];

export const rulesOf = ({ quarter, rulesSha256 }: SignOffRequest): NamedRules => ({
  id: quarter.ruleSet.id,
  sha256: rulesSha256,
});

function settledBy({ latest, sameKey, lock }: SignOffState, request: SignOffRequest): SignOffOutcome | null {
  if (sameKey)
    return isSame(sameKey, request) ? { state: 'replayed', row: sameKey } : { state: 'key-reused' };
  return obstacleTo({ latest, lock }, request);
}

/** Why nothing is signed or submitted, whatever else is in the quarter; null where nothing stands in its way. */
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

const isSame = (row: RevisionRow, { period, bodySha256, replaces, correction }: SignOffRequest): boolean =>
  row.period === period &&
  row.bodySha256 === bodySha256 &&
  row.rev === replaces + 1 &&
  row.reason === (correction?.reason ?? null) &&
  row.explanation === (correction?.explanation ?? null);

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
