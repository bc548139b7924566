import { z } from 'zod';
import type { OpenWorkbook } from '../../../excel/openWorkbook.ts';

const KEY = 'councils';

/** A person said that a report that names another council belongs to theirs, as after a merger. */
const ConfirmedCouncil = z.object({
  /** The ONS code of the council that it belongs to. */
  code: z.string(),
  /** The council as the sheet names it. */
  named: z.string(),
});
export type ConfirmedCouncil = z.infer<typeof ConfirmedCouncil>;

export async function recallCouncils(workbook: OpenWorkbook): Promise<readonly ConfirmedCouncil[]> {
  const kept = await workbook.recall(KEY);
  return Array.isArray(kept) ? kept.flatMap(entry => ConfirmedCouncil.safeParse(entry).data ?? []) : [];
}

export function keepCouncils(workbook: OpenWorkbook, confirmed: readonly ConfirmedCouncil[]): Promise<void> {
  return workbook.remember(
    KEY,
    confirmed.map(entry => ({ ...entry })),
  );
}
