import { sha256 } from '../../../web/sha256.ts';

// A trigger by all that it says, so that one which is there by name alone is told from a guard; a table by its name. What
// D1 and wrangler keep for themselves is not part of the record.
const KEPT = `SELECT iif(type = 'trigger', sql, name) AS text FROM sqlite_schema
  WHERE type = 'trigger' OR (type = 'table' AND name NOT GLOB '_cf_*' AND name NOT GLOB 'sqlite_*' AND name <> 'd1_migrations')
  ORDER BY type, name`;

/**
 * Of the database as all migrations make it. tests/worker/deployment.test.ts makes it by them, and says what this must be
 * where one is added.
 */
export const EXPECTED_SCHEMA = '62d8553c17cba41f84054b1d793e009c9a6135f0750021d6d440705992fafbde';

/** The digest of the triggers and tables that a database has, however their lines are broken. */
export async function schemaDigest(db: D1Database): Promise<string> {
  const { results } = await db.prepare(KEPT).all<{ readonly text: string }>();
  return sha256(results.map(({ text }) => text.replace(/\s+/g, ' ')).join('\n'));
}
