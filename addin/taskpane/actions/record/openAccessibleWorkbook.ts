import { parsePeriod } from '../../../../shared/period.ts';
import type { Revision } from '../../../../shared/record/contract/reports.ts';
import { fill } from '../../../../shared/words/fill.ts';
import { plainNotice } from '../../state/notice.ts';
import type { ActionContext } from '../actionContext.ts';
import { runAction } from '../runAction.ts';
import { paneRecordSentences, recordProgressLabels } from './words.ts';

/** Opens the revision as an accessible workbook, which the record makes, in a window of its own. */
export function openAccessibleWorkbook(
  context: ActionContext,
  { report, period: text, rev }: Pick<Revision, 'report' | 'period' | 'rev'>,
) {
  return runAction(context, recordProgressLabels.openAccessible, async () => {
    const period = parsePeriod(text);
    if (!period) return null;
    await context.workbook.openNew(await context.record.accessibleWorkbook({ report, period }, rev));
    return plainNotice('success', fill(paneRecordSentences.accessibleOpened, { period: text, rev }));
  });
}
