import { fill } from '../../shared/words/fill.ts';
import type { CouncilStore } from '../store/councilStore.ts';
import {
  PROJECTED,
  PROJECTED_TABLES,
  type ProjectedRow,
  type ProjectedTable,
} from '../store/projectionStore.ts';
import { rebuildProjection } from './rebuildProjection.ts';
import { projectionSentences } from './words.ts';

type Projected = Pick<
  CouncilStore,
  'head' | 'exportPage' | 'reportAt' | 'projectionState' | 'firstMismatch' | 'projectedKeys'
>;

/**
 * The first row of the projection, which is what people read, that does not match the bodies, in a sentence without a figure;
 * null if all match. One revision at a time is in memory, and beside it only the keys.
 */
export async function checkProjection(store: Projected): Promise<string | null> {
  const { until, counts } = store.projectionState();
  const keys = new Map(PROJECTED_TABLES.map(table => [table, new Set<string>()]));
  for await (const step of rebuildProjection(until, store)) {
    for (const table of PROJECTED_TABLES) {
      const rows = step.rows[table] ?? [];
      for (const row of rows) keys.get(table)?.add(keyText(table, row));
      const other = rows.length === 0 ? null : store.firstMismatch(table, rows);
      const row = other === null ? undefined : rows[other];
      if (row) return fill(projectionSentences.mismatch, { table, key: keyText(table, row) });
    }
  }
  for (const table of PROJECTED_TABLES) {
    const made = keys.get(table);
    if (made?.size === counts[table]) continue;
    for (const row of projectedRows(store, table)) {
      const key = keyText(table, row);
      if (!made?.has(key)) return fill(projectionSentences.unknownRow, { table, key });
    }
  }
  return null;
}

function* projectedRows(store: Projected, table: ProjectedTable): Generator<ProjectedRow> {
  let after: ProjectedRow | null = null;
  for (;;) {
    const { rows, isLast }: ReturnType<Projected['projectedKeys']> = store.projectedKeys(table, after);
    yield* rows;
    if (isLast) return;
    after = rows.at(-1) ?? null;
  }
}

const keyText = (table: ProjectedTable, row: ProjectedRow): string =>
  PROJECTED[table].key.map(column => `${column} ${row[column]}`).join(', ');
