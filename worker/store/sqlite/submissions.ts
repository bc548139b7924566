import type { ReportId } from '../namedReportStore.ts';
import type { SubmissionRow, SubmissionStore } from '../submissionStore.ts';
import type { CouncilDatabase } from './councilDatabase.ts';

const submissionBy = (
  condition: string,
  more = '',
): string => `SELECT s.period, s.id, s.replaces, s.body_sha256 AS bodySha256,
  s.submitted_by AS submittedBy, coalesce(d.name, 'An officer') AS submittedByName, s.submitted_at AS submittedAt,
  s.reason, s.explanation, s.seq, a.hash${more},
  b.reason AS returnReason, b.returned_by AS returnedBy, coalesce(e.name, 'An officer') AS returnedByName, b.returned_at AS returnedAt, b.seq AS returnSeq,
  (SELECT rev FROM revision WHERE report = s.report AND idem_key = 'approval.' || s.id) AS approvedAs,
  (SELECT coalesce(max(rev), 0) FROM revision WHERE report = s.report AND period = s.period) AS latestRev
  FROM submission s
  JOIN audit a ON a.seq = s.seq
  LEFT JOIN person d ON d.oid = s.submitted_by
  LEFT JOIN submission_return b ON b.report = s.report AND b.period = s.period AND b.id = s.id
  LEFT JOIN person e ON e.oid = b.returned_by
  WHERE ${condition} ORDER BY s.seq`;

const SAME_KEY = submissionBy('s.report = ?1 AND s.idem_key = ?2');
const OF_PERIOD = submissionBy('s.report = ?1 AND s.period = ?2');
const ONE = submissionBy('s.report = ?1 AND s.period = ?2 AND s.id = ?3');
const WITH_BODY = submissionBy('s.report = ?1 AND s.period = ?2 AND s.id = ?3', ', s.body');

const WAITING = `SELECT * FROM (${submissionBy('true', ', (SELECT slug FROM report WHERE report = s.report) AS report')}) WHERE approvedAs IS NULL AND returnedBy IS NULL AND latestRev = replaces`;

const NEW_SUBMISSION = `INSERT INTO submission (report, period, id, replaces, body, body_sha256, submitted_by, submitted_at, reason, explanation, idem_key, seq)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)`;

const NEW_RETURN = `INSERT INTO submission_return (report, period, id, reason, returned_by, returned_at, seq) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)`;

export function submissionStore(db: CouncilDatabase, { number: report, slug }: ReportId): SubmissionStore {
  const rows = (sql: string, ...values: (string | number)[]) =>
    db.all<ReadRow>(sql, report, ...values).map(row => submissionOf({ ...row, report: slug }));
  return {
    submissionByKey: key => rows(SAME_KEY, key)[0] ?? null,
    submissions: period => rows(OF_PERIOD, period),
    waiting: () => db.all<ReadRow>(WAITING).map(submissionOf),
    submission: (period, id) => rows(ONE, period, id)[0] ?? null,

    submissionWithBody(period, id) {
      const row = db.first<ReadRow & { readonly body: string }>(WITH_BODY, report, period, id);
      return row && submissionOf({ ...row, report: slug });
    },

    addSubmission({ period, id, replaces, body, bodySha256, reason, explanation, idemKey, ...by }, seq) {
      const quarter = [report, period, id, replaces, body, bodySha256];
      const why = [reason, explanation, idemKey, seq];
      db.run(NEW_SUBMISSION, ...quarter, by.submittedBy, by.submittedAt, ...why);
    },

    addReturn: ({ period, id, reason, by, at }, seq) =>
      db.run(NEW_RETURN, report, period, id, reason, by, at, seq),
  };
}

type ReadRow = Omit<SubmissionRow, 'returned'> & {
  readonly returnReason: string | null;
  readonly returnedBy: string | null;
  readonly returnedByName: string;
  readonly returnedAt: string | null;
  readonly returnSeq: number | null;
};

function submissionOf<T extends ReadRow>({
  returnReason: reason,
  returnedBy: by,
  returnedByName: byName,
  returnedAt: at,
  returnSeq: seq,
  ...row
}: T) {
  const isReturned = reason !== null && by !== null && at !== null && seq !== null;
  return { ...row, returned: isReturned ? { reason, by, byName, at, seq } : null };
}
