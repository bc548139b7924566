import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { exportLines } from '../worker/upkeep/exportLines.ts';
import { command } from './commandRefusal.ts';
import { councilTenant } from './record/councilTenant.ts';
import { DATABASE_OPTIONS, withRecord } from './record/recordDatabase.ts';

// `npm run --silent record:export -- COUNCIL [--state FOLDER] > EXPORT.ndjson` prints what /export.ndjson answers.
await command(async () => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: DATABASE_OPTIONS });
  return withRecord(values, async store => {
    for await (const line of exportLines(await councilTenant(positionals, store), store)) {
      if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
    }
    return 0;
  });
});
