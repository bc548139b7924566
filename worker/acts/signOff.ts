import type { CorrectionBody } from '../../shared/record/contract/correction.ts';
import { quarterAct } from '../../shared/record/contract/importedFrom.ts';
import type { RowProblem } from '../../shared/record/contract/problem.ts';
import type { SignedQuarter } from '../../shared/record/contract/signedQuarter.ts';
import { reviewIdentity } from '../../shared/record/review/reviewIdentity.ts';
import type { Person } from '../identity/person.ts';
import type { OutturnRow } from '../register/indicatorRows.ts';
import type { Register } from '../register/register.ts';
import { registerQuarter } from '../register/registration.ts';
import type { CouncilStore } from '../store/councilStore.ts';
import type { LockRow } from '../store/lockStore.ts';
import type { RevisionRow } from '../store/revisionStore.ts';
import type { KeptRules } from '../store/ruleSetStore.ts';
import type { ReturnedRow } from '../store/submissionStore.ts';
import { type Quota, usedByActs } from './quota.ts';
import { isSameRequest } from './sameRequest.ts';

export interface SignOffRequest {
  /** The quarter's canonical text, and its digest. */
  readonly body: string;
  readonly bodySha256: string;
  readonly outturns: readonly OutturnRow[];
  /** The id of its rule set, and the digest of that one's canonical text. */
  readonly rules: { readonly id: string; readonly sha256: string };
  readonly period: number;
  /** It was brought in as it was published, and is not judged by the rules. */
  readonly isImport: boolean;
  /** The revision that it replaces; 0 for a first revision. */
  readonly replaces: number;
  /** Null for a first revision, and never null after that. */
  readonly correction: CorrectionBody | null;
  readonly idemKey: string;
  readonly person: Person;
  /** For an approval: the submission, and its author's directory id. */
  readonly submission: { readonly id: string; readonly by: string } | null;
}

/** What the Worker judged a quarter by. It is compared again when the quarter is written. */
export interface JudgedBy {
  /** Exactly the quarter's rules; null where the council does not keep them. */
  readonly keptRules: KeptRules | null;
}

type Obstacle =
  | { readonly state: 'stale'; readonly row: RevisionRow }
  | { readonly state: 'locked'; readonly lock: LockRow }
  | { readonly state: 'nothing-to-correct' | 'nothing-changed' };

export type SignOffRefusal =
  | Obstacle
  | { readonly state: 'key-reused' }
  | { readonly state: 'over-quota'; readonly quota: Quota }
  | { readonly state: 'rows-invalid'; readonly problems: readonly RowProblem[] };

/** `returned`: the submission was sent back. `judge-again`: something that the quarter was judged by has changed. Nothing was written. */
export type SignOffOutcome =
  | SignOffRefusal
  | { readonly state: 'returned'; readonly returned: ReturnedRow }
  /** The council wants a second person to approve, and this is the only one. */
  | { readonly state: 'second-person-needed'; readonly isSubmitted: boolean }
  /** The person saved the rules, and nobody else has signed a report off by them yet. */
  | { readonly state: 'own-rules' }
  | { readonly state: 'judge-again' }
  | { readonly state: 'signed' | 'replayed'; readonly row: RevisionRow };

/** What must be known of a request before its quarter is judged. */
export type SignOffKey = Pick<
  SignOffRequest,
  | 'period'
  | 'idemKey'
  | 'rules'
  | 'isImport'
  | 'replaces'
  | 'bodySha256'
  | 'correction'
  | 'person'
  | 'submission'
>;

/** The outcome if the figures do not matter; otherwise what to judge them by. */
export type Prepared<Outcome> = { readonly outcome: Outcome } | { readonly judgedBy: JudgedBy };

export const earlyOr = <Outcome>(
  outcome: Outcome | null,
  request: SignOffKey,
  store: CouncilStore,
): Prepared<Outcome> => (outcome ? { outcome } : { judgedBy: judgedByOf(request, store) });

export function prepareSignOff(request: SignOffKey, store: CouncilStore): Prepared<SignOffOutcome> {
  const prepared = earlyOr(earlyOutcome(request, store), request, store);
  if ('outcome' in prepared) return prepared;
  return signsOwnRules(request, prepared.judgedBy, store) ? { outcome: { state: 'own-rules' } } : prepared;
}

/**
 * Records a revision of a quarter that was judged. The same key with the same body returns the revision that it created.
 * The identity of its indicators is reviewed here, where nobody can sign off in between.
 */
