import { z } from 'zod';
import type { OpenWorkbook } from '../../../excel/openWorkbook.ts';
import type { SheetName } from '../../state/paneState.ts';

const KEY = 'namedReports';

/** The council's report that a sheet is signed off in, whatever its period: next quarter's sheet takes its name over. */
const Entry = z.object({
  sheet: z.object({ id: z.string(), name: z.string() }),
  /** As addresses name it. */
  report: z.string(),
});
type Entry = z.infer<typeof Entry>;

async function remembered(workbook: OpenWorkbook): Promise<Entry[]> {
  const kept = await workbook.recall(KEY);
  return Array.isArray(kept) ? kept.flatMap(entry => Entry.safeParse(entry).data ?? []) : [];
}

/** Null where nobody has said which report the sheet is. */
export async function recallNamedReport(workbook: OpenWorkbook, sheet: SheetName): Promise<string | null> {
  const entries = await remembered(workbook);
  const found = entries.find(entry => entry.sheet.id === sheet.id);
  return (found ?? entries.find(entry => entry.sheet.name === sheet.name))?.report ?? null;
}

export async function rememberNamedReport(
  workbook: OpenWorkbook,
  sheet: SheetName,
  report: string,
): Promise<void> {
  const others = (await remembered(workbook)).filter(entry => entry.sheet.id !== sheet.id);
  await workbook.remember(KEY, [...others, { sheet: { ...sheet }, report }]);
}
