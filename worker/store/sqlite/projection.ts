import {
  PROJECTED,
  PROJECTED_TABLES,
  type ProjectedRow,
  type ProjectedTable,
  type ProjectionState,
  type ProjectionStore,
} from '../projectionStore.ts';
import { headOf } from './chain.ts';
import type { CouncilDatabase } from './councilDatabase.ts';

const PAGE = 1000;

const COUNTS = `SELECT ${PROJECTED_TABLES.map(table => `(SELECT count(*) FROM ${table}) AS ${table}`).join(', ')}`;

/** Compared in SQL, by the reading of numbers that wrote them. A row that is not there differs by its key. */
function firstOtherOf(table: ProjectedTable): string {
  const { key, says } = PROJECTED[table];
  const at = key.map(column => `t."${column}" = j.value ->> '${column}'`);
  const others = says.map(column => `t."${column}" IS NOT (j.value ->> '${column}')`);
  return `SELECT j.key AS place FROM json_each(?1) j LEFT JOIN ${table} t ON ${at.join(' AND ')}
    WHERE t."${key[0]}" IS NULL OR ${others.join(' OR ')} ORDER BY j.key LIMIT 1`;
}

function keysOf(table: ProjectedTable): string {
  const columns = PROJECTED[table].key.map(column => `"${column}"`).join(', ');
  const after = PROJECTED[table].key.map((_, index) => `?${index + 2}`).join(', ');
  return `SELECT ${columns} FROM ${table} WHERE (${columns}) > (${after}) ORDER BY ${columns} LIMIT ?1`;
}

export const projectionStore = (db: CouncilDatabase): ProjectionStore => ({
  projectionState: () => ({
    until: headOf(db)?.seq ?? 0,
    counts: db.all<ProjectionState['counts']>(COUNTS)[0] as ProjectionState['counts'],
  }),

  firstMismatch: (table, rows) =>
    db.first<{ place: number }>(firstOtherOf(table), JSON.stringify(rows))?.place ?? null,

  projectedKeys(table, after) {
    const from = PROJECTED[table].key.map(column => after?.[column] ?? -1);
    const rows = db.all<ProjectedRow>(keysOf(table), PAGE, ...from);
    return { rows, isLast: rows.length < PAGE };
  },
});
