import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exportLines } from '../worker/upkeep/exportLines.ts';
import { command } from './commandRefusal.ts';
import { councilTenant } from './record/councilTenant.ts';
import { PROJECTION_TABLES, projectionRows } from './record/projectionRows.ts';
import { DATABASE_OPTIONS, withRecord } from './record/recordDatabase.ts';
import { restoreLines } from './record/restoreLines.ts';
import { verifiedLines } from './record/verifiedLines.ts';

// `npm run record:rebuild -- COUNCIL [--state FOLDER]`: builds the projection again from the bodies, in an empty database
// of its own, and says whether one row of it differs from what the record holds. The record itself is only read.
const NOTHING_CHANGED = 0;
const DIFFERS = 1;

await command(async () => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: DATABASE_OPTIONS });
  const held = await withRecord(values, async (store, db) => {
    const tenant = await councilTenant(positionals, store);
    const wrong = 'Nothing was rebuilt, since the record itself is wrong';
    const { lines } = await verifiedLines(exportLines(tenant, store), wrong);
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
    console.error(`  the record holds  ${before[at] ?? 'nothing'}`);
    console.error(`  the bodies give   ${after[at] ?? 'nothing'}`);
    return DIFFERS;
  }
  const counts = PROJECTION_TABLES.map(table => `${held[table].length} rows of ${table}`).join(', ');
  console.log(`Rebuilt from the bodies: ${counts}. Nothing changed.`);
  return NOTHING_CHANGED;
}
