import { z } from 'zod';
import type { ConfirmedColumns } from '../../../../shared/sheet/headings/confirmedColumns.ts';
import type { OpenWorkbook } from '../../../excel/openWorkbook.ts';

const KEY = 'layouts';

const Entry = z.object({
  layout: z.string(),
  /** Column names of another version are ignored when the sheet is read. */
  columns: z.record(z.string(), z.number().int().min(0).max(16_383).nullable()),
});

/** The columns that a person confirmed, by the layout's key. */
export type Layouts = ReadonlyMap<string, ConfirmedColumns>;

export async function recallLayouts(workbook: OpenWorkbook): Promise<Layouts> {
  const kept = await workbook.recall(KEY);
  const entries = Array.isArray(kept) ? kept.flatMap(entry => Entry.safeParse(entry).data ?? []) : [];
  return new Map(entries.map(({ layout, columns }) => [layout, columns as ConfirmedColumns]));
}

export async function rememberLayout(
  workbook: OpenWorkbook,
  layout: string,
  columns: ConfirmedColumns,
): Promise<void> {
  const all = new Map([...(await recallLayouts(workbook)), [layout, columns] as const]);
  await workbook.remember(
    KEY,
    [...all].map(([key, confirmed]) => ({ layout: key, columns: confirmed })),
  );
}
