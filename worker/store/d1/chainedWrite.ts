import type { AuditRow, ChainHead } from '../chainRows.ts';

export const CHAIN_HEAD = 'SELECT seq, hash FROM audit WHERE tenant = ?1 ORDER BY seq DESC LIMIT 1';

const NEW_AUDIT = `INSERT INTO audit (tenant, seq, at, actor, act, entry, prev, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)`;

// A token may have no name (worker/identity/verifyToken.ts): then the known name stays.
const PERSON = `INSERT INTO directory (tenant, oid, name) VALUES (?1, ?2, ?3)
  ON CONFLICT (tenant, oid) DO UPDATE SET name = excluded.name WHERE name <> excluded.name AND excluded.name <> 'An officer'`;

interface Link {
  readonly tenant: number;
  readonly audit: AuditRow;
  readonly actorName: string;
}

/** Writes an entry of the chain with the rows it records, all or nothing; `taken` if another entry came first. */
export async function chainedWrite(
  db: D1Database,
  { tenant, audit, actorName }: Link,
  statements: readonly D1PreparedStatement[],
): Promise<'written' | 'taken'> {
  try {
    await db.batch([
      linkStatement(db, tenant, audit),
      ...statements,
      personStatement(db, tenant, audit.actor, actorName),
    ]);
    return 'written';
  } catch (error) {
    if (isConflict(error)) return 'taken';
    throw error;
  }
}

/** Between our read and our write the period was locked, the submission was decided, or the revision, key or entry was taken. */
const isConflict = (error: unknown): boolean =>
  error instanceof Error &&
  /never replaced|follows the last one|UNIQUE constraint|the period is locked|never approved|never sent back/.test(
    error.message,
  );

export const headOf = (result: D1Result | undefined): ChainHead | null =>
  (result?.results[0] as ChainHead | undefined) ?? null;

export const linkStatement = (
  db: D1Database,
  tenant: number,
  { seq, at, actor, act, entry, prev, hash }: AuditRow,
): D1PreparedStatement => db.prepare(NEW_AUDIT).bind(tenant, seq, at, actor, act, entry, prev, hash);

export const personStatement = (
  db: D1Database,
  tenant: number,
  oid: string,
  name: string,
): D1PreparedStatement => db.prepare(PERSON).bind(tenant, oid, name);
