import { periodText } from '../../../shared/quarter.ts';
import type { Receipt } from '../../../shared/record/contract.ts';
import { ExcelFailure } from '../../excel/excelFailure.ts';
import { rememberReceipt } from '../memory/receiptsMemory.ts';
import { type Notice, type OpenReport, openReport } from '../paneState.ts';
import { decidedBy } from '../sheetQuarter.ts';
import { doing } from './doing.ts';
import { said } from './said.ts';
import { saysWhatWasSigned } from './sheetDigest.ts';
import type { Tools } from './tools.ts';

/** The quarter is on record by now, whatever becomes of the receipt; asked again, the record answers with the same one. */
export async function keepReceipt(
  tools: Tools,
  open: OpenReport,
  { receipt, by }: { readonly receipt: Receipt; readonly by: string },
  notice: Notice,
): Promise<Notice> {
  const { workbook, store } = tools;
  const entry = { period: periodText(open.report.period), sheet: open.sheet, receipt, by };
  try {
    await rememberReceipt(workbook, entry, open.sheets);
  } catch (error) {
    if (!(error instanceof ExcelFailure)) throw error;
    const rest = `The workbook could not keep the receipt, though. ${error.message} Signing off once more does that and records nothing twice.`;
    return said('warning', `${notice.text} ${rest}`);
  }
  const { view } = store.get();
  if (view.state === 'seen' || view.state === 'checked') {
    const signedOff = { receipt, matches: true };
    store.set({ view: { ...view, open: { ...open, signedOff } } });
  }
  return { ...notice, text: `${notice.text} The workbook keeps the receipt.` };
}

/** Whoever opens a workbook that says what stands on record may have it keep that receipt: after an approval, above all. */
export function takeReceipt(tools: Tools) {
  return doing(tools, 'Keeping the receipt', async () => {
    const { onRecord, person } = tools.store.get();
    const open = openReport(tools.store.get());
    if (!open || !person || !onRecord?.standing) return null;
    const { receipt, body } = onRecord.standing;
    const by = decidedBy(body) ?? person.oid;
    if (!(await saysWhatWasSigned(tools, open, { receipt, by }))) return said('warning', NOT_THE_SAME);
    return keepReceipt(tools, open, { receipt, by }, said('success', `${receipt.period} is signed off.`));
  });
}

const NOT_THE_SAME =
  'The sheet does not say what was signed, so the workbook keeps no receipt for it. Check the report again and see what differs.';
