import type { NewLink } from '../../register/indicatorRows.ts';
import type { LinkRow, LinkStore } from '../linkStore.ts';
import type { CouncilDatabase } from './councilDatabase.ts';

const NEW_LINKS = `INSERT INTO indicator_link (old, new, n, kind, why, who, at, seq)
  SELECT value ->> 'old', value ->> 'new', value ->> 'n', value ->> 'kind', value ->> 'why', ?1, ?2, ?3 FROM json_each(?4)`;

const LINKS = `SELECT l.old, l.new, l.n, l.kind, l.why, coalesce(d.name, 'An officer') AS linkedByName, l.at AS linkedAt, l.seq
  FROM json_each(?1) j CROSS JOIN indicator_link l ON l.new = j.value
  LEFT JOIN person d ON d.oid = l.who ORDER BY l.seq, l.n`;

export const linkStore = (db: CouncilDatabase): LinkStore => ({
  addLink: ({ link }, entry) => addLinks(db, [link], entry),
  links: indicators => db.all<LinkRow>(LINKS, JSON.stringify(indicators)),
});

/** `entry` records them: a quarter's sign-off, or the link's own. */
export const addLinks = (
  db: CouncilDatabase,
  links: readonly NewLink[],
  { actor, at, seq }: { readonly actor: string; readonly at: string; readonly seq: number },
): void => db.run(NEW_LINKS, actor, at, seq, JSON.stringify(links));
