import { parsePeriod, samePeriod } from '../../../../shared/period.ts';
import type { CorrectionBody } from '../../../../shared/record/contract/correction.ts';
import { reportNamedIn } from '../../../../shared/record/contract/reportNames.ts';
import type { SignedQuarter } from '../../../../shared/record/contract/signedQuarter.ts';
import { fill } from '../../../../shared/words/fill.ts';
import { type Notice, plainNotice } from '../../state/notice.ts';
import { openedReport } from '../../state/paneState.ts';
import { isVoiding, voidOnRecord } from '../../state/voidOnRecord.ts';
import type { WaitingQuarter } from '../../state/waitingQuarter.ts';
import type { ActionContext } from '../actionContext.ts';
import { refreshAfter } from '../record/refreshRecord.ts';
import { runAction } from '../runAction.ts';
import { dropWaiting, keepWaiting, waitingOf } from './outboxMemory.ts';
import { saveReceipt } from './saveReceipt.ts';
import { type SendReply, sendQuarter } from './sendQuarter.ts';
import { sendReplyNotice } from './sendReplyNotice.ts';
import { matchesReceipt } from './sheetQuarter.ts';
import { supersededNotice } from './supersededNotice.ts';
import { signOffProgressLabels, signOffSentences } from './words.ts';

/** Sends a waiting quarter again, with the idempotency key of its first request, so that it is recorded once. */
export function sendWaiting(context: ActionContext, waiting: WaitingQuarter) {
  return runAction(context, signOffProgressLabels.send, async () => {
    if (!isOwn(context, waiting)) return null;
    context.store.set({ conflict: null });
    const reply = await sendQuarter(context, waiting);
    if (reply.state === 'stale') await showConflict(context, waiting);
    return refreshAfter(context, await noticeAfter(context, waiting, reply));
  });
}

/** The waiting quarter met another revision, and its officer decided to replace that one. */
export function sendWaitingAsCorrection(context: ActionContext, { reason, explanation }: CorrectionBody) {
  const { conflict } = context.store.get();
  if (!conflict) return Promise.resolve();
  const { waiting, recorded } = conflict;
  const { rev } = isVoiding(recorded) ? recorded : recorded.receipt;
  const replacement = { reason, explanation, replaces: rev };
  return sendWaiting(context, { ...waiting, replacement });
}

/** Keeps the revision on record, and discards the waiting quarter. */
export function discardWaiting(context: ActionContext, waiting: WaitingQuarter) {
  return runAction(context, signOffProgressLabels.discard, async () => {
    if (!isOwn(context, waiting)) return null;
    dropWaiting(context.device, waiting);
    context.store.set({ conflict: null });
    return plainNotice('info', fill(signOffSentences.discarded, { period: waiting.quarter.period }));
  });
}

/** A waiting quarter is shown to and sent for its own officer only. */
function isOwn({ record, device }: ActionContext, { quarter }: WaitingQuarter): boolean {
  const person = record.person();
  return person !== null && waitingOf(device, person).some(other => isSameQuarter(other.quarter, quarter));
}

/** Keeps the quarter in the outbox until its officer has decided between the two. */
async function showConflict(
  { record, store, device }: ActionContext,
  waiting: WaitingQuarter,
): Promise<void> {
  keepWaiting(device, waiting);
  const period = parsePeriod(waiting.quarter.period);
  if (!period) return;
  const place = { report: reportNamedIn(waiting.quarter), period };
  const recorded = (await record.report(place)) ?? voidOnRecord(await record.revisions(place));
  if (recorded) store.set({ conflict: { waiting, recorded } });
}

/** Saves the receipt where the open workbook is the one that the quarter was signed from. */
async function noticeAfter(
  context: ActionContext,
  { quarter, oid: by }: WaitingQuarter,
  reply: SendReply,
): Promise<Notice> {
  const superseded = await supersededNotice(context, reply);
  if (superseded) return superseded;
  const notice = sendReplyNotice(reply);
  if (reply.state !== 'signed') return notice;
  const { receipt } = reply;
  const open = openedReport(context.store.get());
  const period = parsePeriod(quarter.period);
  const isOpen = open?.namedReport === reportNamedIn(quarter);
  if (open && isOpen && period && samePeriod(open.report.period, period)) {
    const isSame = await matchesReceipt(context, open, { receipt, by });
    if (isSame) return saveReceipt(context, open, { receipt, by }, notice);
  }
  return { ...notice, text: `${notice.text} ${signOffSentences.openWorkbook}` };
}

const isSameQuarter = (a: SignedQuarter, b: SignedQuarter): boolean =>
  a.period === b.period && reportNamedIn(a) === reportNamedIn(b);
