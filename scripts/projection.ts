import type { D1Database } from '@cloudflare/workers-types';
import type { LinkOnRecord } from '../shared/record/onRecord.ts';
import type { Label } from '../worker/register.ts';
import { readRegister } from '../worker/store/d1Register.ts';

/** What the record can make again from the bodies. */
const TABLES = ['indicator', 'indicator_label', 'indicator_link', 'outturn'] as const;
export const PROJECTION = [...TABLES, 'register'] as const;

const KEYS = {
  indicator: 'indicator',
  indicator_label: 'indicator, from_period, rev',
  indicator_link: 'new, old, n',
  outturn: 'indicator, period, rev',
} as const;

type Rows = Record<(typeof PROJECTION)[number], string[]>;

/** A council's rows of the projection, each as one text, without the number that the database gave the council. */
export async function projectionRows(db: D1Database, tenant: number): Promise<Rows> {
  const rows: Rows = { indicator: [], indicator_label: [], indicator_link: [], outturn: [], register: [] };
  for (const table of TABLES) {
    const { results } = await db
      .prepare(`SELECT * FROM ${table} WHERE tenant = ?1 ORDER BY ${KEYS[table]}`)
      .bind(tenant)
      .all();
    rows[table] = results.map(({ tenant: _, ...row }) => JSON.stringify(row));
  }
  // How many rows it took is of no account: what the last one says is.
  const { register } = await readRegister(db, tenant);
  rows.register = [...register]
    .toSorted(([, a], [, b]) => a.number - b.number)
    .map(([uid, { number, labels, links }]) =>
      JSON.stringify([
        number,
        uid,
        ...labels.toSorted(byPeriod).map(labelText),
        ...links.toSorted(byOld).map(linkText),
      ]),
    );
  return rows;
}

const byPeriod = (a: Label, b: Label): number => a.from - b.from || a.rev - b.rev;
const labelText = ({ from, rev, lineNo, wording, kind, polarity }: Label): string =>
  JSON.stringify([from, rev, lineNo, wording, kind, polarity]);

const byOld = (a: LinkOnRecord, b: LinkOnRecord): number => (a.old < b.old ? -1 : 1);
const linkText = ({ old, n, kind, why }: LinkOnRecord): string => JSON.stringify([old, n, kind, why]);
