import { ExportWrong } from '../../shared/record/export/exportWrong.ts';
import { fill } from '../../shared/words/fill.ts';
import type { CouncilStore } from '../store/councilStore.ts';
import {
  PROJECTED,
  PROJECTED_TABLES,
  type ProjectedKey,
  type ProjectedRow,
  type ProjectedTable,
} from '../store/projectionStore.ts';
import { expectedRows, type ProjectedRange } from './expectedRows.ts';
import { projectionSentences } from './words.ts';

/** A table, and the key of the last row that was read there. */
export interface ProjectionPlace {
  readonly table: ProjectedTable;
  readonly after: ProjectedKey;
}

/** So many rows are in memory at once, and as many that the bodies make. */
const MOST_ROWS = 20_000;

/**
 * Checks the next rows of the projection, which is what people read, against what the bodies say between the same keys:
 * rows that differ, that are missing, and that are in no body. Everything is read at one moment, so that nothing is signed
 * in between. It reads each body once, whatever the number of rows. Answers where it came to; null at the end.
 */
export function checkProjection(
  from: ProjectionPlace | null,
  rows: number,
  store: CouncilStore,
): { readonly read: number; readonly next: ProjectionPlace | null } {
  const ranges = rangesFrom(from, Math.min(rows, MOST_ROWS), store);
  const expected = expectedRows(ranges, store);
  for (const range of ranges) compare(range, expected[range.table]);
  const last = ranges.at(-1);
  const next = last?.to ? { table: last.table, after: last.to } : null;
  return { read: ranges.reduce((sum, range) => sum + range.rows.length, 0), next };
}

function rangesFrom(from: ProjectionPlace | null, rows: number, store: CouncilStore): ProjectedRange[] {
  const ranges: ProjectedRange[] = [];
  let left = rows;
  let after = from?.after ?? null;
  for (const table of PROJECTED_TABLES.slice(from ? PROJECTED_TABLES.indexOf(from.table) : 0)) {
    const found = store.projectedRows(table, after, left);
    const last = found.at(-1);
    const isWhole = found.length < left;
    ranges.push({ table, after, to: isWhole || !last ? null : keyOf(table, last), rows: found });
    left -= found.length;
    if (!isWhole) break;
    after = null;
  }
  return ranges;
}

/** Both in the order of their keys. */
function compare({ table, after, to, rows }: ProjectedRange, made: readonly ProjectedRow[]): void {
  const expected = made
    .filter(row => isBetween(keyOf(table, row), after, to))
    .toSorted((a, b) => order(keyOf(table, a), keyOf(table, b)));
  for (let at = 0; at < Math.max(rows.length, expected.length); at++) {
    const [row, wanted] = [rows[at], expected[at]];
    const way = row && wanted ? order(keyOf(table, row), keyOf(table, wanted)) : row ? -1 : 1;
    if (row && way < 0) wrong(projectionSentences.unknownRow, table, row);
    if (wanted && (way > 0 || !row || !isSame(table, row, wanted)))
      wrong(projectionSentences.mismatch, table, wanted);
  }
}

function wrong(
  sentence: (typeof projectionSentences)[keyof typeof projectionSentences],
  table: ProjectedTable,
  row: ProjectedRow,
): never {
  const key = PROJECTED[table].key.map(column => `${column} ${row[column]}`).join(', ');
  throw new ExportWrong(fill(sentence, { table, key }));
}

const isSame = (table: ProjectedTable, a: ProjectedRow, b: ProjectedRow): boolean =>
  PROJECTED[table].says.every(column => a[column] === b[column]);

const keyOf = (table: ProjectedTable, row: ProjectedRow): ProjectedKey =>
  PROJECTED[table].key.map(column => Number(row[column]));

const isBetween = (key: ProjectedKey, after: ProjectedKey | null, to: ProjectedKey | null): boolean =>
  (after === null || order(key, after) > 0) && (to === null || order(key, to) <= 0);

function order(a: ProjectedKey, b: ProjectedKey): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
