import { z } from 'zod';
import { withoutItsPeriod } from '../../../../shared/sheet/parts/partNames.ts';
import type { OpenWorkbook } from '../../../excel/openWorkbook.ts';
import type { SheetName } from '../../state/paneState.ts';

const KEY = 'reportParts';

/** The sheets that a person ticked as one report, whatever its period: next quarter's are found by their names. */
const Entry = z.array(z.object({ id: z.string(), name: z.string() })).min(2);
type Entry = z.infer<typeof Entry>;

async function remembered(workbook: OpenWorkbook): Promise<Entry[]> {
  const kept = await workbook.recall(KEY);
  return Array.isArray(kept) ? kept.map(entry => Entry.safeParse(entry).data ?? []).filter(isEntry) : [];
}

const isEntry = (entry: readonly SheetName[]): entry is Entry => entry.length > 1;

/** The same sheet, under another id in another Excel, or its copy for another quarter. */
export const isSameSheet = (one: SheetName, other: SheetName): boolean =>
  one.id === other.id || plainName(one) === plainName(other);

const plainName = ({ name }: SheetName): string => withoutItsPeriod(name).toLowerCase();

/** The sheets that are one report with this one, as they were when they were ticked; null where it is one by itself. */
export async function recallParts(
  workbook: OpenWorkbook,
  sheet: SheetName,
): Promise<readonly SheetName[] | null> {
  const entries = await remembered(workbook);
  const isOwn = (entry: Entry): boolean => entry.some(({ id }) => id === sheet.id);
  return entries.find(isOwn) ?? entries.find(entry => entry.some(part => isSameSheet(part, sheet))) ?? null;
}

/**
 * `asked` are all the sheets that could be ticked: they leave the reports that they were in, since no sheet is in two. One
 * sheet alone is a report by itself.
 */
export async function rememberParts(
  workbook: OpenWorkbook,
  parts: readonly SheetName[],
  asked: readonly SheetName[],
): Promise<void> {
  const entries = await remembered(workbook);
  const others = entries.map(entry => entry.filter(part => !asked.some(own => isSameSheet(own, part))));
  const kept = [...others, parts].filter(isEntry).map(entry => entry.map(({ id, name }) => ({ id, name })));
  await workbook.remember(KEY, kept);
}
