import type { CorrectionBody } from '../shared/record/correction.ts';
import type { RowProblem } from '../shared/record/review.ts';
import type { SignedQuarter } from '../shared/record/revision.ts';
import { nextLink } from './chain.ts';
import type { Person } from './identity.ts';
import { outturnRow } from './outturnRow.ts';
import type { RevisionRow, SignOff, SignOffState, Store } from './store/store.ts';

export interface SignOffRequest {
  readonly quarter: SignedQuarter;
  /** Its canonical text, and the digest of that. */
  readonly body: string;
  readonly bodySha256: string;
  readonly period: number;
  /** The revision that it replaces; 0 for the first of its quarter. */
  readonly replaces: number;
  /** Null for the first of its quarter, and never null after it. */
  readonly correction: CorrectionBody | null;
  readonly idemKey: string;
  readonly person: Person;
}

export type SignOffOutcome =
  | { readonly state: 'signed' | 'replayed' | 'stale'; readonly row: RevisionRow }
  | { readonly state: 'key-reused' | 'busy' | 'nothing-to-correct' | 'nothing-changed' }
  | { readonly state: 'rows-invalid'; readonly problems: readonly RowProblem[] };

/** Another council member may take the next place in the chain between our read and our write; then we read again. */
const TRIES = 3;

/**
 * A revision of a quarter: one read, one write, all or nothing. The same key with the same body answers the revision
 * that it made. `review` is the record's own judgement, asked only where something would be written.
 */
export async function signOff(
  request: SignOffRequest,
  review: () => readonly RowProblem[],
  store: Store,
  now: Date,
): Promise<SignOffOutcome> {
  const { tenant } = request.person.council;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const state = await store.signOffState(tenant, request.period, request.idemKey);
    const settled = settledBy(state, request);
    if (settled) return settled;
    const problems = review();
    if (problems.length > 0) return { state: 'rows-invalid', problems };
    const { revision, signOff } = await rowsFor(request, state, now);
    if ((await store.signOff(signOff)) === 'written') return { state: 'signed', row: revision };
  }
  return { state: 'busy' };
}

function settledBy({ latest, sameKey }: SignOffState, request: SignOffRequest): SignOffOutcome | null {
  if (sameKey)
    return isSame(sameKey, request) ? { state: 'replayed', row: sameKey } : { state: 'key-reused' };
  if ((latest?.rev ?? 0) !== request.replaces) {
    return latest ? { state: 'stale', row: latest } : { state: 'nothing-to-correct' };
  }
  return latest?.bodySha256 === request.bodySha256 ? { state: 'nothing-changed' } : null;
}

const isSame = (row: RevisionRow, { period, bodySha256, replaces, correction }: SignOffRequest): boolean =>
  row.period === period &&
  row.bodySha256 === bodySha256 &&
  row.rev === replaces + 1 &&
  row.reason === (correction?.reason ?? null) &&
  row.explanation === (correction?.explanation ?? null);

async function rowsFor(
  request: SignOffRequest,
  { head }: SignOffState,
  now: Date,
): Promise<{ readonly revision: RevisionRow; readonly signOff: SignOff }> {
  const { quarter, body, bodySha256, period, replaces, correction, idemKey, person } = request;
  const signedAt = now.toISOString();
  const rev = replaces + 1;
  const audit = await nextLink(head, {
    act: correction ? 'correction' : 'sign-off',
    council: quarter.council,
    period: quarter.period,
    rev,
    body_sha256: bodySha256,
    actor: person.oid,
    at: signedAt,
    ...correction,
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
  return { revision, signOff: { ...signed, tenant: person.council.tenant, body, idemKey, outturns, audit } };
}
