import { canonicalText } from '../../shared/record/contract/canonicalText.ts';
import { type ChainedLine, type ExportLine, isChainedLine } from '../../shared/record/export/exportLine.ts';
import { fill } from '../../shared/words/fill.ts';
import { outturnRows } from '../register/outturnRow.ts';
import type { ExportStore } from '../store/exportStore.ts';
import type { RestoreStore } from '../store/restoreStore.ts';
import { restoreLabels, restoreSentences } from './words.ts';

export type RestoreOutcome =
  | { readonly state: 'restored'; readonly entries: number }
  /** The database has something of this council that is not in the export. Nothing was written. */
  | { readonly state: 'another-record' }
  /** The database has the council with another name, tenant or setting, which no chain protects. Nothing was written. */
  | { readonly state: 'another-council' };

/** The database refused a write: the first one, in a sentence. */
export class RestoreFailed extends Error {
  override readonly name = 'RestoreFailed';
}

/**
 * Writes a council's record from the lines of a verified export, in the order of its chain and with the statements of the
 * original writes: the projection is rebuilt from the bodies. An interrupted restore continues where it stopped.
 */
export async function restoreRecord(
  lines: readonly ExportLine[],
  store: RestoreStore & Pick<ExportStore, 'councilLine'>,
): Promise<RestoreOutcome> {
  const [council] = lines;
  if (council?.kind !== 'council') throw new Error('The export was not verified before it was restored.');
  const tenant = await written(restoreLabels.council, () => store.restoreCouncil(council));
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
    await written(fill(restoreLabels.entry, entry), () =>
      store.restoreEntry(tenant, entry, row, outturnsOf(row)),
    );
  }
  const people = lines.filter(line => line.kind === 'person');
  await written(restoreLabels.names, () => store.restorePeople(tenant, people));
  const checkpoints = lines.filter(line => line.kind === 'checkpoint');
  await written(restoreLabels.checkpoints, () => store.restoreCheckpoints(tenant, checkpoints));
  return { state: 'restored', entries: entries.length };
}

async function written<T>(what: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const why = error instanceof Error ? error.message : 'no reason given';
    throw new RestoreFailed(fill(restoreSentences.notWritten, { what, why }), { cause: error });
  }
}

const outturnsOf = (row: ChainedLine) => (row.kind === 'revision' ? outturnRows(row.body) : []);
