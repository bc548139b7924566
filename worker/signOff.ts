import { canonicalText } from '../shared/record/canonicalText.ts';
import { factsOfBody } from '../shared/record/factsOfBody.ts';
import type { RowProblem } from '../shared/record/review.ts';
import type { IndicatorBody, SignedQuarter } from '../shared/record/revision.ts';
import type { Person } from './identity.ts';
import { sha256 } from './sha256.ts';
import type { AuditRow, OutturnRow, RevisionRow, SignOffState, Store } from './store/store.ts';

export interface SignOffRequest {
  readonly quarter: SignedQuarter;
  /** Its canonical text, and the digest of that. */
  readonly body: string;
  readonly bodySha256: string;
  readonly period: number;
  readonly idemKey: string;
  readonly person: Person;
}

export type SignOffOutcome =
  | { readonly state: 'signed' | 'replayed' | 'stale'; readonly row: RevisionRow }
  | { readonly state: 'key-reused' | 'busy' }
  | { readonly state: 'rows-invalid'; readonly problems: readonly RowProblem[] };

/** Another council member may take the next place in the chain between our read and our write; then we read again. */
const TRIES = 3;

/**
 * The first revision of a quarter: one read, one write, all or nothing. The same key with the same body answers the
 * revision that it made. `review` is the record's own judgement, asked only where something would be written.
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
    const row = await rowFor(request, state, now);
    if ((await store.signOff(row.signOff)) === 'written') return { state: 'signed', row: row.revision };
  }
  return { state: 'busy' };
}

function settledBy({ latest, sameKey }: SignOffState, request: SignOffRequest): SignOffOutcome | null {
  if (sameKey) {
    const isSame = sameKey.period === request.period && sameKey.bodySha256 === request.bodySha256;
    return isSame ? { state: 'replayed', row: sameKey } : { state: 'key-reused' };
  }
  return latest ? { state: 'stale', row: latest } : null;
}

async function rowFor(request: SignOffRequest, { head }: SignOffState, now: Date) {
  const { quarter, body, bodySha256, period, idemKey, person } = request;
  const signedAt = now.toISOString();
  const rev = 1;
  const entry = canonicalText({
    act: 'sign-off',
    council: quarter.council,
    period: quarter.period,
    rev,
    body_sha256: bodySha256,
    actor: person.oid,
    at: signedAt,
  });
  const prev = head?.hash ?? '';
  const audit: AuditRow = {
    seq: (head?.seq ?? 0) + 1,
    act: 'sign-off',
    entry,
    prev,
    hash: await sha256(`${prev}\n${entry}`),
  };
  const signed = { period, rev, bodySha256, signedBy: person.oid, signedByName: person.name, signedAt };
  return {
    revision: { ...signed, seq: audit.seq, hash: audit.hash } satisfies RevisionRow,
    signOff: {
      ...signed,
      tenant: person.council.tenant,
      body,
      reason: null,
      idemKey,
      outturns: quarter.indicators.map(outturnRow),
      audit,
    },
  };
}

function outturnRow(indicator: IndicatorBody): OutturnRow {
  const { uid, lineNo, title, kind, polarity, texts, rating } = indicator;
  const { outturn } = factsOfBody(indicator);
  const single =
    outturn.state === 'measured' && outturn.parts.length === 1 ? outturn.parts[0].quantity : null;
  return {
    uid,
    lineNo,
    wording: title,
    kind,
    polarity,
    value: single?.value ?? null,
    unit: single?.unit ?? '',
    printed: texts.performance,
    target: texts.target,
    rating,
  };
}
