import { parsePeriod } from '../../../../shared/quarter.ts';
import { plainNotice } from '../../state/notice.ts';
import type { Notice } from '../../state/paneState.ts';
import type { ActionContext } from '../actionContext.ts';
import { signedSentence } from '../record/recordSentences.ts';
import type { SendReply } from './sendQuarter.ts';

/**
 * What is sent again is answered with what it once made, and that may not be what stands: a sheet that was put back, or
 * an answer that comes late. Null where it does stand, or was recorded just now.
 */
export async function supersededNotice(
  { record }: Pick<ActionContext, 'record'>,
  reply: SendReply,
): Promise<Notice | null> {
  const made = madeBefore(reply);
  const period = made && parsePeriod(made.period);
  const standing = period && (await record.revisions(period)).at(-1);
  if (!made || !standing || standing.rev <= made.rev) return null;
  return plainNotice(
    'warning',
    `These are the figures of revision ${made.rev}, and another stands by now. ${signedSentence(standing)} Nothing was recorded. See on the Sign off step what differs; where the earlier figures are right, send them as a correction.`,
  );
}

/** The revision that was made of these very figures before; null where there is none. */
function madeBefore(reply: SendReply): { readonly period: string; readonly rev: number } | null {
  if (reply.state === 'signed') return reply.fresh ? null : reply.receipt;
  if (reply.state !== 'submitted' || reply.submission.rev === null) return null;
  return { period: reply.submission.period, rev: reply.submission.rev };
}
