import { parseArgs } from 'node:util';
import { ExportLine } from '../shared/record/exportLine.ts';
import { ExportWrong, verifyExport } from '../shared/record/verifyExport.ts';
import { sha256 } from '../web/sha256.ts';
import { restore } from '../worker/restore.ts';
import { fileLines, typedPath } from './fileLines.ts';
import { DATABASE_OPTIONS, withRecord } from './recordDatabase.ts';
import { command, Refusal } from './refusal.ts';

// `npm run record:restore -- EXPORT.ndjson --state FOLDER`: only what verifies, and only where it is not held yet.
await command(async () => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: DATABASE_OPTIONS });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new Refusal('Name one export: npm run record:restore -- EXPORT.ndjson');
  const path = typedPath(file);
  const lines = await verifiedLines(path);
  return withRecord(values, async store => {
    const outcome = await restore(lines, store);
    if (outcome.state === 'another-record') {
      throw new Refusal(
        'That database holds another record of this council. Restore into an empty one; nothing was written.',
      );
    }
    console.log(`Restored: ${outcome.entries} entries of the chain, with all that they tell of.`);
    return 0;
  });
});

async function verifiedLines(path: string): Promise<ExportLine[]> {
  try {
    await verifyExport(fileLines(path), { sha256, receipts: [], checkpoints: [], isSigned: null });
  } catch (error) {
    if (!(error instanceof ExportWrong)) throw error;
    throw new Refusal(`Nothing was restored, since the export is wrong: ${error.message}`);
  }
  const lines: ExportLine[] = [];
  for await (const line of fileLines(path)) lines.push(ExportLine.parse(JSON.parse(line)));
  return lines;
}
