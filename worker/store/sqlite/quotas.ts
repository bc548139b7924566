import type { QuotaStore } from '../quotaStore.ts';
import type { CouncilDatabase } from './councilDatabase.ts';

/** In place of a person: no directory id is empty. */
const COUNCIL = '';

const SUBMITTED = 'SELECT n FROM submitted_today WHERE oid = ?1 AND day = ?2';

const COUNT = `INSERT INTO submitted_today (oid, day, n) VALUES (?1, ?2, 1)
  ON CONFLICT (oid) DO UPDATE SET n = CASE WHEN day = excluded.day THEN n + 1 ELSE 1 END, day = excluded.day`;

const USED = {
  'sign-off': 'SELECT 1 AS one FROM revision WHERE idem_key = ?1',
  submission: 'SELECT 1 AS one FROM submission WHERE idem_key = ?1',
} as const;

export const quotaStore = (db: CouncilDatabase): QuotaStore => ({
  submittedOn: (day, oid) => db.first<{ n: number }>(SUBMITTED, oid ?? COUNCIL, day)?.n ?? 0,
  countSubmission(day, oid) {
    for (const counted of [oid, COUNCIL]) db.run(COUNT, counted, day);
  },
  isKeyUsed: (of, key) => db.first(USED[of], key) !== null,
});
