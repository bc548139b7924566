import { canonicalText } from '../../../shared/record/contract/canonicalText.ts';
import type { AuditRow, ChainHead, ChainStore, RecordedAct } from '../chainRows.ts';
import type { CouncilDatabase } from './councilDatabase.ts';
import { sha256Sync } from './sha256Sync.ts';

const NEW_ENTRY = `INSERT INTO audit (seq, at, actor, act, entry, prev, hash, report, period, rev)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)`;

const ENTRY_AT = 'SELECT seq, act, actor, at, entry, hash FROM audit WHERE seq = ?1';

const HASH_AT = 'SELECT hash FROM audit WHERE seq = ?1';

// A token may have no name (worker/identity/verifyToken.ts): then the known name stays.
const PERSON = `INSERT INTO person (oid, name) VALUES (?1, ?2)
  ON CONFLICT (oid) DO UPDATE SET name = excluded.name WHERE name <> excluded.name AND excluded.name <> 'An officer'`;

const NAME = 'SELECT name FROM person WHERE oid = ?1';

export const chainStore = (db: CouncilDatabase, report: number): ChainStore => ({
  head: () => headOf(db),

  hashAt: seq => (seq === 0 ? '' : (db.first<{ hash: string }>(HASH_AT, seq)?.hash ?? null)),

  entryAt(seq) {
    const row = db.first<Omit<AuditRow, 'prev'>>(ENTRY_AT, seq);
    if (!row) throw new Error('What is on record has an entry in the chain.');
    return row;
  },

  removeName(oid) {
    if (db.first(NAME, oid) === null) return false;
    db.run('DELETE FROM person WHERE oid = ?1', oid);
    return true;
  },

  append(act, actorName, revision, head = headOf(db)) {
    const row = { ...nextEntry(act, head), act: act.act, actor: act.actor, at: act.at };
    addEntry(db, row, report, revision ?? null);
    namePerson(db, act.actor, actorName);
    return row;
  },
});

/** The last entry of the chain in a database: a council's or the directory's. */
export const headOf = (db: CouncilDatabase): ChainHead | null =>
  db.first<ChainHead>('SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1');

/** The entry that follows the last one, `head`. Its hash is the SHA-256 of the hash before it, a line feed and the entry. */
export function nextEntry(
  said: RecordedAct,
  head: ChainHead | null,
): Pick<AuditRow, 'seq' | 'entry' | 'prev' | 'hash'> {
  const entry = canonicalText(said);
  const prev = head?.hash ?? '';
  return { seq: (head?.seq ?? 0) + 1, entry, prev, hash: sha256Sync(`${prev}\n${entry}`) };
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
