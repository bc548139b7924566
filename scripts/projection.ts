import type { D1Database } from '@cloudflare/workers-types';

/** What the record can make again from the bodies. */
export const PROJECTION = ['indicator', 'indicator_label', 'outturn'] as const;

const KEYS = {
  indicator: 'indicator',
  indicator_label: 'indicator, from_period',
  outturn: 'indicator, period, rev',
} as const;

type Rows = Record<(typeof PROJECTION)[number], string[]>;

/** A council's rows of the projection, each as one text, without the number that the database gave the council. */
export async function projectionRows(db: D1Database, tenant: number): Promise<Rows> {
  const rows: Rows = { indicator: [], indicator_label: [], outturn: [] };
  for (const table of PROJECTION) {
    const { results } = await db
      .prepare(`SELECT * FROM ${table} WHERE tenant = ?1 ORDER BY ${KEYS[table]}`)
      .bind(tenant)
      .all();
    rows[table] = results.map(({ tenant: _, ...row }) => JSON.stringify(row));
  }
  return rows;
}
