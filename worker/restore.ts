import { type ExportLine, isTold, type ToldLine } from '../shared/record/exportLine.ts';
import { outturnRows } from './outturnRow.ts';
import type { RestoreStore } from './store/restoreStore.ts';

export type RestoreOutcome =
  | { readonly state: 'restored'; readonly entries: number }
  /** The database holds something of this council that the export does not. Nothing was written. */
  | { readonly state: 'another-record' };

/**
 * Writes a council's record again from the lines of a verified export, in the order of its chain and by the statements
 * that wrote it first: the projection is made of the bodies anew. One that was cut short goes on where it stopped.
 */
export async function restore(lines: readonly ExportLine[], store: RestoreStore): Promise<RestoreOutcome> {
  const [council] = lines;
  if (council?.kind !== 'council') throw new Error('The export was not verified before it was restored.');
  const tenant = await store.restoreCouncil(council);
  const head = await store.head(tenant);
  const entries = lines.filter(line => line.kind === 'entry');
  if (head && entries[head.seq - 1]?.hash !== head.hash) return { state: 'another-record' };

  const told = new Map(lines.flatMap(line => (isTold(line) ? [[line.seq, line] as const] : [])));
  for (const entry of entries.slice(head?.seq ?? 0)) {
    const row = told.get(entry.seq);
    if (!row) throw new Error('The export was not verified before it was restored.');
    await store.restoreEntry(tenant, entry, row, outturnsOf(row));
  }
  await store.restorePeople(
    tenant,
    lines.filter(line => line.kind === 'person'),
  );
  await store.restoreCheckpoints(
    tenant,
    lines.filter(line => line.kind === 'checkpoint'),
  );
  return { state: 'restored', entries: entries.length };
}

const outturnsOf = (row: ToldLine) => (row.kind === 'revision' ? outturnRows(row.body) : []);
