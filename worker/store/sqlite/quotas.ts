import type { QuotaStore } from '../quotaStore.ts';
import type { CouncilDatabase } from './councilDatabase.ts';

/** In place of a person: no directory id is empty. */
const COUNCIL = '';

const SUBMITTED = 'SELECT n FROM submitted_today WHERE oid = ?1 AND day = ?2';

const COUNT = `INSERT INTO submitted_today (oid, day, n) VALUES (?1, ?2, 1)
  ON CONFLICT (oid) DO UPDATE SET n = CASE WHEN day = excluded.day THEN n + 1 ELSE 1 END, day = excluded.day`;

// The numbers of the chain have no gap.
const BEFORE = 'SELECT at FROM audit WHERE seq = (SELECT max(seq) FROM audit) - ?1';

const USED = {
  'sign-off': 'SELECT 1 AS one FROM revision WHERE report = ?1 AND idem_key = ?2',
  submission: 'SELECT 1 AS one FROM submission WHERE report = ?1 AND idem_key = ?2',
} as const;

export const quotaStore = (db: CouncilDatabase, report: number): QuotaStore => ({
  submittedOn: (day, oid) => db.first<{ n: number }>(SUBMITTED, oid ?? COUNCIL, day)?.n ?? 0,
  countSubmission(day, oid) {
    for (const counted of [oid, COUNCIL]) db.run(COUNT, counted, day);
  },
  entryBefore: many => db.first<{ at: string }>(BEFORE, many)?.at ?? null,
  isKeyUsed: (of, key) => db.first(USED[of], report, key) !== null,
});
