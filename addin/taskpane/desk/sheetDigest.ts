import { canonicalText } from '../../../shared/record/canonicalText.ts';
import type { Receipt } from '../../../shared/record/contract.ts';
import type { OpenReport } from '../paneState.ts';
import { sheetQuarter } from '../sheetQuarter.ts';
import type { Tools } from './tools.ts';

export type Read = Pick<OpenReport, 'report' | 'decisions' | 'ruleSet' | 'earlier'>;

/** Whether the sheet's quarter, made anew under the signer's id, has the digest that the receipt bears. */
export async function saysWhatWasSigned(
  { sha256 }: Pick<Tools, 'sha256'>,
  open: Read,
  { receipt, by }: { readonly receipt: Receipt; readonly by: string },
): Promise<boolean> {
  return (await sha256(canonicalText(sheetQuarter(open, receipt.council, by)))) === receipt.body_sha256;
}

/** Of what the workbook alone makes of the sheet, with no quarter before it from the record. */
export const digestAlone = (
  { sha256 }: Pick<Tools, 'sha256'>,
  open: Read,
  by: string,
  council: string,
): Promise<string> => sha256(canonicalText(sheetQuarter({ ...open, earlier: null }, council, by)));
