import type { D1Database } from '@cloudflare/workers-types';
import { registerTexts } from '../../worker/register/registerTexts.ts';
import { readRegister } from '../../worker/store/d1/d1Register.ts';
import { PROJECTED, PROJECTED_TABLES } from '../../worker/store/projectionStore.ts';

/** The tables that the record can rebuild from the bodies. */
export const PROJECTION_TABLES = [...PROJECTED_TABLES, 'register'] as const;

type Rows = Record<(typeof PROJECTION_TABLES)[number], string[]>;

/** A council's rows of the projection, each as one text, without the database's number for the council. */
export async function projectionRows(db: D1Database, tenant: number): Promise<Rows> {
  const rows: Rows = { indicator: [], indicator_label: [], indicator_link: [], outturn: [], register: [] };
  for (const table of PROJECTED_TABLES) {
    const { results } = await db
      .prepare(`SELECT * FROM ${table} WHERE tenant = ?1 ORDER BY ${PROJECTED[table].key.join(', ')}`)
      .bind(tenant)
      .all();
    rows[table] = results.map(({ tenant: _, ...row }) => JSON.stringify(row));
  }
  // Only the register itself is compared, not the number of rows that it took.
  const { register } = await readRegister(db, tenant);
  rows.register = registerTexts(register);
  return rows;
}
