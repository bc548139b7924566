import type { CouncilDatabase } from './councilDatabase.ts';
import { SCHEMA } from './schema.ts';
import { sha256Sync } from './sha256Sync.ts';

/** Brings a database from one version to the next. */
export type Migration = (db: CouncilDatabase) => void;

/** In order, and never changed once a record that is in use has run them: a change is another one at the end. */
export const MIGRATIONS: readonly Migration[] = [db => db.run(SCHEMA)];

/** The version of the schema that this code knows. */
export const SCHEMA_VERSION = MIGRATIONS.length;

const VERSION_TABLE = `CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY) STRICT`;

/** The version that a database has: 0 for a new one. */
export const schemaVersion = (db: CouncilDatabase): number =>
  db.first<{ version: number | null }>('SELECT max(version) AS version FROM schema_version')?.version ?? 0;

/**
 * Brings a database to the version that this code knows. One that a later version of the code made stays as it is: after a
 * rollback it can still be read.
 */
export function migrate(db: CouncilDatabase, migrations: readonly Migration[] = MIGRATIONS): void {
  db.run(VERSION_TABLE);
  for (let version = schemaVersion(db); version < migrations.length; version++) {
    migrations[version]?.(db);
    db.run('INSERT INTO schema_version (version) VALUES (?1)', version + 1);
  }
}

// Each by its whole text, so that one with the right name alone is noticed.
// The platform's own tables are left out: Cloudflare's, and the one of an object's name on a developer's machine.
const KEPT = `SELECT sql FROM sqlite_schema WHERE name NOT GLOB 'sqlite_*'
  AND NOT (type = 'table' AND (name GLOB '_cf_*' OR name = '__miniflare_do_name'))`;

/** The digest of the tables, guards and all else that a database has, however their lines are broken. */
export const schemaDigest = (db: CouncilDatabase): string =>
  sha256Sync(
    db
      .all<{ sql: string }>(KEPT)
      .map(({ sql }) => sql.replace(/\s+/g, ' '))
      // Sorted here: SQLite's own sorting reads each row twice.
      .toSorted()
      .join('\n'),
  );

/** Of a database as all migrations make it; tests/worker/store/schema.test.ts says what this must be when one is added. */
export const EXPECTED_SCHEMA = '34feecf298d8c303444dac3a69831ebc2dcbd2fde36987d6df58eece437f8025';
