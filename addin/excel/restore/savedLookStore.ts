import type { SavedLook } from './savedLook.ts';
import { decodeSavedLook, encodeSavedLook } from './savedLookText.ts';

const PREFIX = 'outturn.look.';

/** A saved look and its key in the workbook's settings. */
export interface SavedLookEntry {
  readonly key: string;
  readonly saved: SavedLook;
}

interface Entry {
  readonly sheetName: string;
  readonly look: unknown;
}

/** The saved look of a sheet. Takes one sync or two. */
export async function findSavedLook(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<SavedLookEntry | null> {
  const savedLook = requestSavedLook(context, sheet);
  await context.sync();
  return savedLook();
}

/**
 * Requests the saved look of a sheet, by the sheet's id. Another Excel may have changed the ids, so if no sheet has the id of
 * an entry, the entry belongs to the sheet of its name. Call the result after a sync; it may take another one.
 */
export function requestSavedLook(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): () => Promise<SavedLookEntry | null> {
  const { settings, worksheets } = context.workbook;
  const own = settings.getItemOrNullObject(PREFIX + sheet.id);
  own.load('value');
  settings.load('items/key');
  worksheets.load('items/id');
  return async () => {
    if (!own.isNullObject) return entryOf(PREFIX + sheet.id, (own.value as Entry).look);

    const known = new Set(worksheets.items.map(({ id }) => PREFIX + id));
    const orphans = settings.items.filter(({ key }) => key.startsWith(PREFIX) && !known.has(key));
    if (orphans.length === 0) return null;
    for (const orphan of orphans) orphan.load('value');
    await context.sync();
    const found = orphans.find(({ value }) => (value as Entry).sheetName === sheet.name);
    return found === undefined ? null : entryOf(found.key, (found.value as Entry).look);
  };
}

/** Requests to save the look under the sheet's id, and to delete an earlier entry under another id. */
export function requestSaveLook(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  saved: SavedLook,
  earlier: SavedLookEntry | null,
): void {
  const key = PREFIX + sheet.id;
  const entry: Entry = { sheetName: sheet.name, look: encodeSavedLook(saved) };
  context.workbook.settings.add(key, entry);
  if (earlier !== null && earlier.key !== key) requestDeleteSavedLook(context, earlier.key);
}

/** Requests to delete an entry, if it exists. */
export function requestDeleteSavedLook(context: Excel.RequestContext, key: string): void {
  context.workbook.settings.getItemOrNullObject(key).delete();
}

export const savedLookKey = (sheet: Excel.Worksheet): string => PREFIX + sheet.id;

function entryOf(key: string, look: unknown): SavedLookEntry | null {
  const saved = decodeSavedLook(look);
  return saved && { key, saved };
}
