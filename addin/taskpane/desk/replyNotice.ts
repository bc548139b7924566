import type { Notice } from '../paneState.ts';
import { submissionWords } from '../recordWords.ts';
import type { Reply } from './deliver.ts';
import { said } from './said.ts';
import { notRecordedNotice, signOffNotice } from './signOffNotice.ts';

const AGAIN = 'Change the sheet, or submit once more to send the same figures again.';

/** What the record answered to a quarter that was sent, signed off or submitted. */
export function replyNotice(reply: Reply): Notice {
  if (reply.state === 'signed') return signOffNotice(reply);
  if (reply.state !== 'submitted') return notRecordedNotice(reply);
  const { period, state } = reply.submission;
  if (state !== 'waiting') {
    const again = state === 'returned' ? ` ${AGAIN}` : '';
    const text = `${period} was submitted with these very figures before. ${submissionWords(reply.submission)} Nothing was recorded.${again}`;
    return said('warning', text);
  }
  return said(
    'success',
    reply.fresh
      ? `${period} is submitted. It is signed off once an approver approves it.`
      : `${period} was submitted with these very figures already. Nothing was recorded twice.`,
  );
}
