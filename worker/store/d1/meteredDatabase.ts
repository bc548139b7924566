import { withTimeout } from './databaseTimeout.ts';

/** The rows that a request made the database read and write, as D1 counts them. */
export interface RowCounts {
  read: number;
  written: number;
}

interface Counted {
  readonly db: D1Database;
  readonly costs: RowCounts;
}

/** The same database with a timeout on each query, and a count of the rows that it reads and writes. */
export function meterDatabase(inner: D1Database): Counted {
  const costs: RowCounts = { read: 0, written: 0 };
  const counted = <T extends D1Result>(result: T): T => {
    costs.read += result.meta.rows_read;
    costs.written += result.meta.rows_written;
    return result;
  };
  const innerOf = new WeakMap<object, D1PreparedStatement>();
  const statement = (of: D1PreparedStatement): D1PreparedStatement => {
    const all = async () => counted(await withTimeout(of.all()));
    const outer = {
      bind: (...values: unknown[]) => statement(of.bind(...values)),
      all,
      run: all,
      // D1's own first() tells nothing of the rows it read.
      first: async (column?: string) => {
        const [row = null] = (await all()).results as Record<string, unknown>[];
        return column === undefined || row === null ? row : row[column];
      },
    };
    innerOf.set(outer, of);
    return outer as unknown as D1PreparedStatement;
  };
  const db: Pick<D1Database, 'prepare' | 'batch'> = {
    prepare: sql => statement(inner.prepare(sql)),
    batch: async statements =>
      (await withTimeout(inner.batch<never>(statements.map(outer => innerOf.get(outer) ?? outer)))).map(
        counted,
      ),
  };
  return { db: db as D1Database, costs };
}
