import { z } from 'zod';
import type { SheetName } from '../state/paneState.ts';

/** What the workbook remembers belongs to one sheet and one period: a copy of the sheet made for another quarter has none. */
export const SheetEntry = z.object({
  period: z.string(),
  sheet: z.object({ id: z.string(), name: z.string() }),
});
export type SheetEntry = z.infer<typeof SheetEntry>;

/**
 * The entry of this sheet and period, by the sheet's id. Where no sheet of the workbook bears the entry's id any more, as
 * when a file was reopened in another Excel, by its name.
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

/** With this entry in the place of the one it follows, if any. */
export function withEntry<Entry extends SheetEntry>(
  entries: readonly Entry[],
  entry: Entry,
  sheets: readonly SheetName[],
): Entry[] {
  const before = entryOf(entries, entry.period, entry.sheet, sheets);
  return [...entries.filter(other => other !== before), entry];
}
