import { canonicalText } from '../../../shared/record/canonicalText.ts';
import type { Receipt } from '../../../shared/record/contract.ts';
import { type Read, sheetQuarter } from '../sheetQuarter.ts';
import type { Tools } from './tools.ts';

/** Whether the sheet's quarter, made anew under the signer's id, has the digest that the receipt bears. */
export async function saysWhatWasSigned(
  { sha256 }: Pick<Tools, 'sha256'>,
  open: Read,
  { receipt, by }: { readonly receipt: Receipt; readonly by: string },
): Promise<boolean> {
  const quarter = sheetQuarter(open, receipt.council, by);
  return quarter !== null && (await sha256(canonicalText(quarter))) === receipt.body_sha256;
}
