import { z } from 'zod';
import { ExcelFailure } from '../../../excel/excelFailure.ts';
import type { FormatPreview, OpenWorkbook } from '../../../excel/openWorkbook.ts';

const KEY = 'formatting';
/** What formatting changes and restoring cannot bring back as it was, as the preview names it. */
const LOSSES = ['fills', 'textColours', 'fonts'] as const satisfies readonly (keyof FormatPreview)[];
type Loss = (typeof LOSSES)[number];

/** `losses` are the kinds that the officer was told when they agreed. */
const Agreement = z.object({ agreed: z.boolean(), losses: z.array(z.enum(LOSSES)) });
type Agreement = z.infer<typeof Agreement>;

const lossesOf = (preview: FormatPreview): Loss[] => LOSSES.filter(loss => preview[loss] > 0);

/**
 * Whether an officer has agreed to format this workbook, so that the next check formats at the same click. A loss of a kind
 * that was not named to them is named first.
 */
export async function hasAgreedToFormat(workbook: OpenWorkbook, preview: FormatPreview): Promise<boolean> {
  const { agreed, losses } = await recalled(workbook);
  return agreed && lossesOf(preview).every(loss => losses.includes(loss));
}

export async function rememberAgreement(workbook: OpenWorkbook, preview: FormatPreview): Promise<void> {
  const before = await recalled(workbook);
  const named = new Set([...(before.agreed ? before.losses : []), ...lossesOf(preview)]);
  await remember(workbook, before, { agreed: true, losses: LOSSES.filter(loss => named.has(loss)) });
}

/** After an undo the officer is asked again. */
export const withdrawAgreement = async (workbook: OpenWorkbook): Promise<void> =>
  remember(workbook, await recalled(workbook), { agreed: false, losses: [] });

const recalled = async (workbook: OpenWorkbook): Promise<Agreement> =>
  Agreement.safeParse(await workbook.recall(KEY)).data ?? { agreed: false, losses: [] };

/** Where the workbook takes no settings, the officer is asked again the next time. */
async function remember(workbook: OpenWorkbook, before: Agreement, now: Agreement): Promise<void> {
  if (JSON.stringify(before) === JSON.stringify(now)) return;
  try {
    await workbook.remember(KEY, now);
  } catch (error) {
    if (!(error instanceof ExcelFailure)) throw error;
  }
}
