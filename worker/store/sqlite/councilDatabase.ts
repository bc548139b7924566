type Value = string | number | null;

/** The rows that SQLite read and wrote, as Cloudflare counts and bills them (Durable Objects, "Pricing"). */
export interface RowCounts {
  read: number;
  written: number;
}

/** The database of one council, inside its object. Every call is synchronous, so nothing else runs in between. */
export interface CouncilDatabase {
  all<Row>(sql: string, ...values: readonly Value[]): Row[];
  first<Row>(sql: string, ...values: readonly Value[]): Row | null;
  run(sql: string, ...values: readonly Value[]): void;
  readonly costs: RowCounts;
}

export function councilDatabase(sql: SqlStorage): CouncilDatabase {
  const costs: RowCounts = { read: 0, written: 0 };
  const all = <Row>(query: string, ...values: readonly Value[]): Row[] => {
    const cursor = sql.exec(query, ...values);
    const rows = cursor.toArray();
    costs.read += cursor.rowsRead;
    costs.written += cursor.rowsWritten;
    return rows as Row[];
  };
  return {
    all,
    first: <Row>(query: string, ...values: readonly Value[]) => all<Row>(query, ...values)[0] ?? null,
    run: (query, ...values) => void all(query, ...values),
    costs,
  };
}
