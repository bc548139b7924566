import type { NewLink } from '../../register/indicatorRows.ts';
import type { LinkRow, LinkStore } from '../linkStore.ts';
import { CHAIN_HEAD, chainedWrite, headOf } from './chainedWrite.ts';
import { LAST_REGISTER, registerOf, registerStatement } from './d1Register.ts';

const NEW_LINKS = `INSERT INTO indicator_link (tenant, old, new, n, kind, why, who, at, seq)
  SELECT ?1, value ->> 'old', value ->> 'new', value ->> 'n', value ->> 'kind', value ->> 'why', ?2, ?3, ?4 FROM json_each(?5)`;

const LINKS = `SELECT l.old, l.new, l.n, l.kind, l.why, coalesce(d.name, 'An officer') AS linkedByName, l.at AS linkedAt
  FROM json_each(?2) j CROSS JOIN indicator_link l ON l.tenant = ?1 AND l.new = j.value
  LEFT JOIN directory d ON d.tenant = l.tenant AND d.oid = l.who ORDER BY l.seq, l.n`;

export function d1Links(db: D1Database): LinkStore {
  return {
    async linkState(tenant) {
      const [register, head] = await db.batch([
        db.prepare(LAST_REGISTER).bind(tenant),
        db.prepare(CHAIN_HEAD).bind(tenant),
      ]);
      return { known: await registerOf(db, tenant, register), head: headOf(head) };
    },

    link: (tenant, { link, linkedByName, known, register }, audit) =>
      chainedWrite(db, { tenant, audit, actorName: linkedByName }, [
        linksStatement(db, tenant, [link], audit),
        registerStatement(db, tenant, known.n + 1, register),
      ]),

    links: async (tenant, indicators) =>
      (await db.prepare(LINKS).bind(tenant, JSON.stringify(indicators)).all<LinkRow>()).results,
  };
}

/** `audit` is the entry that records them: a quarter's sign-off, or the link's own entry. */
export const linksStatement = (
  db: D1Database,
  tenant: number,
  links: readonly NewLink[],
  { actor, at, seq }: { readonly actor: string; readonly at: string; readonly seq: number },
): D1PreparedStatement => db.prepare(NEW_LINKS).bind(tenant, actor, at, seq, JSON.stringify(links));
