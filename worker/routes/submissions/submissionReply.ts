import { periodFromCode, periodText } from '../../../shared/period.ts';
import type { Submission } from '../../../shared/record/contract/submissions.ts';
import type { Person } from '../../identity/person.ts';
import type { SubmissionRow } from '../../store/submissionStore.ts';
import { correctionReply } from '../reports/replies.ts';

/** A submission as this person sees it. */
export function submissionReply({ oid, council }: Person, row: SubmissionRow): Submission {
  const { returned } = row;
  return {
    council: council.code,
    report: row.report,
    period: periodText(periodFromCode(row.period)),
    id: row.id,
    state: stateOf(row),
    mine: row.submittedBy === oid,
    replaces: row.replaces,
    rev: row.approvedAs,
    returned: returned && {
      reason: returned.reason,
      by: returned.byName,
      at: returned.at,
      withdrawn: returned.by === row.submittedBy,
    },
    correction: correctionReply(row),
    record: council.record,
    seq: row.seq,
    hash: row.hash,
    body_sha256: row.bodySha256,
    submitted_at: row.submittedAt,
    submitted_by: row.submittedByName,
  };
}

function stateOf({ approvedAs, returned, latestRev, replaces }: SubmissionRow): Submission['state'] {
  if (approvedAs !== null) return 'approved';
  if (returned) return 'returned';
  return latestRev === replaces ? 'waiting' : 'overtaken';
}
