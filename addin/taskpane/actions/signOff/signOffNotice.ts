import { fill } from '../../../../shared/words/fill.ts';
import type { NotRecorded, SignOffReply } from '../../../record/centralRecord.ts';
import { type Notice, plainNotice } from '../../state/notice.ts';
import { dayText, numberText } from '../../words/reportSummary.ts';
import { lockedSentence } from '../record/recordSentences.ts';
import { signOffRefusals, signOffSentences } from './words.ts';

/** What the record answered, in a sentence with the next step. */
export function signOffNotice(reply: SignOffReply): Notice {
  if (reply.state !== 'signed') return notRecordedNotice(reply);
  const { period, rev } = reply.receipt;
  const template = reply.fresh ? signOffSentences.signed : signOffSentences.signedAlready;
  return plainNotice('success', fill(template, { period, rev }));
}

/** Why nothing was recorded. */
export function notRecordedNotice(reply: NotRecorded): Notice {
  switch (reply.state) {
    case 'stale': {
      const { period, rev, signed_by: by, signed_at, voidReason } = reply.current;
      const template = voidReason === undefined ? signOffRefusals.stale : signOffRefusals.staleVoid;
      return plainNotice('warning', fill(template, { period, rev, by, day: dayText(signed_at) }));
    }
    case 'locked':
      return plainNotice('warning', `${lockedSentence(reply.lock)} ${signOffSentences.nothingRecorded}`);
    case 'refused': {
      const [first, ...others] = reply.rows;
      const more = others.length > 0 ? fill(signOffSentences.more, { count: numberText(others.length) }) : '';
      const sentences = [reply.sentence, first?.sentence ?? '', more];
      return plainNotice('error', sentences.filter(sentence => sentence !== '').join(' '));
    }
  }
}
