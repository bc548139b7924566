import { canonicalText } from '../../shared/record/contract/canonicalText.ts';
import type { ExportLine } from '../../shared/record/export/exportLine.ts';
import type { DirectoryEntry } from '../directory/directory.ts';
import type { CouncilStore } from '../store/councilStore.ts';
import { entryLineOf } from './checkedRecord.ts';
import { councilLine } from './exportLines.ts';

/** A part ends with the entry that passes this: a Worker's memory is 128 MB. */
const PART_CHARACTERS = 8_000_000;
/** Digits of an entry's number in an object's name, so that names sort as the chain does. */
const DIGITS = 10;

/**
 * Puts what was recorded since the last increment into the bucket, as `CODE/DAY.ENTRY.ndjson`, where ENTRY is the number of
 * its last entry. All increments of a council together are its export (shared/record/export/mergeIncrements.ts). The names
 * in the bucket say how far it came, so that an empty bucket gets the whole record. A record that was brought back from a copy
 * begins again in a folder of its own, `CODE/recovery-N/`, since its chain goes on otherwise.
 */
export async function putIncrements(
  council: DirectoryEntry,
  store: CouncilStore,
  bucket: R2Bucket,
  day: string,
): Promise<void> {
  const until = store.night()?.seq ?? 0;
  const recoveries = store.recoveries().length;
  const folder = recoveries === 0 ? council.code : `${council.code}/recovery-${recoveries}`;
  const last = await lastIncrement(bucket, folder);
  for (let from = last.entry; from < until; ) {
    const part = increment(council, store, { from, until, sinceDay: from === last.entry ? last.day : day });
    const name = `${folder}/${day}.${String(part.until).padStart(DIGITS, '0')}.ndjson`;
    await bucket.put(name, part.text);
    from = part.until;
  }
}

const NAME = /\/(\d{4}-\d\d-\d\d)\.(\d+)\.ndjson$/;

/** The day of the last increment in a folder, and the last entry in it; "" and 0 where there is none. */
async function lastIncrement(bucket: R2Bucket, folder: string): Promise<{ day: string; entry: number }> {
  let last = { day: '', entry: 0 };
  let cursor: string | undefined;
  do {
    const page = await bucket.list({ prefix: `${folder}/`, ...(cursor !== undefined && { cursor }) });
    for (const { key } of page.objects) {
      const [, day, entry] = NAME.exec(key) ?? [];
      if (day !== undefined && Number(entry) > last.entry) last = { day, entry: Number(entry) };
    }
    cursor = page.truncated ? page.cursor : undefined;
  } while (cursor !== undefined);
  return last;
}

interface Stretch {
  readonly from: number;
  readonly until: number;
  /** The checkpoints of later days are put in. */
  readonly sinceDay: string;
}

function increment(council: DirectoryEntry, store: CouncilStore, { from, until, sinceDay }: Stretch) {
  const lines: ExportLine[] = [councilLine(council)];
  const actors = new Set<string>();
  let last = from;
  for (let characters = 0; last < until && characters < PART_CHARACTERS; ) {
    const [line] = store.entryLines(last, 1);
    if (!line) throw new Error('The chain was checked before it was put in the bucket.');
    const entry = entryLineOf(line);
    const row = store.recordedLine(entry);
    lines.push(entry, ...(row ? [row] : []));
    characters += entry.entry.length + (row && 'body' in row ? row.body.length : 0);
    actors.add(entry.actor);
    last = entry.seq;
  }
  lines.push(...store.personLines([...actors]));
  if (last === until) {
    lines.push(
      ...store.checkpointsAfter(sinceDay).map(checkpoint => ({ kind: 'checkpoint' as const, ...checkpoint })),
    );
  }
  lines.push({ kind: 'end', lines: lines.length });
  return { until: last, text: lines.map(line => `${canonicalText(line)}\n`).join('') };
}
