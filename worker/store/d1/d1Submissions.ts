import type { RevisionRow } from '../revisionRows.ts';
import type { NewReturn, NewSubmission, SubmissionRow, SubmissionStore } from '../submissionStore.ts';
import { CHAIN_HEAD, chainedWrite, headOf } from './chainedWrite.ts';
import { LAST_LOCK, lockOf } from './d1Locks.ts';
import { LAST_REGISTER, registerOf } from './d1Register.ts';
import { keptRulesOf, keptRulesStatement } from './d1RuleSets.ts';
import { LATEST_REVISION } from './revisionSql.ts';

const submissionBy = (
  condition: string,
  more = '',
): string => `SELECT s.period, s.id, s.replaces, s.body_sha256 AS bodySha256,
  s.submitted_by AS submittedBy, coalesce(d.name, 'An officer') AS submittedByName, s.submitted_at AS submittedAt,
  s.reason, s.explanation, s.seq, a.hash${more},
  b.reason AS returnReason, b.returned_by AS returnedBy, coalesce(e.name, 'An officer') AS returnedByName, b.returned_at AS returnedAt,
  (SELECT rev FROM revision WHERE tenant = s.tenant AND idem_key = 'approval.' || s.id) AS approvedAs,
  (SELECT coalesce(max(rev), 0) FROM revision WHERE tenant = s.tenant AND period = s.period) AS latestRev
  FROM submission s
  JOIN audit a ON a.tenant = s.tenant AND a.seq = s.seq
  LEFT JOIN directory d ON d.tenant = s.tenant AND d.oid = s.submitted_by
  LEFT JOIN submission_return b ON b.tenant = s.tenant AND b.period = s.period AND b.id = s.id
  LEFT JOIN directory e ON e.tenant = b.tenant AND e.oid = b.returned_by
  WHERE s.tenant = ?1 AND ${condition} ORDER BY s.seq`;

const SAME_KEY = submissionBy('s.idem_key = ?2');
const OF_PERIOD = submissionBy('s.period = ?2');
const ONE = submissionBy('s.period = ?2 AND s.id = ?3');
const WITH_BODY = submissionBy('s.period = ?2 AND s.id = ?3', ', s.body');

const WAITING = `SELECT * FROM (${submissionBy('true')}) WHERE approvedAs IS NULL AND returnedBy IS NULL AND latestRev = replaces`;

const NEW_SUBMISSION = `INSERT INTO submission (tenant, period, id, replaces, body, body_sha256, submitted_by, submitted_at, reason, explanation, idem_key, seq)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)`;

const NEW_RETURN = `INSERT INTO submission_return (tenant, period, id, reason, returned_by, returned_at, seq) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)`;

export function d1Submissions(db: D1Database): SubmissionStore {
  return {
    async submissionState(tenant, period, idemKey, rules) {
      const [sameKey, latest, lock, head, kept, register] = await db.batch([
        db.prepare(SAME_KEY).bind(tenant, idemKey),
        db.prepare(LATEST_REVISION).bind(tenant, period),
        db.prepare(LAST_LOCK).bind(tenant, period),
        db.prepare(CHAIN_HEAD).bind(tenant),
        keptRulesStatement(db, tenant, period, rules),
        db.prepare(LAST_REGISTER).bind(tenant),
      ]);
      return {
        sameKey: rowOf(sameKey?.results[0]),
        latest: (latest?.results[0] as RevisionRow | undefined) ?? null,
        lock: lockOf(lock),
        head: headOf(head),
        keptRules: keptRulesOf(kept),
        known: await registerOf(db, tenant, register),
      };
    },

    submit: ({ tenant, audit, submittedByName, ...row }) =>
      chainedWrite(db, { tenant, audit, actorName: submittedByName }, [
        submissionStatement(db, { ...row, tenant }, audit.seq),
      ]),

    submissions: async (tenant, period) =>
      (await db.prepare(OF_PERIOD).bind(tenant, period).all<ReadRow>()).results.map(submissionOf),

    waiting: async tenant =>
      (await db.prepare(WAITING).bind(tenant).all<ReadRow>()).results.map(submissionOf),

    async submission(tenant, period, id) {
      const row = await db
        .prepare(WITH_BODY)
        .bind(tenant, period, id)
        .first<ReadRow & { readonly body: string }>();
      return row && submissionOf(row);
    },

    async returnState(tenant, period, id) {
      const [submission, head] = await db.batch([
        db.prepare(ONE).bind(tenant, period, id),
        db.prepare(CHAIN_HEAD).bind(tenant),
      ]);
      return { submission: rowOf(submission?.results[0]), head: headOf(head) };
    },

    returnSubmission: (tenant, { byName, ...returned }, audit) =>
      chainedWrite(db, { tenant, audit, actorName: byName }, [
        returnStatement(db, tenant, returned, audit.seq),
      ]),
  };
}

type ReadRow = Omit<SubmissionRow, 'returned'> & {
  readonly returnReason: string | null;
  readonly returnedBy: string | null;
  readonly returnedByName: string;
  readonly returnedAt: string | null;
};

function submissionOf<T extends ReadRow>({
  returnReason: reason,
  returnedBy: by,
  returnedByName: byName,
  returnedAt: at,
  ...row
}: T) {
  const isReturned = reason !== null && by !== null && at !== null;
  return { ...row, returned: isReturned ? { reason, by, byName, at } : null };
}

const rowOf = (row: unknown): SubmissionRow | null => (row ? submissionOf(row as ReadRow) : null);

export const returnStatement = (
  db: D1Database,
  tenant: number,
  { period, id, reason, by, at }: Omit<NewReturn, 'byName'>,
  seq: number,
): D1PreparedStatement => db.prepare(NEW_RETURN).bind(tenant, period, id, reason, by, at, seq);

export const submissionStatement = (
  db: D1Database,
  row: Omit<NewSubmission, 'submittedByName' | 'audit'>,
  seq: number,
): D1PreparedStatement =>
  db
    .prepare(NEW_SUBMISSION)
    .bind(
      row.tenant,
      row.period,
      row.id,
      row.replaces,
      row.body,
      row.bodySha256,
      row.submittedBy,
      row.submittedAt,
      row.reason,
      row.explanation,
      row.idemKey,
      seq,
    );
