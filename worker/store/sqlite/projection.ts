import {
  PROJECTED,
  type ProjectedRow,
  type ProjectedTable,
  type ProjectionStore,
  type SignedBody,
} from '../projectionStore.ts';
import type { CouncilDatabase } from './councilDatabase.ts';
import { sha256Sync } from './sha256Sync.ts';

/** So many bodies are in memory at once: 30 MB where each is as large as can be. */
const BODIES = 20;

function rowsOf(table: ProjectedTable): string {
  const { key, says } = PROJECTED[table];
  const columns = [...key, ...says].map(column => `"${column}"`).join(', ');
  const order = key.map(column => `"${column}"`).join(', ');
  const after = key.map((_, index) => `?${index + 2}`).join(', ');
  return `SELECT ${columns} FROM ${table} WHERE (${order}) > (${after}) ORDER BY ${order} LIMIT ?1`;
}

const SIGNED = `SELECT report, period, rev, seq, signed_by AS signedBy, signed_at AS signedAt, body, body_sha256 AS sha256 FROM revision
  WHERE (report, period, rev) > (?1, ?2, ?3) ORDER BY report, period, rev LIMIT ${BODIES}`;

export const projectionStore = (db: CouncilDatabase): ProjectionStore => ({
  projectedRows: (table, after, limit) =>
    db.all<ProjectedRow>(
      rowsOf(table),
      limit,
      ...(after ?? PROJECTED[table].key.map(() => Number.MIN_SAFE_INTEGER)),
    ),

  *signedBodies(after) {
    let last = after ?? { report: 0, period: Number.MIN_SAFE_INTEGER, rev: 0 };
    for (;;) {
      const rows = db.all<Omit<SignedBody, 'isIntact'> & { readonly sha256: string }>(
        SIGNED,
        last.report,
        last.period,
        last.rev,
      );
      for (const { sha256, ...row } of rows) yield { ...row, isIntact: sha256Sync(row.body) === sha256 };
      if (rows.length < BODIES) return;
      last = rows.at(-1) ?? last;
    }
  },
});
