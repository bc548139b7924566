import { periodFromCode, periodText } from '../../shared/period.ts';
import { VOID_REASON, voidKey } from '../../shared/record/contract/correction.ts';
import type { Person } from '../identity/person.ts';
import { registerVoid } from '../register/registration.ts';
import type { CouncilStore } from '../store/councilStore.ts';
import type { LockRow } from '../store/lockStore.ts';
import type { RevisionRow } from '../store/revisionStore.ts';

interface VoidedByPerson {
  readonly period: number;
  /** The revision to void: the latest of its period. */
  readonly rev: number;
  /** The reason, in the person's own words. */
  readonly reason: string;
  readonly person: Person;
  /** The canonical text of its `VoidBody`, and its digest. */
  readonly body: string;
  readonly bodySha256: string;
}

type VoidOutcome =
  /** `row` is the revision that voids. */
  | { readonly state: 'voided' | 'voided-before'; readonly row: RevisionRow }
  /** `row` is the latest revision, which is another one. */
  | { readonly state: 'stale'; readonly row: RevisionRow }
  | { readonly state: 'locked'; readonly lock: LockRow }
  /** Two people sign in this council, and the person is one of those who signed it. */
  | { readonly state: 'second-person-needed' | 'not-signed' };

/**
 * Voids the latest revision of a period by a revision without figures, which withdraws each of its indicators. What was signed
 * can still be read, and counts nowhere. A repeat returns who voided it and when.
 */
export function voidRevision(
  { period, rev, reason, person, body, bodySha256 }: VoidedByPerson,
  store: CouncilStore,
  now: Date,
): VoidOutcome {
  const latest = store.latestRevision(period);
  const wanted = store.revision(period, rev);
  if (!latest || !wanted || wanted.reason === VOID_REASON) return { state: 'not-signed' };
  const after = store.revision(period, rev + 1);
  if (after?.reason === VOID_REASON) return { state: 'voided-before', row: after };
  if (after) return { state: 'stale', row: latest };
  const lock = store.lockOn(period);
  if (lock?.locked) return { state: 'locked', lock };
  if (store.settings().twoPeople && signers(wanted, store).includes(person.oid)) {
    return { state: 'second-person-needed' };
  }
  const { slug: report, number } = store.report;
  const text = periodText(periodFromCode(period));
  const idemKey = voidKey(text, rev);
  const signedAt = now.toISOString();
  const voiding = { period, rev: rev + 1 };
  const { seq, hash } = store.append(
    {
      act: 'void',
      council: person.council.code,
      report,
      period: text,
      rev: voiding.rev,
      body_sha256: bodySha256,
      idem_key: idemKey,
      actor: person.oid,
      at: signedAt,
      reason: VOID_REASON,
      explanation: reason,
    },
    person.name,
    voiding,
  );
  const row: RevisionRow = {
    report,
    ...voiding,
    bodySha256,
    signedBy: person.oid,
    signedByName: person.name,
    signedAt,
    reason: VOID_REASON,
    explanation: reason,
    imported: null,
    seq,
    hash,
  };
  const registering = { report: number, ...voiding, next: store.nextPeriod(period) };
  const registration = registerVoid(store.register(), registering);
  store.addRevision({ revision: row, body, idemKey, registration });
  return { state: 'voided', row };
}

/** Who signed a revision off, and who submitted it for that. */
function signers({ period, rev, signedBy }: RevisionRow, store: CouncilStore): readonly string[] {
  const submitted = store.submissions(period).find(({ approvedAs }) => approvedAs === rev);
  return submitted ? [signedBy, submitted.submittedBy] : [signedBy];
}
