import { periodText } from '../../../../shared/period.ts';
import { basesOnRecord } from '../../../../shared/record/compare/basesOnRecord.ts';
import type { RecordedBases } from '../../../../shared/recordedBases.ts';
import { RecordError } from '../../../record/recordError.ts';
import type { Notice } from '../../state/notice.ts';
import { openedReport, reportPeriodOf } from '../../state/paneState.ts';
import type { ActionContext } from '../actionContext.ts';
import { checkedView } from '../check/checkReport.ts';
import { earlierPeriods } from '../check/earlierQuarter.ts';
import { matchIndicators } from '../identity/matchIndicators.ts';
import { runAction } from '../runAction.ts';
import { outturnsElsewhere } from './outturnsElsewhere.ts';
import { recordProgressLabels } from './words.ts';

/** Reads what the record holds of the open quarter. Does nothing where nobody is signed in. */
export function refreshRecord(context: ActionContext) {
  return runAction(context, recordProgressLabels.read, async () => {
    await readRecord(context);
    return null;
  });
}

/** Reads the record after an action, and returns that action's notice even where the record cannot be read. */
export async function refreshAfter(context: ActionContext, notice: Notice | null): Promise<Notice | null> {
  try {
    await readRecord(context);
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    context.store.set({ onRecord: null });
  }
  return notice;
}

async function readRecord(context: ActionContext): Promise<void> {
  const { record, store, now } = context;
  const open = openedReport(store.get());
  const person = record.person();
  if (!open || !person) return;
  const earlier = earlierPeriods(open.report);
  const state = await record.signOffState(reportPeriodOf(open), earlier);
  store.set({ onRecord: { ...state, asked: earlier.map(periodText), readAt: now().toISOString() } });
  const indicatorMatches = await matchIndicators(context, open, person.council.code, state);
  const { view } = store.get();
  if (view.state !== 'seen' && view.state !== 'checked') return;
  const elsewhere = outturnsElsewhere({ indicatorMatches }, state);
  const recordedBases = indicatorMatches && basesOnRecord(open.report, state, indicatorMatches.rows);
  const isOtherRecord = !isSameRevisions(recordedBases, view.open.recordedBases);
  const matched = { ...view.open, indicatorMatches, elsewhere, recordedBases };
  // An edited sheet is checked once it is read again.
  const isShown = view.state === 'checked' && view.editedSince.length === 0;
  store.set({
    view:
      (elsewhere.length > 0 || isOtherRecord) && isShown
        ? await checkedView(context, matched)
        : { ...view, open: matched },
  });
}

/** Whether the bases were compared with these revisions already. */
const isSameRevisions = (a: RecordedBases | null, b: RecordedBases | null): boolean =>
  a?.shortBase?.rev === b?.shortBase?.rev && a?.longBase?.rev === b?.longBase?.rev && !a === !b;
