import { headlineOf } from '../../../shared/headline.ts';
import { periodFromCode, periodText } from '../../../shared/period.ts';
import type { CorrectionBody } from '../../../shared/record/contract/correction.ts';
import type { Lock } from '../../../shared/record/contract/locks.ts';
import type {
  Publication,
  Receipt,
  RecordedReport,
  Revision,
} from '../../../shared/record/contract/reports.ts';
import { SignedQuarter } from '../../../shared/record/contract/signedQuarter.ts';
import type { LockRow } from '../../store/lockStore.ts';
import type { PublicationRow } from '../../store/publicationStore.ts';
import type { RevisionRow, RevisionWithBody } from '../../store/revisionStore.ts';

/** What the record returns for a sign-off, today or when the same key is sent again in ten years. */
export function receiptReply(council: string, row: RevisionRow): Receipt {
  return {
    council,
    period: periodText(periodFromCode(row.period)),
    rev: row.rev,
    seq: row.seq,
    hash: row.hash,
    body_sha256: row.bodySha256,
    signed_at: row.signedAt,
    signed_by: row.signedByName,
  };
}

/** The receipt, with why the quarter was signed again and whether it was published. */
export function revisionReply(
  council: string,
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
  reason === null || explanation === null ? null : { reason, explanation };

export const publicationReply = ({
  period,
  rev,
  publishedAt,
  publishedByName,
}: PublicationRow): Publication => ({
  period: periodText(periodFromCode(period)),
  rev,
  published_at: publishedAt,
  published_by: publishedByName,
});

export const lockReply = ({ period, locked, reason, actorName, at }: LockRow): Lock => ({
  period: periodText(periodFromCode(period)),
  locked,
  reason,
  by: actorName,
  at,
});

/** A revision as people read it: the quarter as it was signed, its headline and its receipt. */
export function reportReply(council: string, row: RevisionWithBody): RecordedReport {
  const body = parseQuarter(row);
  return {
    receipt: receiptReply(council, row),
    correction: correctionReply(row),
    ruleSet: body.ruleSet,
    headline: headlineOfQuarter(body),
    body,
  };
}

export function headlineOfQuarter({ indicators }: SignedQuarter): RecordedReport['headline'] {
  const rated = indicators.map(({ lineNo, section, rating }) => ({
    lineNo,
    theme: themeOf(section),
    rating,
  }));
  const { all, numbered, unnumbered, themes } = headlineOf(rated);
  return { all, numbered, unnumbered, themes: [...themes] };
}

const themeOf = (section: string): string => section.split(':', 1)[0]?.trim() ?? '';

/** The database is a door: what it kept as a quarter is read as one, or is a fault. */
export const parseQuarter = ({ body }: { readonly body: string }): SignedQuarter =>
  SignedQuarter.parse(JSON.parse(body));
