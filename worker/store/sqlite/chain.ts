import { createHash } from 'node:crypto';
import { canonicalText } from '../../../shared/record/contract/canonicalText.ts';
import type { AuditRow, ChainHead, ChainStore, RecordedAct } from '../chainRows.ts';
import type { CouncilDatabase } from './councilDatabase.ts';

const NEW_ENTRY = `INSERT INTO audit (seq, at, actor, act, entry, prev, hash, report, period, rev)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)`;

// A token may have no name (worker/identity/verifyToken.ts): then the known name stays.
const PERSON = `INSERT INTO person (oid, name) VALUES (?1, ?2)
  ON CONFLICT (oid) DO UPDATE SET name = excluded.name WHERE name <> excluded.name AND excluded.name <> 'An officer'`;

export const chainStore = (db: CouncilDatabase, report: number): ChainStore => ({
  head: () => headOf(db),

  append(act, actorName, revision) {
    const head = headOf(db);
    const row = nextEntry(head, act);
    addEntry(db, row, report, revision ?? null);
    namePerson(db, act.actor, actorName);
    return row;
  },
});

export const headOf = (db: CouncilDatabase): ChainHead | null =>
  db.first<ChainHead>('SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1');

/** Its hash is the SHA-256 of the hash before it, a line feed and the entry. */
function nextEntry(head: ChainHead | null, said: RecordedAct): AuditRow {
  const { act, actor, at } = said;
  const entry = canonicalText(said);
  const prev = head?.hash ?? '';
  const hash = createHash('sha256').update(`${prev}\n${entry}`).digest('hex');
  return { seq: (head?.seq ?? 0) + 1, act, actor, at, entry, prev, hash };
}

/** `revision`: the one that the entry records. */
export function addEntry(
  db: CouncilDatabase,
  { seq, at, actor, act, entry, prev, hash }: AuditRow,
  report: number,
  revision: { readonly period: number; readonly rev: number } | null,
): void {
  const of = revision ? [report, revision.period, revision.rev] : [null, null, null];
  db.run(NEW_ENTRY, seq, at, actor, act, entry, prev, hash, ...of);
}

export const namePerson = (db: CouncilDatabase, oid: string, name: string): void => db.run(PERSON, oid, name);
