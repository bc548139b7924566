import { plainNotice } from '../../state/notice.ts';
import type { Notice } from '../../state/paneState.ts';
import { submissionSentence } from '../record/recordSentences.ts';
import type { SendReply } from './sendQuarter.ts';
import { notRecordedNotice, signOffNotice } from './signOffNotice.ts';

const AGAIN = 'Change the sheet, or submit once more to send the same figures again.';

/** What the record answered to a quarter that was sent, signed off or submitted. */
export function sendReplyNotice(reply: SendReply): Notice {
  if (reply.state === 'signed') return signOffNotice(reply);
  if (reply.state !== 'submitted') return notRecordedNotice(reply);
  const { period, state } = reply.submission;
  if (state !== 'waiting') {
    const again = state === 'returned' ? ` ${AGAIN}` : '';
    const text = `${period} was submitted with these very figures before. ${submissionSentence(reply.submission)} Nothing was recorded.${again}`;
    return plainNotice('warning', text);
  }
  return plainNotice(
    'success',
    reply.fresh
      ? `${period} is submitted. It is signed off once an approver approves it.`
      : `${period} was submitted with these very figures already. Nothing was recorded twice.`,
  );
}
