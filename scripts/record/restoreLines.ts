import type { ExportLine } from '../../shared/record/export/exportLine.ts';
import type { Store } from '../../worker/store/store.ts';
import { RestoreFailed, type RestoreOutcome, restoreRecord } from '../../worker/upkeep/restoreRecord.ts';
import { Refusal } from '../commandRefusal.ts';
import { recordCommandRefusals } from './words.ts';

const REFUSALS = {
  'another-record': recordCommandRefusals.anotherRecord,
  'another-council': recordCommandRefusals.otherCouncil,
} as const satisfies Record<Exclude<RestoreOutcome['state'], 'restored'>, string>;

/** Restores a verified record and returns its number of entries. What the database does not accept is a refusal. */
export async function restoreLines(lines: readonly ExportLine[], store: Store): Promise<number> {
  try {
    const outcome = await restoreRecord(lines, store);
    if (outcome.state !== 'restored') throw new Refusal(REFUSALS[outcome.state]);
    return outcome.entries;
  } catch (error) {
    if (!(error instanceof RestoreFailed)) throw error;
    throw new Refusal(`${error.message} Everything before it was written. Check the export at that entry.`);
  }
}
