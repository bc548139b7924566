import { createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { addresses } from '../shared/record/contract/addresses.ts';
import type { KnownCouncil } from '../shared/record/contract/operator.ts';
import { fill } from '../shared/words/fill.ts';
import { command, Refusal } from './commandRefusal.ts';
import { fileLines, typedPath } from './record/fileLines.ts';
import { type OperatedRecord, RECORD_OPTIONS, withOperatedRecord } from './record/operatedRecord.ts';
import { verifiedLines } from './record/verifiedLines.ts';
import { recordCommandRefusals, recordFaultFragments, recordReportFragments } from './record/words.ts';

// `npm run backup -- FOLDER [CODE]... [--env NAME]` writes each council's whole record to FOLDER/CODE.ndjson, and verifies
// it there. Without a code: every council of the record.
await command(async () => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: RECORD_OPTIONS });
  const [folder, ...codes] = positionals;
  if (folder === undefined) throw new Refusal(recordCommandRefusals.oneFolder);
  const into = typedPath(folder);
  await mkdir(into, { recursive: true });
  return withOperatedRecord(values, async record => {
    for (const code of codes.length > 0 ? codes : await allCodes(record)) await backUp(record, code, into);
    return 0;
  });
});

async function allCodes(record: OperatedRecord): Promise<string[]> {
  const response = await record.ask('GET', addresses.operatorCouncils);
  const { councils } = (await response.json()) as { councils: readonly KnownCouncil[] };
  return councils.map(({ code }) => code);
}

/** Under another name until it is whole and verified, so that a broken one never replaces a good one. */
async function backUp(record: OperatedRecord, code: string, folder: string): Promise<void> {
  const file = join(folder, `${code}.ndjson`);
  const part = `${file}.part`;
  const { body } = await record.ask('GET', addresses.operatorExport(code));
  if (!body) throw new Refusal(fill(recordCommandRefusals.emptyBackup, { code }));
  await pipeline(Readable.fromWeb(body as never), createWriteStream(part));
  const { verified } = await verifiedLines(fileLines(part), recordFaultFragments.backup);
  await rename(part, file);
  console.log(fill(recordReportFragments.backedUp, { code, entries: verified.entries }));
}
