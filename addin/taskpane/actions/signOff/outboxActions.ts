import { parsePeriod, samePeriod } from '../../../../shared/quarter.ts';
import type { CorrectionBody } from '../../../../shared/record/correction.ts';
import { plainNotice } from '../../state/notice.ts';
import { type Notice, openedReport } from '../../state/paneState.ts';
import type { ActionContext } from '../actionContext.ts';
import { refreshAfter } from '../record/refreshRecord.ts';
import { runAction } from '../runAction.ts';
import { matchesReceipt } from './matchesReceipt.ts';
import { dropWaiting, keepWaiting, type Waiting, waitingOf } from './outboxMemory.ts';
import { saveReceipt } from './saveReceipt.ts';
import { type SendReply, sendQuarter } from './sendQuarter.ts';
import { sendReplyNotice } from './sendReplyNotice.ts';
import { supersededNotice } from './supersededNotice.ts';

/** Sends one quarter that waited: under the key of its first sending, so that it is recorded once. */
export function sendWaiting(context: ActionContext, waiting: Waiting) {
  return runAction(context, 'Sending what waited', async () => {
    if (!isOwn(context, waiting)) return null;
    context.store.set({ conflict: null });
    const reply = await sendQuarter(context, waiting);
    if (reply.state === 'stale') await showConflict(context, waiting);
    return refreshAfter(context, await noticeAfter(context, waiting, reply));
  });
}

/** What waited met another revision, and its person has decided: it is to stand in that one's place. */
export function sendWaitingAsCorrection(context: ActionContext, { reason, explanation }: CorrectionBody) {
  const { conflict } = context.store.get();
  if (!conflict) return Promise.resolve();
  const { waiting, standing } = conflict;
  const replacement = { reason, explanation, replaces: standing.receipt.rev };
  return sendWaiting(context, { ...waiting, replacement });
}

/** Leaves what the record holds, and forgets what waited. */
export function discardWaiting(context: ActionContext, waiting: Waiting) {
  return runAction(context, 'Leaving it', async () => {
    if (!isOwn(context, waiting)) return null;
    dropWaiting(context.device, waiting);
    context.store.set({ conflict: null });
    return plainNotice(
      'info',
      `${waiting.quarter.period} no longer waits to be sent. The workbook is unchanged.`,
    );
  });
}

/** It is sent, and shown, for the person whose it is alone. */
function isOwn({ record, device }: ActionContext, { quarter }: Waiting): boolean {
  const person = record.person();
  return person !== null && waitingOf(device, person).some(other => other.quarter.period === quarter.period);
}

/** It is kept till its person has decided between the two. */
async function showConflict({ record, store, device }: ActionContext, waiting: Waiting): Promise<void> {
  keepWaiting(device, waiting);
  const period = parsePeriod(waiting.quarter.period);
  const standing = period && (await record.report(period));
  if (standing) store.set({ conflict: { waiting, standing } });
}

/** Where the workbook at hand is the one that it was signed from, it keeps the receipt. */
async function noticeAfter(
  context: ActionContext,
  { quarter, oid: by }: Waiting,
  reply: SendReply,
): Promise<Notice> {
  const overtaken = await supersededNotice(context, reply);
  if (overtaken) return overtaken;
  const notice = sendReplyNotice(reply);
  if (reply.state !== 'signed') return notice;
  const { receipt } = reply;
  const open = openedReport(context.store.get());
  const period = parsePeriod(quarter.period);
  if (open && period && samePeriod(open.report.period, period)) {
    const isSame = await matchesReceipt(context, open, { receipt, by });
    if (isSame) return saveReceipt(context, open, { receipt, by }, notice);
  }
  return { ...notice, text: `${notice.text} Open its workbook to have it keep the receipt.` };
}
