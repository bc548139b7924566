import { parsePeriod } from '../../../../shared/period.ts';
import type { Revision } from '../../../../shared/record/contract/reports.ts';
import { fill } from '../../../../shared/words/fill.ts';
import { plainNotice } from '../../state/notice.ts';
import type { ActionContext } from '../actionContext.ts';
import { runAction } from '../runAction.ts';
import { affectedQuartersSentence } from './recordSentences.ts';
import { refreshAfter } from './refreshRecord.ts';
import { paneRecordSentences, recordProgressLabels } from './words.ts';

/** Voids the latest revision of the period, with a reason. It can still be read, and nothing undoes this. */
export function voidSignedRevision(
  context: ActionContext,
  { report, period: text, rev }: Pick<Revision, 'report' | 'period' | 'rev'>,
  reason: string,
) {
  return runAction(context, recordProgressLabels.void, async () => {
    const period = parsePeriod(text);
    if (!period) return null;
    const { voids, affects } = await context.record.voidRevision({ report, period }, rev, reason);
    const done = fill(paneRecordSentences.wasVoided, { period: text, rev: voids });
    const also = affectedQuartersSentence(affects);
    const notice = also ? plainNotice('warning', `${done} ${also}`) : plainNotice('success', done);
    return refreshAfter(context, notice);
  });
}
