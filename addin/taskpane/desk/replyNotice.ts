import type { Notice } from '../paneState.ts';
import type { Reply } from './deliver.ts';
import { said } from './said.ts';
import { notRecordedNotice, signOffNotice } from './signOffNotice.ts';

/** What the record answered to a quarter that was sent, signed off or submitted. */
export function replyNotice(reply: Reply): Notice {
  if (reply.state === 'signed') return signOffNotice(reply);
  if (reply.state !== 'submitted') return notRecordedNotice(reply);
  const { period } = reply.submission;
  return said(
    'success',
    reply.fresh
      ? `${period} is submitted. It is signed off once an approver approves it.`
      : `${period} was submitted with these very figures already. Nothing was recorded twice.`,
  );
}
