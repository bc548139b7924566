import { type Period, periodFromCode, periodText } from '../../../shared/period.ts';
import { type CorrectionBody, VOID_REASON } from '../../../shared/record/contract/correction.ts';
import type { Lock } from '../../../shared/record/contract/locks.ts';
import type {
  Publication,
  Receipt,
  RecordedReport,
  Revision,
} from '../../../shared/record/contract/reports.ts';
import { SignedQuarter } from '../../../shared/record/contract/signedQuarter.ts';
import { headlineOfQuarter } from '../../../shared/record/quarter/headlineOfQuarter.ts';
import type { DirectoryEntry } from '../../directory/directory.ts';
import type { LockRow } from '../../store/lockStore.ts';
import type { PublicationRow } from '../../store/publicationStore.ts';
import type { RevisionRow, RevisionWithBody } from '../../store/revisionStore.ts';

/** The council of a receipt, and the record that it is on. */
type OfCouncil = Pick<DirectoryEntry, 'code' | 'record'>;

/** What the record returns for a sign-off, today or when the same key is sent again in ten years. */
export function receiptReply({ code: council, record }: OfCouncil, row: RevisionRow): Receipt {
  return {
    council,
    record,
    report: row.report,
    period: periodText(periodFromCode(row.period)),
    rev: row.rev,
    seq: row.seq,
    hash: row.hash,
    body_sha256: row.bodySha256,
    signed_at: row.signedAt,
    signed_by: row.signedByName,
    ...(row.imported && { imported: row.imported }),
    ...(row.reason === VOID_REASON && { voidReason: row.explanation ?? '' }),
  };
}

/** The receipt, with why the quarter was signed again and whether it was published. */
export function revisionReply(
  council: OfCouncil,
  row: RevisionRow,
  publications: readonly PublicationRow[],
): Revision {
  const publication = publications.find(({ rev }) => rev === row.rev);
  return {
    ...receiptReply(council, row),
    correction: correctionReply(row),
    published: publication ? publicationReply(publication) : null,
  };
}

export const correctionReply = ({
  reason,
  explanation,
}: Pick<RevisionRow, 'reason' | 'explanation'>): CorrectionBody | null =>
  reason === null || reason === VOID_REASON || explanation === null ? null : { reason, explanation };

export const publicationReply = ({
  report,
  period,
  rev,
  publishedAt,
  openFrom,
  publishedByName,
}: PublicationRow): Publication => ({
  report,
  period: periodText(periodFromCode(period)),
  rev,
  published_at: publishedAt,
  open_from: openFrom,
  published_by: publishedByName,
});

export const lockReply = ({ report, period, locked, reason, actorName, at }: LockRow): Lock => ({
  report,
  period: periodText(periodFromCode(period)),
  locked,
  reason,
  by: actorName,
  at,
});

/** `row`: the latest lock of the period; null where it was never locked. */
export const currentLock = (row: LockRow | null, report: string, period: Period): Lock =>
  row
    ? lockReply(row)
    : { report, period: periodText(period), locked: false, reason: null, by: null, at: null };

/** A revision as people read it: the quarter as it was signed, its headline and its receipt. */
export function reportReply(council: OfCouncil, row: RevisionWithBody): RecordedReport {
  const body = parseQuarter(row);
  return {
    receipt: receiptReply(council, row),
    correction: correctionReply(row),
    ruleSet: body.ruleSet,
    headline: headlineReply(body),
    body,
  };
}

/** The headline as a reply has it. */
export function headlineReply(quarter: SignedQuarter): RecordedReport['headline'] {
  const { all, numbered, unnumbered, themes } = headlineOfQuarter(quarter);
  return { all, numbered, unnumbered, themes: [...themes] };
}

/** The database is a door: what it kept as a quarter is read as one, or is a fault. */
export const parseQuarter = ({ body }: { readonly body: string }): SignedQuarter =>
  SignedQuarter.parse(JSON.parse(body));
