import { periodText } from '../../../../shared/quarter.ts';
import type { Receipt } from '../../../../shared/record/contract/reports.ts';
import { fill } from '../../../../shared/words/fill.ts';
import { ExcelFailure } from '../../../excel/excelFailure.ts';
import type { Notice } from '../../state/notice.ts';
import { plainNotice } from '../../state/notice.ts';
import { type OpenedReport, openedReport } from '../../state/paneState.ts';
import type { ActionContext } from '../actionContext.ts';
import { runAction } from '../runAction.ts';
import { rememberReceipt } from './receiptsMemory.ts';
import { decidedBy, matchesReceipt } from './sheetQuarter.ts';
import { signOffProgressLabels, signOffRefusals, signOffSentences } from './words.ts';

/**
 * Saves the receipt in the workbook and returns the notice with the outcome. The quarter is on record either way; signing
 * off again returns the same receipt.
 */
export async function saveReceipt(
  context: ActionContext,
  open: OpenedReport,
  { receipt, by }: { readonly receipt: Receipt; readonly by: string },
  notice: Notice,
): Promise<Notice> {
  const { workbook, store } = context;
  const entry = { period: periodText(open.report.period), sheet: open.sheet, receipt, by };
  try {
    await rememberReceipt(workbook, entry, open.sheets);
  } catch (error) {
    if (!(error instanceof ExcelFailure)) throw error;
    const notSaved = fill(signOffRefusals.receiptNotSaved, { failure: error.message });
    return plainNotice('warning', `${notice.text} ${notSaved}`);
  }
  const { view } = store.get();
  if (view.state === 'seen' || view.state === 'checked') {
    const signedOff = { receipt, matches: true };
    store.set({ view: { ...view, open: { ...open, signedOff } } });
  }
  return { ...notice, text: `${notice.text} ${signOffSentences.receiptSaved}` };
}

/**
 * Saves the receipt on record in a workbook whose sheet equals the latest revision, as after an approval by somebody
 * else.
 */
export function keepCurrentReceipt(context: ActionContext) {
  return runAction(context, signOffProgressLabels.saveReceipt, async () => {
    const { onRecord, person } = context.store.get();
    const open = openedReport(context.store.get());
    if (!open || !person || !onRecord?.recorded) return null;
    const { receipt, body } = onRecord.recorded;
    const by = decidedBy(body) ?? person.oid;
    if (!(await matchesReceipt(context, open, { receipt, by })))
      return plainNotice('warning', signOffRefusals.receiptDiffers);
    return saveReceipt(
      context,
      open,
      { receipt, by },
      plainNotice('success', fill(signOffSentences.onRecord, { period: receipt.period })),
    );
  });
}
