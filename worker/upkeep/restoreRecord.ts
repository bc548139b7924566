import { canonicalText } from '../../shared/record/contract/canonicalText.ts';
import { type ChainedLine, type ExportLine, isChainedLine } from '../../shared/record/export/exportLine.ts';
import { outturnRows } from '../register/outturnRow.ts';
import type { ExportStore } from '../store/exportStore.ts';
import type { RestoreStore } from '../store/restoreStore.ts';

export type RestoreOutcome =
  | { readonly state: 'restored'; readonly entries: number }
  /** The database holds something of this council that the export does not. Nothing was written. */
  | { readonly state: 'another-record' }
  /** The database has the council under another name, tenant or setting, which no chain protects. Nothing was written. */
  | { readonly state: 'another-council' };

/** The database did not take something: the first thing, in a sentence. */
export class RestoreFailed extends Error {
  override readonly name = 'RestoreFailed';
}

/**
 * Writes a council's record again from the lines of a verified export, in the order of its chain and by the statements
 * that wrote it first: the projection is made of the bodies anew. One that was cut short goes on where it stopped.
 */
export async function restoreRecord(
  lines: readonly ExportLine[],
  store: RestoreStore & Pick<ExportStore, 'councilLine'>,
): Promise<RestoreOutcome> {
  const [council] = lines;
  if (council?.kind !== 'council') throw new Error('The export was not verified before it was restored.');
  const tenant = await taken('The council', () => store.restoreCouncil(council));
  if (canonicalText(await store.councilLine(tenant)) !== canonicalText(council)) {
    return { state: 'another-council' };
  }
  const head = await store.head(tenant);
  const entries = lines.filter(line => line.kind === 'entry');
  if (head && entries[head.seq - 1]?.hash !== head.hash) return { state: 'another-record' };

  const told = new Map(lines.flatMap(line => (isChainedLine(line) ? [[line.seq, line] as const] : [])));
  for (const entry of entries.slice(head?.seq ?? 0)) {
    const row = told.get(entry.seq);
    if (!row) throw new Error('The export was not verified before it was restored.');
    await taken(`Entry ${entry.seq} of the chain`, () =>
      store.restoreEntry(tenant, entry, row, outturnsOf(row)),
    );
  }
  const people = lines.filter(line => line.kind === 'person');
  await taken('The names', () => store.restorePeople(tenant, people));
  const checkpoints = lines.filter(line => line.kind === 'checkpoint');
  await taken('The checkpoints', () => store.restoreCheckpoints(tenant, checkpoints));
  return { state: 'restored', entries: entries.length };
}

async function taken<T>(what: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const why = error instanceof Error ? error.message : 'for no reason that it gave';
    throw new RestoreFailed(`${what} could not be written: ${why}.`, { cause: error });
  }
}

const outturnsOf = (row: ChainedLine) => (row.kind === 'revision' ? outturnRows(row.body) : []);
