import { runInDurableObject } from 'cloudflare:test';
import { expect } from 'vitest';
import type { CouncilObject } from '../../worker/council/councilObject.ts';
import type { DirectoryObject } from '../../worker/directory/directoryObject.ts';
import { type CouncilDatabase, councilDatabase } from '../../worker/store/sqlite/councilDatabase.ts';
import {
  EXPECTED_SCHEMA,
  migrate,
  schemaDigest,
  schemaVersion,
} from '../../worker/store/sqlite/migrations.ts';

/** What an empty record holds already: that it has a schema, a report and a name. */
const KEPT = new Set(['schema_version', 'record']);
/** The corporate report is there from the beginning. */
const rowsToRemove = (table: string): string => `${table}${table === 'report' ? ' WHERE report > 1' : ''}`;

/**
 * Empties a council's object as quickly as can be, since this comes before every test. `reset()` of cloudflare:test takes
 * three times as long, and passes over an object that is out of memory. Here the rows alone go, where there are any; the
 * schema too where a test has changed it. Resolves with whether it had: the object in memory then still knows that schema.
 */
export async function emptyCouncil(object: DurableObjectStub<CouncilObject>): Promise<boolean> {
  return runInDurableObject(object, async (instance, { storage }) => {
    const db = councilDatabase(storage.sql);
    const isAsMade = schemaVersion(db) === 1 && schemaDigest(db) === EXPECTED_SCHEMA;
    if (isAsMade) {
      const filled = tablesOf(db).filter(
        table => db.first(`SELECT 1 AS one FROM ${rowsToRemove(table)} LIMIT 1`) !== null,
      );
      if (filled.length > 0) storage.transactionSync(() => removeRows(db, filled));
    } else {
      await storage.deleteAlarm();
      await storage.deleteAll();
      storage.transactionSync(() => migrate(db));
    }
    // A call that fails makes the object forget what it keeps in memory. Its line in the log belongs to no test.
    const ask = instance.ask as unknown as (report: string, name: string) => unknown;
    const { error } = console;
    console.error = () => {};
    expect(() => ask.call(instance, 'corporate', 'no such question')).toThrow();
    console.error = error;
    return !isAsMade;
  });
}

export async function emptyDirectory(object: DurableObjectStub<DirectoryObject>): Promise<void> {
  await runInDurableObject(object, (_, { storage }) => {
    storage.sql.exec('DELETE FROM council; DELETE FROM audit; DELETE FROM fault');
  });
}

const tablesOf = (db: CouncilDatabase): readonly string[] =>
  db
    .all<{ name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB '_cf_*' AND name NOT GLOB 'sqlite_*'",
    )
    .map(({ name }) => name)
    .filter(name => !KEPT.has(name));

function removeRows(db: CouncilDatabase, tables: readonly string[]): void {
  const guards = db.all<{ name: string; sql: string }>(
    "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND name GLOB '*_no_delete'",
  );
  const away = guards.map(({ name }) => `DROP TRIGGER ${name}`);
  const removed = tables.map(table => `DELETE FROM ${rowsToRemove(table)}`);
  db.run(
    ['PRAGMA defer_foreign_keys = ON', ...away, ...removed, ...guards.map(({ sql }) => sql)].join(';\n'),
  );
}
