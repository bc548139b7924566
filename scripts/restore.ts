import { parseArgs } from 'node:util';
import { addresses } from '../shared/record/contract/addresses.ts';
import { canonicalText } from '../shared/record/contract/canonicalText.ts';
import type {
  KnownCouncil,
  NightlyCheck,
  Recovered,
  Recovery,
  RestoredPart,
} from '../shared/record/contract/operator.ts';
import { fill } from '../shared/words/fill.ts';
import { sha256 } from '../web/sha256.ts';
import { type EntryWithRow, entriesWithRows } from '../worker/upkeep/restoreRecord.ts';
import { command, Refusal } from './commandRefusal.ts';
import { exportTexts } from './record/exportTexts.ts';
import { typedPath } from './record/fileLines.ts';
import { type OperatedRecord, RECORD_OPTIONS, withOperatedRecord } from './record/operatedRecord.ts';
import { unprotectedText } from './record/unprotectedText.ts';
import { type VerifiedExport, verifiedLines } from './record/verifiedLines.ts';
import { recordCommandRefusals, recordFaultFragments, recordReportFragments } from './record/words.ts';

// `npm run restore -- EXPORT.ndjson [--env NAME]` restores a record that verifies into a council's empty record; a folder of
// the increments of a council's nights is an export too.
// `npm run restore -- EXPORT.ndjson --council CODE --reason 'WHY' [--although-whole]` restores it beside the council's damaged
// record, and gives the council the copy once that was checked. An interrupted restore continues where it stopped.

/** Within what the record takes at once, however the characters are encoded; one of the largest quarters fits. */
const PART_CHARACTERS = 1_000_000;

await command(async () => {
  const options = {
    ...RECORD_OPTIONS,
    council: { type: 'string' },
    reason: { type: 'string', default: '' },
    'although-whole': { type: 'boolean', default: false },
  } as const;
  const { positionals, values } = parseArgs({ allowPositionals: true, options });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new Refusal(fill(recordCommandRefusals.oneExport, { command: 'restore' }));
  const { council: replaced, reason, 'although-whole': althoughWhole } = values;
  const isWithoutReason = replaced !== undefined && reason.trim() === '';
  if (isWithoutReason || (replaced === undefined && (althoughWhole || reason !== '')))
    throw new Refusal(recordCommandRefusals.restoreOneUsage);
  const exported = await verifiedLines(exportTexts(typedPath(file)), recordFaultFragments.restore);
  const { council } = exported.verified;
  if (replaced !== undefined && replaced !== council)
    throw new Refusal(fill(recordCommandRefusals.otherCouncil, { council, replaced }));
  return withOperatedRecord(values, async record => {
    if (replaced === undefined) await restoreIntoEmpty(record, exported);
    else await replaceDamaged(record, exported, { reason, although_whole: althoughWhole });
    console.log(unprotectedText(exported.verified));
    return 0;
  });
});

async function restoreIntoEmpty(record: OperatedRecord, exported: VerifiedExport): Promise<void> {
  const { council, entries } = exported.verified;
  await sendParts(record, exported);
  const checked = await record.ask('POST', addresses.operatorCheck(council));
  const { wrong } = (await checked.json()) as NightlyCheck;
  if (wrong !== null) throw new Refusal(fill(recordCommandRefusals.restoredWrongly, { wrong }));
  console.log(fill(recordReportFragments.restored, { entries }));
}

/** The council has its record until the copy was checked. */
async function replaceDamaged(
  record: OperatedRecord,
  exported: VerifiedExport,
  wanted: Pick<Recovery, 'reason' | 'although_whole'>,
): Promise<void> {
  const { council, head } = exported.verified;
  const listed = await record.ask('GET', addresses.operatorCouncils);
  const { councils } = (await listed.json()) as { readonly councils: readonly KnownCouncil[] };
  const before = councils.find(({ code }) => code === council);
  if (!before) throw new Refusal(fill(recordCommandRefusals.unknownCouncil, { council }));
  if (!wanted.although_whole && (await isWhole(record, council)))
    throw new Refusal(fill(recordCommandRefusals.isWhole, { council }));
  const copy = await copyId(before.record, head);
  await sendParts(record, exported, copy);
  const reply = await record.ask('POST', addresses.operatorRecovery(council), { record: copy, ...wanted });
  const { lost, receipt } = (await reply.json()) as Recovered;
  const said = { council, before: before.record, copy, seq: receipt.seq, hash: receipt.hash };
  for (const line of recordReportFragments.recovered) console.log(fill(line, said));
  console.log(
    lost === null ? recordReportFragments.lostUnknown : fill(recordReportFragments.lostEntries, { lost }),
  );
}

/** Asked before anything is written. A record that cannot be checked is damaged. */
async function isWhole(record: OperatedRecord, council: string): Promise<boolean> {
  try {
    const checked = await record.ask('POST', addresses.operatorCheck(council));
    return ((await checked.json()) as NightlyCheck).wrong === null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return false;
  }
}

/** The same for a repeat of an interrupted restore, and another one for each record that a copy replaces. */
async function copyId(before: string, head: string): Promise<string> {
  const digest = await sha256(`${before} ${head}`);
  // As a UUID of version 8, whose bits are the maker's own (RFC 9562, 5.8).
  return digest.replace(
    /^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/,
    (_, ...parts: string[]) => `${parts[0]}-${parts[1]}-8${parts[2]}-8${parts[3]}-${parts[4]}`,
  );
}

/** `copy`: another record than the council's own. */
async function sendParts(
  record: OperatedRecord,
  { lines, verified: { council } }: VerifiedExport,
  copy?: string,
): Promise<void> {
  const to = copy === undefined ? {} : { record: copy };
  const send = (part: RestoredPart) =>
    record.ask('POST', addresses.operatorRestore(council), { ...part, ...to });
  for (const entries of inParts(entriesWithRows(lines))) {
    await send({ entries, people: [], checkpoints: [] });
  }
  await send({
    entries: [],
    people: lines.filter(line => line.kind === 'person').map(canonicalText),
    checkpoints: lines.filter(line => line.kind === 'checkpoint').map(canonicalText),
  });
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
