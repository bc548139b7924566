import { parsePeriod, samePeriod } from '../../../shared/quarter.ts';
import type { CorrectionBody } from '../../../shared/record/correction.ts';
import { dropWaiting, keepWaiting, type Waiting, waitingOf } from '../memory/outboxMemory.ts';
import { type Notice, openReport } from '../paneState.ts';
import { refreshed } from './askRecord.ts';
import { deliver, type Reply } from './deliver.ts';
import { doing } from './doing.ts';
import { keepReceipt } from './keepReceipt.ts';
import { overtakenNotice } from './overtaken.ts';
import { replyNotice } from './replyNotice.ts';
import { said } from './said.ts';
import { saysWhatWasSigned } from './sheetDigest.ts';
import type { Tools } from './tools.ts';

/** Sends one quarter that waited: under the key of its first sending, so that it is recorded once. */
export function sendWaiting(tools: Tools, waiting: Waiting) {
  return doing(tools, 'Sending what waited', async () => {
    if (!isOwn(tools, waiting)) return null;
    tools.store.set({ conflict: null });
    const reply = await deliver(tools, waiting);
    if (reply.state === 'stale') await showConflict(tools, waiting);
    return refreshed(tools, await noticeAfter(tools, waiting, reply));
  });
}

/** What waited met another revision, and its person has decided: it is to stand in that one's place. */
export function correctWaiting(tools: Tools, { reason, explanation }: CorrectionBody) {
  const { conflict } = tools.store.get();
  if (!conflict) return Promise.resolve();
  const { waiting, standing } = conflict;
  const replacement = { reason, explanation, replaces: standing.receipt.rev };
  return sendWaiting(tools, { ...waiting, replacement });
}

/** Leaves what the record holds, and forgets what waited. */
export function leaveWaiting(tools: Tools, waiting: Waiting) {
  return doing(tools, 'Leaving it', async () => {
    if (!isOwn(tools, waiting)) return null;
    dropWaiting(tools.device, waiting);
    tools.store.set({ conflict: null });
    return said('info', `${waiting.quarter.period} no longer waits to be sent. The workbook is unchanged.`);
  });
}

/** It is sent, and shown, for the person whose it is alone. */
function isOwn({ record, device }: Tools, { quarter }: Waiting): boolean {
  const person = record.person();
  return person !== null && waitingOf(device, person).some(other => other.quarter.period === quarter.period);
}

/** It is kept till its person has decided between the two. */
async function showConflict({ record, store, device }: Tools, waiting: Waiting): Promise<void> {
  keepWaiting(device, waiting);
  const period = parsePeriod(waiting.quarter.period);
  const standing = period && (await record.report(period));
  if (standing) store.set({ conflict: { waiting, standing } });
}

/** Where the workbook at hand is the one that it was signed from, it keeps the receipt. */
async function noticeAfter(tools: Tools, { quarter, oid: by }: Waiting, reply: Reply): Promise<Notice> {
  const overtaken = await overtakenNotice(tools, reply);
  if (overtaken) return overtaken;
  const notice = replyNotice(reply);
  if (reply.state !== 'signed') return notice;
  const { receipt } = reply;
  const open = openReport(tools.store.get());
  const period = parsePeriod(quarter.period);
  if (open && period && samePeriod(open.report.period, period)) {
    const isSame = await saysWhatWasSigned(tools, open, { receipt, by });
    if (isSame) return keepReceipt(tools, open, { receipt, by }, notice);
  }
  return { ...notice, text: `${notice.text} Open its workbook to have it keep the receipt.` };
}
