import type { ActReceipt } from '../../../../shared/record/contract/actReceipts.ts';
import { fill } from '../../../../shared/words/fill.ts';
import { clockTimeText, dayText } from '../../words/reportSummary.ts';
import type { HeadCheck } from './headsMemory.ts';
import { isAlarm } from './paneWitness.ts';
import { actFragments, witnessSentences } from './words.ts';

const actText = ({ act, period }: ActReceipt): string => fill(actFragments[act], { period: period ?? '' });

/** What the past of the record no longer is, and what to do next; null where the record was not found changed. */
export function alarmSentences(check: HeadCheck): readonly string[] | null {
  const { head, answer } = check;
  if (!answer || !isAlarm(check)) return null;
  const what = answer.state === 'missing' ? witnessSentences.missing : witnessSentences.differs;
  return [
    fill(witnessSentences.alarm, { act: actText(head), day: dayText(head.at) }),
    fill(what, { seq: head.seq, last: answer.onRecord.seq }),
    witnessSentences.next,
  ];
}

/** That a head was lost with a recovery, which the record says itself, and what to do next; null where it was not. */
export function recoverySentences({ head, answer }: HeadCheck): readonly string[] | null {
  if (answer?.state !== 'recovered') return null;
  return [
    fill(witnessSentences.recovered, { act: actText(head), day: dayText(head.at) }),
    fill(witnessSentences.afterRecovery, { seq: answer.onRecord.seq }),
  ];
}

/** "Entry 14: 2017/18 Q2 was published, on 3 November 2026." */
export const receiptText = (head: ActReceipt): string =>
  fill(witnessSentences.receipt, { seq: head.seq, act: actText(head), day: dayText(head.at) });

/** Whether the record still holds a receipt, and when that was last compared. */
export function standingSentence(check: HeadCheck | undefined): string {
  const answer = check?.answer;
  if (!check || !answer || answer.state === 'unreadable') return witnessSentences.notCompared;
  if (answer.state === 'other-record') return witnessSentences.otherRecord;
  if (answer.state === 'on-record') {
    return fill(witnessSentences.onRecord, { day: dayText(answer.at), time: clockTimeText(answer.at) });
  }
  return (recoverySentences(check) ?? alarmSentences(check))?.[0] ?? '';
}
