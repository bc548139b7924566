import type { ExportLine } from '../../shared/record/export/exportLine.ts';
import type { Store } from '../../worker/store/store.ts';
import { RestoreFailed, type RestoreOutcome, restoreRecord } from '../../worker/upkeep/restoreRecord.ts';
import { Refusal } from '../commandRefusal.ts';

const REFUSED = {
  'another-record':
    'That database holds another record of this council. Restore into an empty one; nothing was written.',
  'another-council':
    'That database holds this council under another name, tenant or setting than the export. Compare the two, and make them alike first; nothing was written.',
} as const satisfies Record<Exclude<RestoreOutcome['state'], 'restored'>, string>;

/** Restores what verifies; gives how many entries it has. What the database does not take is a refusal. */
export async function restoreLines(lines: readonly ExportLine[], store: Store): Promise<number> {
  try {
    const outcome = await restoreRecord(lines, store);
    if (outcome.state !== 'restored') throw new Refusal(REFUSED[outcome.state]);
    return outcome.entries;
  } catch (error) {
    if (!(error instanceof RestoreFailed)) throw error;
    throw new Refusal(`${error.message} What came before it is written. Look at the export there.`);
  }
}
