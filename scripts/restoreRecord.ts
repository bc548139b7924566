import { parseArgs } from 'node:util';
import { fill } from '../shared/words/fill.ts';
import { command, Refusal } from './commandRefusal.ts';
import { fileLines, typedPath } from './record/fileLines.ts';
import { DATABASE_OPTIONS, withRecord } from './record/recordDatabase.ts';
import { restoreLines } from './record/restoreLines.ts';
import { unprotectedText } from './record/unprotectedText.ts';
import { verifiedLines } from './record/verifiedLines.ts';
import { recordCommandRefusals, recordFaultFragments, recordReportFragments } from './record/words.ts';

// `npm run record:restore -- EXPORT.ndjson --state FOLDER` restores a record that verifies into a database without it.
await command(async () => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: DATABASE_OPTIONS });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new Refusal(fill(recordCommandRefusals.oneExport, { command: 'record:restore' }));
  const texts = fileLines(typedPath(file));
  const { lines, verified } = await verifiedLines(texts, recordFaultFragments.restore);
  return withRecord(values, async store => {
    const entries = await restoreLines(lines, store);
    console.log(fill(recordReportFragments.restored, { entries }));
    console.log(unprotectedText(verified));
    return 0;
  });
});
