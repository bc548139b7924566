import { parsePeriod } from '../../../../shared/period.ts';
import type { Receipt } from '../../../../shared/record/contract/reports.ts';
import { fill } from '../../../../shared/words/fill.ts';
import { type Notice, plainNotice } from '../../state/notice.ts';
import { voidOnRecord } from '../../state/voidOnRecord.ts';
import type { ActionContext } from '../actionContext.ts';
import { signedSentence, voidedSentence } from '../record/recordSentences.ts';
import type { SendReply } from './sendQuarter.ts';
import { signOffRefusals } from './words.ts';

/**
 * The record answers a repeated request with the revision that it once made. That revision may have been replaced since,
 * where a sheet was changed back or an answer comes late. Null where it is the latest, or was recorded just now.
 */
export async function supersededNotice(
  { record }: Pick<ActionContext, 'record'>,
  reply: SendReply,
): Promise<Notice | null> {
  const made = madeBefore(reply);
  const period = made && parsePeriod(made.period);
  const revisions = period ? await record.revisions({ report: made.report, period }) : [];
  const latest = revisions.at(-1);
  if (!made || !latest || latest.rev <= made.rev) return null;
  const voiding = voidOnRecord(revisions);
  const [template, current] = voiding
    ? [signOffRefusals.supersededByVoid, voidedSentence(voiding)]
    : [signOffRefusals.superseded, signedSentence(latest)];
  return plainNotice('warning', fill(template, { rev: made.rev, current }));
}

/** The revision made earlier from the same figures; null where there is none. */
function madeBefore(reply: SendReply): Pick<Receipt, 'report' | 'period' | 'rev'> | null {
  if (reply.state === 'signed') return reply.fresh ? null : reply.receipt;
  if (reply.state !== 'submitted' || reply.submission.rev === null) return null;
  const { report, period, rev } = reply.submission;
  return { report, period, rev };
}
