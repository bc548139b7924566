import { z } from 'zod';
import type { ConfirmedColumns, KeptLayouts } from '../../../../shared/sheet/headings/confirmedColumns.ts';
import type { OpenWorkbook } from '../../../excel/openWorkbook.ts';

const KEY = 'layouts';

const Answer = z.object({
  words: z.string(),
  span: z.enum(['quarter', 'month', 'year', 'year-to-date']).nullable(),
  back: z.string(),
  nth: z.number().int().min(0),
  of: z.number().int().min(1),
  right: z.number().int().min(0).max(16_383),
});

const Entry = z.object({
  layout: z.string(),
  /** Column names of another version are ignored when the sheet is read. */
  columns: z.record(z.string(), Answer.nullable()),
});

/** Earlier versions kept the position of the column, which is another one's in the next quarter. */
const EntryByPosition = z.object({ columns: z.record(z.string(), z.number().int().nullable()) });

/** The columns that a person confirmed, by the layout's key. */
export interface Layouts {
  readonly byKey: KeptLayouts;
  /** Whether the workbook keeps answers by position, which are not used. */
  readonly hasAnswersByPosition: boolean;
}

export async function recallLayouts(workbook: OpenWorkbook): Promise<Layouts> {
  const kept = await workbook.recall(KEY);
  const all: readonly unknown[] = Array.isArray(kept) ? kept : [];
  const entries = all.flatMap(entry => Entry.safeParse(entry).data ?? []);
  return {
    byKey: new Map(entries.map(({ layout, columns }) => [layout, columns])),
    hasAnswersByPosition: all.some(
      entry => !Entry.safeParse(entry).success && EntryByPosition.safeParse(entry).success,
    ),
  };
}

/** Adds answers about columns of a layout. Answers by position are deleted. */
export async function rememberColumns(
  workbook: OpenWorkbook,
  layout: string,
  answers: ConfirmedColumns,
): Promise<void> {
  const { byKey } = await recallLayouts(workbook);
  const all = new Map([...byKey, [layout, { ...byKey.get(layout), ...answers }] as const]);
  await workbook.remember(
    KEY,
    [...all].map(([key, columns]) => ({ layout: key, columns })),
  );
}
