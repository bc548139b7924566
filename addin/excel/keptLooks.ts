import type { KeptLook } from './keptLook.ts';
import { readKept, writeKept } from './keptText.ts';

const PREFIX = 'outturn.look.';

/** A kept look where the workbook's settings hold it. */
export interface KeptEntry {
  readonly key: string;
  readonly kept: KeptLook;
}

interface Entry {
  readonly sheetName: string;
  readonly look: unknown;
}

/**
 * The look kept of a sheet: by the sheet's id, else by its name where no sheet of the workbook has the id that it was
 * kept under, as in a file that another Excel has opened. One sync, or two.
 */
export async function findKept(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<KeptEntry | null> {
  const { settings, worksheets } = context.workbook;
  const own = settings.getItemOrNullObject(PREFIX + sheet.id);
  own.load('value');
  settings.load('items/key');
  worksheets.load('items/id');
  await context.sync();
  if (!own.isNullObject) return entryOf(PREFIX + sheet.id, (own.value as Entry).look);

  const known = new Set(worksheets.items.map(({ id }) => PREFIX + id));
  const orphans = settings.items.filter(({ key }) => key.startsWith(PREFIX) && !known.has(key));
  if (orphans.length === 0) return null;
  for (const orphan of orphans) orphan.load('value');
  await context.sync();
  const found = orphans.find(({ value }) => (value as Entry).sheetName === sheet.name);
  return found === undefined ? null : entryOf(found.key, (found.value as Entry).look);
}

/** Asks for the look to be kept under the sheet's own id, and for an entry under another to go. */
export function requestKeep(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  kept: KeptLook,
  earlier: KeptEntry | null,
): void {
  const key = PREFIX + sheet.id;
  const entry: Entry = { sheetName: sheet.name, look: writeKept(kept) };
  context.workbook.settings.add(key, entry);
  if (earlier !== null && earlier.key !== key) requestForget(context, earlier.key);
}

/** Asks for an entry to go, where it is there. */
export function requestForget(context: Excel.RequestContext, key: string): void {
  context.workbook.settings.getItemOrNullObject(key).delete();
}

export const keyOf = (sheet: Excel.Worksheet): string => PREFIX + sheet.id;

function entryOf(key: string, look: unknown): KeptEntry | null {
  const kept = readKept(look);
  return kept && { key, kept };
}
