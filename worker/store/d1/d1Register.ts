import { z } from 'zod';
import { LinkKind } from '../../../shared/record/contract/links.ts';
import { IndicatorBody } from '../../../shared/record/contract/signedQuarter.ts';
import type { Register, Registered, RegisterRead } from '../../register/register.ts';

export const LAST_REGISTER = 'SELECT n, body FROM register WHERE tenant = ?1 ORDER BY n DESC LIMIT 1';

const ALL_LABELS = `SELECT i.uid, i.indicator AS number, l.from_period AS "from", l.rev, l.line_no AS lineNo, l.wording, l.kind, l.polarity
  FROM indicator i JOIN indicator_label l ON l.tenant = i.tenant AND l.indicator = i.indicator WHERE i.tenant = ?1`;

// SQLite gives the other columns of the row that holds the max().
const LAST_LINKS = `SELECT i.uid, o.uid AS old, max(l.n) AS n, l.kind, l.why FROM indicator_link l
  JOIN indicator i ON i.tenant = l.tenant AND i.indicator = l.new
  JOIN indicator o ON o.tenant = l.tenant AND o.indicator = l.old WHERE l.tenant = ?1 GROUP BY l.new, l.old`;

const NEW_REGISTER = 'INSERT INTO register (tenant, n, body) VALUES (?1, ?2, ?3)';

const LabelRow = IndicatorBody.pick({ lineNo: true, kind: true, polarity: true }).extend({
  from: z.number().int(),
  rev: z.number().int(),
  wording: z.string(),
});
const LinkOfRow = z.object({
  old: z.string(),
  n: z.number().int(),
  kind: LinkKind.nullable(),
  why: z.string(),
});
// A register that was kept before migration 0010 says neither which revision gave a label, nor any link.
const Body = z.array(
  z.tuple([
    z.string(),
    z.object({
      number: z.number().int().positive(),
      labels: z.array(LabelRow.extend({ rev: z.number().int().default(1) })),
      links: z.array(LinkOfRow).default([]),
    }),
  ]),
);
const LabelledRow = LabelRow.extend({ uid: z.string(), number: z.number().int().positive() });
const LinkedRow = LinkOfRow.extend({ uid: z.string() });

// D1 keeps at most 2,000,000 bytes in a row (D1, "Limits").
const LARGEST = 1_900_000;

/** What the answer to `LAST_REGISTER` says by itself; a register of null where that is nothing. */
export function lastRegister(result: D1Result | undefined): {
  readonly n: number;
  readonly register: Register | null;
} {
  const last = result?.results[0] as { readonly n: number; readonly body: string | null } | undefined;
  return { n: last?.n ?? 0, register: last?.body ? new Map(Body.parse(JSON.parse(last.body))) : null };
}

/** The register in the result of `LAST_REGISTER`; if that is empty, from the rows of each indicator. */
export async function registerOf(
  db: D1Database,
  tenant: number,
  result: D1Result | undefined,
): Promise<RegisterRead> {
  const { n, register: kept } = lastRegister(result);
  if (kept) return { n, register: kept };
  const [labelled, linked] = await db.batch([
    db.prepare(ALL_LABELS).bind(tenant),
    db.prepare(LAST_LINKS).bind(tenant),
  ]);
  const links = z.array(LinkedRow).parse(linked?.results);
  const register = new Map<string, Registered>();
  for (const { uid, number, ...label } of z.array(LabelledRow).parse(labelled?.results)) {
    register.set(uid, {
      number,
      labels: [...(register.get(uid)?.labels ?? []), label],
      links: links.flatMap(({ uid: other, ...link }) => (other === uid ? [link] : [])),
    });
  }
  return { n, register };
}

export async function readRegister(db: D1Database, tenant: number): Promise<RegisterRead> {
  return registerOf(db, tenant, await db.prepare(LAST_REGISTER).bind(tenant).all());
}

export function registerStatement(
  db: D1Database,
  tenant: number,
  n: number,
  register: Register,
): D1PreparedStatement {
  const text = JSON.stringify([...register]);
  const body = new TextEncoder().encode(text).length > LARGEST ? null : text;
  return db.prepare(NEW_REGISTER).bind(tenant, n, body);
}
