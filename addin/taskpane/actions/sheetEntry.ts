import { z } from 'zod';
import type { SheetName } from '../state/paneState.ts';

/** An entry in the workbook belongs to one sheet and one period: a copy of the sheet for another quarter has none. */
export const SheetEntry = z.object({
  period: z.string(),
  sheet: z.object({ id: z.string(), name: z.string() }),
});
export type SheetEntry = z.infer<typeof SheetEntry>;

/**
 * The entry for this sheet and period, found by the sheet's id. Where no sheet of the workbook has the entry's id any more
 * (a file reopened in another Excel), found by its name.
 */
export function entryOf<Entry extends SheetEntry>(
  entries: readonly Entry[],
  period: string,
  sheet: SheetName,
  sheets: readonly SheetName[],
): Entry | null {
  const ids = new Set(sheets.map(({ id }) => id));
  const ofPeriod = entries.filter(entry => entry.period === period);
  return (
    ofPeriod.find(entry => entry.sheet.id === sheet.id) ??
    ofPeriod.find(entry => entry.sheet.name === sheet.name && !ids.has(entry.sheet.id)) ??
    null
  );
}

/** Adds the entry, replacing the one for the same sheet and period. */
export function withEntry<Entry extends SheetEntry>(
  entries: readonly Entry[],
  entry: Entry,
  sheets: readonly SheetName[],
): Entry[] {
  const before = entryOf(entries, entry.period, entry.sheet, sheets);
  return [...entries.filter(other => other !== before), entry];
}
