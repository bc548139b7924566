import { fill } from '../../../../shared/words/fill.ts';
import { type Notice, plainNotice } from '../../state/notice.ts';
import { submissionSentence } from '../record/recordSentences.ts';
import type { SendReply } from './sendQuarter.ts';
import { notRecordedNotice, signOffNotice } from './signOffNotice.ts';
import { signOffSentences } from './words.ts';

/** What the record answered to a quarter that was sent, whether signed off or submitted. */
export function sendReplyNotice(reply: SendReply): Notice {
  if (reply.state === 'signed') return signOffNotice(reply);
  if (reply.state !== 'submitted') return notRecordedNotice(reply);
  const { period, state } = reply.submission;
  if (state !== 'waiting') {
    const values = { period, state: submissionSentence(reply.submission) };
    const again = state === 'returned' ? ` ${signOffSentences.submitAgain}` : '';
    return plainNotice('warning', `${fill(signOffSentences.submittedBefore, values)}${again}`);
  }
  const template = reply.fresh ? signOffSentences.submitted : signOffSentences.submittedAlready;
  return plainNotice('success', fill(template, { period }));
}
