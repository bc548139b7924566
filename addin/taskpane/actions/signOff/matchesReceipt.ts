import { canonicalText } from '../../../../shared/record/canonicalText.ts';
import type { Receipt } from '../../../../shared/record/contract.ts';
import type { ActionContext } from '../actionContext.ts';
import { type QuarterSource, sheetQuarter } from './sheetQuarter.ts';

/** Whether the sheet's quarter, made anew under the signer's id, has the digest that the receipt bears. */
export async function matchesReceipt(
  { sha256 }: Pick<ActionContext, 'sha256'>,
  open: QuarterSource,
  { receipt, by }: { readonly receipt: Receipt; readonly by: string },
): Promise<boolean> {
  const quarter = sheetQuarter(open, receipt.council, by);
  return quarter !== null && (await sha256(canonicalText(quarter))) === receipt.body_sha256;
}
