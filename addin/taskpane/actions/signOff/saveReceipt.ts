import { periodText } from '../../../../shared/quarter.ts';
import type { Receipt } from '../../../../shared/record/contract.ts';
import { ExcelFailure } from '../../../excel/excelFailure.ts';
import { plainNotice } from '../../state/notice.ts';
import { type Notice, type OpenedReport, openedReport } from '../../state/paneState.ts';
import type { ActionContext } from '../actionContext.ts';
import { runAction } from '../runAction.ts';
import { matchesReceipt } from './matchesReceipt.ts';
import { rememberReceipt } from './receiptsMemory.ts';
import { decidedBy } from './sheetQuarter.ts';

/** The quarter is on record by now, whatever becomes of the receipt; asked again, the record answers with the same one. */
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
    const rest = `The workbook could not keep the receipt, though. ${error.message} Signing off once more does that and records nothing twice.`;
    return plainNotice('warning', `${notice.text} ${rest}`);
  }
  const { view } = store.get();
  if (view.state === 'seen' || view.state === 'checked') {
    const signedOff = { receipt, matches: true };
    store.set({ view: { ...view, open: { ...open, signedOff } } });
  }
  return { ...notice, text: `${notice.text} The workbook keeps the receipt.` };
}

/** Whoever opens a workbook that says what stands on record may have it keep that receipt: after an approval, above all. */
export function keepCurrentReceipt(context: ActionContext) {
  return runAction(context, 'Keeping the receipt', async () => {
    const { onRecord, person } = context.store.get();
    const open = openedReport(context.store.get());
    if (!open || !person || !onRecord?.standing) return null;
    const { receipt, body } = onRecord.standing;
    const by = decidedBy(body) ?? person.oid;
    if (!(await matchesReceipt(context, open, { receipt, by }))) return plainNotice('warning', NOT_THE_SAME);
    return saveReceipt(
      context,
      open,
      { receipt, by },
      plainNotice('success', `${receipt.period} is signed off.`),
    );
  });
}

const NOT_THE_SAME =
  'The sheet does not say what was signed, so the workbook keeps no receipt for it. Check the report again and see what differs.';
