import { periodFromCode, periodText } from '../../shared/quarter.ts';
import type { Receipt, Revision } from '../../shared/record/contract.ts';
import type { RevisionRow } from '../store/store.ts';

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

/** The receipt, with why the quarter was signed again. */
export function revisionOf(council: string, row: RevisionRow): Revision {
  const { reason, explanation } = row;
  const correction = reason === null || explanation === null ? null : { reason, explanation };
  return { ...receiptOf(council, row), correction };
}
