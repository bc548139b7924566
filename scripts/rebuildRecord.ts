import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fill } from '../shared/words/fill.ts';
import { exportLines } from '../worker/upkeep/exportLines.ts';
import { command } from './commandRefusal.ts';
import { councilTenant } from './record/councilTenant.ts';
import { PROJECTION_TABLES, projectionRows } from './record/projectionRows.ts';
import { DATABASE_OPTIONS, withRecord } from './record/recordDatabase.ts';
import { restoreLines } from './record/restoreLines.ts';
import { verifiedLines } from './record/verifiedLines.ts';
import { recordFaultFragments, recordReportFragments } from './record/words.ts';

// `npm run record:rebuild -- COUNCIL [--state FOLDER]` rebuilds the projection from the bodies in an empty database, and
// reports the first row that differs from the record's. The record itself is only read.
const NOTHING_CHANGED = 0;
const DIFFERS = 1;

await command(async () => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: DATABASE_OPTIONS });
  const held = await withRecord(values, async (store, db) => {
    const tenant = await councilTenant(positionals, store);
    const { lines } = await verifiedLines(exportLines(tenant, store), recordFaultFragments.rebuild);
    return { lines, rows: await projectionRows(db, tenant) };
  });
  const state = await mkdtemp(join(tmpdir(), 'outturn-rebuild-'));
  try {
    const rebuilt = await withRecord(
      { config: DATABASE_OPTIONS.config.default, state },
      async (store, db) => {
        await restoreLines(held.lines, store);
        return projectionRows(db, await councilTenant(positionals, store));
      },
    );
    return compared(held.rows, rebuilt);
  } finally {
    await rm(state, { recursive: true });
  }
});

type Rows = Awaited<ReturnType<typeof projectionRows>>;

function compared(held: Rows, rebuilt: Rows): number {
  for (const table of PROJECTION_TABLES) {
    const [before, after] = [held[table], rebuilt[table]];
    const at = Array.from({ length: Math.max(before.length, after.length) }).findIndex(
      (_, index) => before[index] !== after[index],
    );
    if (at === -1) continue;
    console.error(`The table ${table} differs at row ${at + 1}.`);
    console.error(`  the record has    ${before[at] ?? 'nothing'}`);
    console.error(`  the bodies give   ${after[at] ?? 'nothing'}`);
    return DIFFERS;
  }
  const counts = PROJECTION_TABLES.map(table => `${held[table].length} rows of ${table}`).join(', ');
  console.log(fill(recordReportFragments.rebuilt, { counts }));
  return NOTHING_CHANGED;
}
