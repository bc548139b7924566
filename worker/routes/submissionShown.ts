import { periodFromCode, periodText } from '../../shared/quarter.ts';
import type { Submission } from '../../shared/record/contract.ts';
import type { SubmissionRow } from '../store/submissionStore.ts';
import { correctionOf } from './receipt.ts';

export function submissionShown(council: string, row: SubmissionRow): Submission {
  return {
    council,
    period: periodText(periodFromCode(row.period)),
    id: row.id,
    state: stateOf(row),
    replaces: row.replaces,
    rev: row.approvedAs,
    correction: correctionOf(row),
    seq: row.seq,
    hash: row.hash,
    body_sha256: row.bodySha256,
    submitted_at: row.submittedAt,
    submitted_by: row.submittedByName,
  };
}

function stateOf({ approvedAs, standing, replaces }: SubmissionRow): Submission['state'] {
  if (approvedAs !== null) return 'approved';
  return standing === replaces ? 'waiting' : 'overtaken';
}
