import { periodText } from '../../../../shared/period.ts';
import { ExcelFailure } from '../../../excel/excelFailure.ts';
import type { CentralRecord, ReportPeriod } from '../../../record/centralRecord.ts';
import type { ActionContext } from '../actionContext.ts';
import { runAction } from '../runAction.ts';
import { checkSameSheet } from './checkReport.ts';
import { findReport } from './findReport.ts';
import { checkProgressLabels } from './words.ts';

/**
 * Checks the edited report again, without being asked. Where Excel cannot hand it over now, what was withdrawn stays
 * withdrawn, and the pane offers to check again.
 */
export function recheck(context: ActionContext) {
  return runAction(
    context,
    checkProgressLabels.recheck,
    async () => {
      try {
        await checkSameSheet(context);
      } catch (error) {
        if (!(error instanceof ExcelFailure)) throw error;
        if (error.kind === 'sheet-gone' || error.kind === 'outturn-unclear') await showWhatIsLeft(context);
      }
      return null;
    },
    { keepsNotice: true },
  );
}

/** The edit took the report away: its findings are about nothing. */
async function showWhatIsLeft(context: ActionContext): Promise<void> {
  const found = await findReport(context, null);
  if (!found.ok) context.store.set({ view: found.view });
}

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
