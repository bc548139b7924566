import { fill } from '../../shared/words/fill.ts';
import type { Register } from '../register/register.ts';
import { registerTexts } from '../register/registerTexts.ts';
import {
  PROJECTED,
  PROJECTED_TABLES,
  type ProjectedRow,
  type ProjectedTable,
} from '../store/projectionStore.ts';
import type { Store } from '../store/store.ts';
import { rebuildProjection } from './rebuildProjection.ts';
import { projectionSentences } from './words.ts';

type Projected = Pick<Store, 'exported' | 'reportAt' | 'projectionState' | 'firstMismatch' | 'projectedKeys'>;

/**
 * The first row of the projection, which is what people read, that does not match the bodies, in a sentence without a figure;
 * null if all match. One revision at a time is in memory, and beside it only the keys.
 */
export async function checkProjection(tenant: number, store: Projected): Promise<string | null> {
  const { until, counts, register: kept } = await store.projectionState(tenant);
  const keys = new Map(PROJECTED_TABLES.map(table => [table, new Set<string>()]));
  let register: Register = new Map();
  for await (const step of rebuildProjection(tenant, until, store)) {
    register = step.register;
    for (const table of PROJECTED_TABLES) {
      const rows = step.rows[table] ?? [];
      for (const row of rows) keys.get(table)?.add(keyText(table, row));
      const other = rows.length === 0 ? null : await store.firstMismatch(tenant, table, rows);
      const row = other === null ? undefined : rows[other];
      if (row) return fill(projectionSentences.mismatch, { table, key: keyText(table, row) });
    }
  }
  for (const table of PROJECTED_TABLES) {
    const made = keys.get(table);
    if (made?.size === counts[table]) continue;
    for await (const row of store.projectedKeys(tenant, table)) {
      const key = keyText(table, row);
      if (!made?.has(key)) return fill(projectionSentences.unknownRow, { table, key });
    }
  }
  return kept && registerFault(registerTexts(kept), registerTexts(register));
}

function registerFault(kept: readonly string[], made: readonly string[]): string | null {
  const longest = kept.length > made.length ? kept : made;
  const at = longest.findIndex((_, index) => kept[index] !== made[index]);
  return at === -1 ? null : fill(projectionSentences.registerMismatch, { number: at + 1 });
}

const keyText = (table: ProjectedTable, row: ProjectedRow): string =>
  PROJECTED[table].key.map(column => `${column} ${row[column]}`).join(', ');
