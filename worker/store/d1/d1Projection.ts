import {
  PROJECTED,
  PROJECTED_TABLES,
  type ProjectedRow,
  type ProjectedTable,
  type ProjectionState,
  type ProjectionStore,
} from '../projectionStore.ts';
import { CHAIN_HEAD, headOf } from './chainedWrite.ts';
import { LAST_REGISTER, lastRegister } from './d1Register.ts';

const PAGE = 1000;

const COUNTS = `SELECT ${PROJECTED_TABLES.map(table => `(SELECT count(*) FROM ${table} WHERE tenant = ?1) AS ${table}`).join(', ')}`;

/** Compared in SQL, by the reading of numbers that wrote them. A row that is not there differs by its tenant. */
function firstOtherOf(table: ProjectedTable): string {
  const { key, says } = PROJECTED[table];
  const at = key.map(column => `t."${column}" = j.value ->> '${column}'`);
  const others = says.map(column => `t."${column}" IS NOT (j.value ->> '${column}')`);
  return `SELECT j.key AS place FROM json_each(?2) j LEFT JOIN ${table} t ON t.tenant = ?1 AND ${at.join(' AND ')}
    WHERE t.tenant IS NULL OR ${others.join(' OR ')} ORDER BY j.key LIMIT 1`;
}

function keysOf(table: ProjectedTable): string {
  const columns = PROJECTED[table].key.map(column => `"${column}"`).join(', ');
  const after = PROJECTED[table].key.map((_, index) => `?${index + 3}`).join(', ');
  return `SELECT ${columns} FROM ${table} WHERE tenant = ?1 AND (${columns}) > (${after}) ORDER BY ${columns} LIMIT ?2`;
}

export function d1Projection(db: D1Database): ProjectionStore {
  return {
    async projectionState(tenant) {
      const [head, counts, register] = await db.batch([
        db.prepare(CHAIN_HEAD).bind(tenant),
        db.prepare(COUNTS).bind(tenant),
        db.prepare(LAST_REGISTER).bind(tenant),
      ]);
      return {
        until: headOf(head)?.seq ?? 0,
        counts: counts?.results[0] as ProjectionState['counts'],
        register: lastRegister(register).register,
      };
    },

    firstMismatch: (tenant, table, rows) =>
      db.prepare(firstOtherOf(table)).bind(tenant, JSON.stringify(rows)).first<number>('place'),

    async *projectedKeys(tenant, table) {
      const { key } = PROJECTED[table];
      let after: readonly unknown[] = key.map(() => -1);
      for (;;) {
        const { results } = await db
          .prepare(keysOf(table))
          .bind(tenant, PAGE, ...after)
          .all<ProjectedRow>();
        yield* results;
        const last = results.at(-1);
        if (!last || results.length < PAGE) return;
        after = key.map(column => last[column]);
      }
    },
  };
}
