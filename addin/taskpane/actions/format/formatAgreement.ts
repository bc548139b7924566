import { z } from 'zod';
import { ExcelFailure } from '../../../excel/excelFailure.ts';
import type { OpenWorkbook } from '../../../excel/openWorkbook.ts';

const KEY = 'formatting';
const Agreement = z.object({ agreed: z.boolean() });

/** Whether an officer has agreed to format this workbook: the next check then formats at the same click. */
export async function hasAgreedToFormat(workbook: OpenWorkbook): Promise<boolean> {
  return Agreement.safeParse(await workbook.recall(KEY)).data?.agreed ?? false;
}

/** Where the workbook takes no settings, the officer is asked again the next time. */
export async function rememberAgreement(workbook: OpenWorkbook, agreed: boolean): Promise<void> {
  if ((await hasAgreedToFormat(workbook)) === agreed) return;
  try {
    await workbook.remember(KEY, { agreed });
  } catch (error) {
    if (!(error instanceof ExcelFailure)) throw error;
  }
}
