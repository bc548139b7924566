export type ReadOnlyOutcome =
  | {
      readonly state: 'read';
      readonly rows: readonly Readonly<Record<string, unknown>>[];
      readonly isWhole: boolean;
    }
  /** It would write, or is not one SELECT statement. Nothing was written. */
  | { readonly state: 'writes' }
  /** SQLite does not accept it, in SQLite's words. */
  | { readonly state: 'refused'; readonly why: string };

/** Takes back everything that a transaction wrote. */
export class TakenBack extends Error {
  override readonly name = 'TakenBack';
}

const MOST_ROWS = 1000;
const READS = /^\s*(?:SELECT|WITH|VALUES)\b/i;

/** Texts, names and comments, in which a semicolon ends nothing (SQLite, "SQL Language"). */
const QUOTED = /'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\]|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;
const isOneStatement = (sql: string): boolean => !/;\s*[^\s;]/.test(sql.replace(QUOTED, ' '));

/** Runs a statement inside a transaction that its caller takes back. */
export function readStatement(storage: SqlStorage, sql: string): ReadOnlyOutcome {
  if (!READS.test(sql) || !isOneStatement(sql)) return { state: 'writes' };
  try {
    const cursor = storage.exec(sql);
    const rows = [];
    let isWhole = true;
    for (const row of cursor) {
      if (rows.length === MOST_ROWS) {
        isWhole = false;
        break;
      }
      rows.push(row);
    }
    return cursor.rowsWritten > 0 ? { state: 'writes' } : { state: 'read', rows, isWhole };
  } catch (error) {
    return { state: 'refused', why: error instanceof Error ? error.message : '' };
  }
}
