import { periodFromCode, periodText } from '../../shared/quarter.ts';
import type { Publication, Receipt, Revision } from '../../shared/record/contract.ts';
import type { CorrectionBody } from '../../shared/record/correction.ts';
import type { PublicationRow } from '../store/publicationStore.ts';
import type { RevisionRow } from '../store/revisionRows.ts';

/** What the record returns for a sign-off, today or when the same key is sent again in ten years. */
export function receiptOf(council: string, row: RevisionRow): Receipt {
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
export function revisionOf(
  council: string,
  row: RevisionRow,
  publications: readonly PublicationRow[],
): Revision {
  const publication = publications.find(({ rev }) => rev === row.rev);
  return {
    ...receiptOf(council, row),
    correction: correctionOf(row),
    published: publication ? publicationShown(publication) : null,
  };
}

export const correctionOf = ({
  reason,
  explanation,
}: Pick<RevisionRow, 'reason' | 'explanation'>): CorrectionBody | null =>
  reason === null || explanation === null ? null : { reason, explanation };

export const publicationShown = ({
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
