import { parseArgs } from 'node:util';
import { command, Refusal } from './commandRefusal.ts';
import { fileLines, typedPath } from './record/fileLines.ts';
import { DATABASE_OPTIONS, withRecord } from './record/recordDatabase.ts';
import { restoreLines } from './record/restoreLines.ts';
import { unprotectedText } from './record/unprotectedText.ts';
import { verifiedLines } from './record/verifiedLines.ts';

// `npm run record:restore -- EXPORT.ndjson --state FOLDER`: only what verifies, and only where it is not held yet.
await command(async () => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: DATABASE_OPTIONS });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new Refusal('Name one export: npm run record:restore -- EXPORT.ndjson');
  const texts = fileLines(typedPath(file));
  const { lines, verified } = await verifiedLines(texts, 'Nothing was restored, since the export is wrong');
  return withRecord(values, async store => {
    const entries = await restoreLines(lines, store);
    console.log(`Restored: ${entries} entries of the chain, with all that they tell of.`);
    console.log(unprotectedText(verified));
    return 0;
  });
});
