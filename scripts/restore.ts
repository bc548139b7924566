import { parseArgs } from 'node:util';
import { addresses } from '../shared/record/contract/addresses.ts';
import { canonicalText } from '../shared/record/contract/canonicalText.ts';
import type { NightlyCheck, RestoredPart } from '../shared/record/contract/operator.ts';
import { fill } from '../shared/words/fill.ts';
import { type EntryWithRow, entriesWithRows } from '../worker/upkeep/restoreRecord.ts';
import { command, Refusal } from './commandRefusal.ts';
import { exportTexts } from './record/exportTexts.ts';
import { typedPath } from './record/fileLines.ts';
import { type OperatedRecord, RECORD_OPTIONS, withOperatedRecord } from './record/operatedRecord.ts';
import { unprotectedText } from './record/unprotectedText.ts';
import { verifiedLines } from './record/verifiedLines.ts';
import { recordCommandRefusals, recordFaultFragments, recordReportFragments } from './record/words.ts';

// `npm run restore -- EXPORT.ndjson [--env NAME]` restores a record that verifies into a council's empty record; a folder of
// the increments of a council's nights is an export too. An
// interrupted restore continues where it stopped.

/** Within what the record takes at once, however the characters are encoded; one of the largest quarters fits. */
const PART_CHARACTERS = 1_000_000;

await command(async () => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: RECORD_OPTIONS });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new Refusal(fill(recordCommandRefusals.oneExport, { command: 'restore' }));
  const { lines, verified } = await verifiedLines(exportTexts(typedPath(file)), recordFaultFragments.restore);
  const { council } = verified;
  return withOperatedRecord(values, async record => {
    for (const entries of inParts(entriesWithRows(lines))) {
      await send(record, council, { entries, people: [], checkpoints: [] });
    }
    await send(record, council, {
      entries: [],
      people: lines.filter(line => line.kind === 'person').map(canonicalText),
      checkpoints: lines.filter(line => line.kind === 'checkpoint').map(canonicalText),
    });
    const checked = await record.ask('POST', addresses.operatorCheck(council));
    const { wrong } = (await checked.json()) as NightlyCheck;
    if (wrong !== null) throw new Refusal(fill(recordCommandRefusals.restoredWrongly, { wrong }));
    console.log(fill(recordReportFragments.restored, { entries: verified.entries }));
    console.log(unprotectedText(verified));
    return 0;
  });
});

function send(record: OperatedRecord, council: string, part: RestoredPart): Promise<Response> {
  return record.ask('POST', addresses.operatorRestore(council), part);
}

function* inParts(rows: readonly EntryWithRow[]): Generator<RestoredPart['entries']> {
  let part: RestoredPart['entries'] = [];
  let characters = 0;
  for (const { entry, row } of rows) {
    const lines = { entry: canonicalText(entry), row: canonicalText(row) };
    const size = lines.entry.length + lines.row.length;
    if (part.length > 0 && characters + size > PART_CHARACTERS) {
      yield part;
      part = [];
      characters = 0;
    }
    part.push(lines);
    characters += size;
  }
  if (part.length > 0) yield part;
}
