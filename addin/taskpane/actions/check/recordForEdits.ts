import { periodText } from '../../../../shared/period.ts';
import type { CentralRecord, ReportPeriod } from '../../../record/centralRecord.ts';
import type { ActionContext } from '../actionContext.ts';

/**
 * The record, asked once for all the edits in a row: its answers hold until it is read again on request, or another person
 * signs in.
 */
export function recordForEdits({ record, store }: Pick<ActionContext, 'record' | 'store'>): CentralRecord {
  const replies = new Map<string, Promise<unknown>>();
  let of: readonly unknown[] = [];
  const once = <Reply>(key: string, read: () => Promise<Reply>): Promise<Reply> => {
    const { person, onRecord } = store.get();
    if (of[0] !== person || of[1] !== onRecord) replies.clear();
    of = [person, onRecord];
    const reply = (replies.get(key) as Promise<Reply> | undefined) ?? read();
    replies.set(key, reply);
    reply.catch(() => replies.delete(key));
    return reply;
  };
  return {
    ...record,
    signOffState: (asked, earlier) =>
      once([placeText(asked), ...earlier.map(periodText)].join(', '), () =>
        record.signOffState(asked, earlier),
      ),
  };
}

const placeText = ({ report, period }: ReportPeriod): string => `${report} ${periodText(period)}`;
