import type { NotRecorded, SignOffReply } from '../../../record/centralRecord.ts';
import type { Notice } from '../../state/paneState.ts';
import { dayText } from '../../words/reportSummary.ts';
import { lockedSentence } from '../record/recordSentences.ts';

/** What the record answered, in a sentence with the next step. */
export function signOffNotice(reply: SignOffReply): Notice {
  if (reply.state !== 'signed') return notRecordedNotice(reply);
  const { period, rev } = reply.receipt;
  const text = reply.fresh
    ? `${period} is signed off as revision ${rev}.`
    : `${period} was signed off with these very figures already, as revision ${rev}. Nothing was recorded twice.`;
  return { tone: 'success', text, reference: '' };
}

/** Why nothing was recorded. */
export function notRecordedNotice(reply: NotRecorded): Notice {
  switch (reply.state) {
    case 'stale': {
      const { period, rev, signed_by, signed_at } = reply.current;
      const text = `${period} is on record already: revision ${rev}, signed off by ${signed_by} on ${dayText(signed_at)}. Nothing was recorded. See on the Sign off step what differs, then leave it or sign off a correction.`;
      return { tone: 'warning', text, reference: '' };
    }
    case 'locked':
      return { tone: 'warning', text: `${lockedSentence(reply.lock)} Nothing was recorded.`, reference: '' };
    case 'refused': {
      const [first] = reply.rows;
      const more = reply.rows.length > 1 ? ` And ${reply.rows.length - 1} more.` : '';
      return { tone: 'error', text: `${reply.sentence} ${first?.sentence ?? ''}${more}`, reference: '' };
    }
  }
}