export function signOff(
  request: SignOffRequest,
  judgedBy: JudgedBy,
  store: CouncilStore,
  now: Date,
): SignOffOutcome {
  const early = earlyOutcome(request, store);
  if (early) return early;
  const judgedNow = judgedByOf(request, store);
  if (!isSameJudgement(judgedBy, judgedNow)) return { state: 'judge-again' };
  if (signsOwnRules(request, judgedNow, store)) return { state: 'own-rules' };
  // The admission answered it before the body was read: here it holds although others recorded meanwhile.
  const head = store.head();
  const quota = request.submission ? null : usedByActs(head, store, now);
  if (quota) return { state: 'over-quota', quota };
  const quarter: SignedQuarter = JSON.parse(request.body);
  const register = registerFor(quarter, request.period, store);
  const problems = reviewIdentity(quarter, register);
  if (problems.length > 0) return { state: 'rows-invalid', problems };

  const { body, bodySha256, outturns, period, replaces, correction, idemKey, person, submission } = request;
  const signedAt = now.toISOString();
  const rev = replaces + 1;
  const { seq, hash } = store.append(
    {
      act: quarterAct(rev, quarter),
      council: quarter.council,
      report: store.report.slug,
      period: quarter.period,
      rev,
      body_sha256: bodySha256,
      idem_key: idemKey,
      actor: person.oid,
      at: signedAt,
      ...correction,
      ...(submission && { submission: submission.id, submitted_by: submission.by }),
    },
    person.name,
    { period, rev },
    head,
  );
  const { slug: report, number } = store.report;
  const revision = {
    report,
    period,
    rev,
    bodySha256,
    signedBy: person.oid,
    signedByName: person.name,
    signedAt,
    reason: correction?.reason ?? null,
    explanation: correction?.explanation ?? null,
    imported: quarter.imported ?? null,
    seq,
    hash,
  };
  const registering = { report: number, period, rev, next: store.nextPeriod(period) };
  store.addRevision({
    revision,
    body,
    idemKey,
    registration: registerQuarter(register, registering, outturns),
  });
  return { state: 'signed', row: revision };
}

/** What a quarter's identity is reviewed by, and its labels compared with. */
export function registerFor(quarter: SignedQuarter, period: number, store: CouncilStore): Register {
  const latest = store.latestRegister();
  const isLate = [...latest.values()].some(({ labels }) => labels.some(({ from }) => from > period));
  if (isLate) return store.register();
  // A row may say by which former wording it was known.
  const former = quarter.indicators.flatMap(({ uid, knownAs }) => (knownAs === undefined ? [] : [uid]));
  if (former.length === 0) return latest;
  const register = new Map(latest);
  for (const [uid, labels] of store.labels(former)) {
    const known = latest.get(uid);
    if (known) register.set(uid, { ...known, labels });
  }
  return register;
}

export const judgedByOf = ({ period, rules }: SignOffKey, store: CouncilStore): JudgedBy => ({
  keptRules: store.keptRules(period, rules),
});

export const isSameJudgement = (a: JudgedBy, b: JudgedBy): boolean =>
  a.keptRules?.from === b.keptRules?.from && a.keptRules?.holds === b.keptRules?.holds;

function earlyOutcome(request: SignOffKey, store: CouncilStore): SignOffOutcome | null {
  const sameKey = store.revisionByKey(request.idemKey);
  if (!sameKey) {
    return returned(request, store) ?? secondPersonNeeded(request, store) ?? obstacleTo(request, store);
  }
  return isSameRequest({ ...sameKey, replaces: sameKey.rev - 1 }, request)
    ? { state: 'replayed', row: sameKey }
    : { state: 'key-reused' };
}

function returned({ period, submission }: SignOffKey, store: CouncilStore): SignOffOutcome | null {
  const row = submission && store.submission(period, submission.id);
  return row?.returned ? { state: 'returned', returned: row.returned } : null;
}

/** The routes ask this first: here it holds although the council asked for a second person in the meantime. */
function secondPersonNeeded({ person, submission }: SignOffKey, store: CouncilStore): SignOffOutcome | null {
  const isAlone = submission === null || submission.by === person.oid;
  if (!isAlone || !store.settings().twoPeople) return null;
  return { state: 'second-person-needed', isSubmitted: submission !== null };
}

/**
 * Nobody judges alone by rules that they made: a person who saved them signs off by them once another has. Where one person
 * may sign off, a submission of somebody else has two people already.
 */
function signsOwnRules(
  { person, rules, isImport, submission }: SignOffKey,
  { keptRules }: JudgedBy,
  store: CouncilStore,
): boolean {
  if (isImport || !keptRules?.keptBy.includes(person.oid)) return false;
  const isOfAnother = submission !== null && submission.by !== person.oid;
  if (isOfAnother && !store.settings().twoPeople) return false;
  return !store.areSignedByAnother(person.oid, rules);
}

/** What prevents a sign-off or submission whatever the figures are; null if nothing does. */
export function obstacleTo(
  { period, replaces, bodySha256 }: SignOffKey,
  store: CouncilStore,
): Obstacle | null {
  const latest = store.latestRevision(period);
  if ((latest?.rev ?? 0) !== replaces) {
    return latest ? { state: 'stale', row: latest } : { state: 'nothing-to-correct' };
  }
  const lock = store.lockOn(period);
  if (lock?.locked) return { state: 'locked', lock };
  return latest?.bodySha256 === bodySha256 ? { state: 'nothing-changed' } : null;
}
