import { pointsGiven } from '../../../../shared/checks/earlier/pointBeforeBase.ts';
import { periodText } from '../../../../shared/period.ts';
import type { Receipt, RecordedReport } from '../../../../shared/record/contract/reports.ts';
import { actReceiptOf } from '../../../../shared/record/contract/reports.ts';
import { answersOnRecord } from '../../../../shared/record/quarter/answersOnRecord.ts';
import { fill } from '../../../../shared/words/fill.ts';
import { ExcelFailure } from '../../../excel/excelFailure.ts';
import { type Notice, plainNotice } from '../../state/notice.ts';
import { type OpenedReport, openedReport } from '../../state/paneState.ts';
import type { ActionContext } from '../actionContext.ts';
import { applyDecision } from '../check/decisionActions.ts';
import { saveIdentities } from '../identity/saveIdentities.ts';
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
  const { workbook, store, witness } = context;
  const points = pointsGiven(open.report);
  const entry = { period: periodText(open.report.period), sheet: open.sheet, receipt, by, points };
  let first: Receipt;
  try {
    first = (await rememberReceipt(workbook, entry)).receipt;
  } catch (error) {
    if (!(error instanceof ExcelFailure)) throw error;
    const notSaved = fill(signOffRefusals.receiptNotSaved, { failure: error.message });
    return plainNotice('warning', `${notice.text} ${notSaved}`);
  }
  const { view } = store.get();
  if (view.state === 'seen' || view.state === 'checked') {
    const signedOff = { receipt: first, matches: first.body_sha256 === receipt.body_sha256 };
    store.set({ view: { ...view, open: { ...open, signedOff } } });
  }
  if (first.hash !== receipt.hash) {
    const { record, seq, hash } = receipt;
    witness.told(actReceiptOf(first), { state: 'differs', onRecord: { record, seq, hash } });
    return plainNotice('error', signOffRefusals.otherReceipt);
  }
  return { ...notice, text: `${notice.text} ${signOffSentences.receiptSaved}` };
}

/**
 * Saves the receipt on record in a workbook whose figures equal the latest revision, as after an approval by somebody else.
 * Where the workbook has other answers to the warnings than were signed, or none, it takes over those.
 */
export function keepCurrentReceipt(context: ActionContext) {
  return runAction(context, signOffProgressLabels.saveReceipt, async () => {
    const { onRecord, person } = context.store.get();
    const open = openedReport(context.store.get());
    if (!open || !person || !onRecord?.recorded) return null;
    const { receipt, body } = onRecord.recorded;
    const by = decidedBy(body) ?? person.oid;
    const answered = await withAnswersOf(context, open, onRecord.recorded, by);
    if (!answered) return plainNotice('warning', signOffRefusals.receiptDiffers);
    if (answered !== open) await applyDecision(context, () => answered.decisions);
    const now = openedReport(context.store.get()) ?? answered;
    // Without them the receipt could not be compared while nobody is signed in.
    await saveIdentities(context, now);
    return saveReceipt(
      context,
      now,
      { receipt, by },
      plainNotice('success', fill(signOffSentences.onRecord, { period: receipt.period })),
    );
  });
}

/** The report with the answers that make it what was signed; null where its figures are not those. */
async function withAnswersOf(
  context: ActionContext,
  open: OpenedReport,
  { receipt, body }: RecordedReport,
  by: string,
): Promise<OpenedReport | null> {
  if (await matchesReceipt(context, open, { receipt, by })) return open;
  const { report, indicatorMatches } = open;
  if (!indicatorMatches) return null;
  const answered = { report, decisions: open.decisions, identities: indicatorMatches.rows };
  const decided = { ...open, decisions: answersOnRecord(answered, body, receipt.signed_by) };
  return (await matchesReceipt(context, decided, { receipt, by })) ? decided : null;
}
