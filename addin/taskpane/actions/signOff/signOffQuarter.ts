import { periodText } from '../../../../shared/period.ts';
import type { CorrectionBody } from '../../../../shared/record/contract/correction.ts';
import { reportNamedIn } from '../../../../shared/record/contract/reportNames.ts';
import type { SignedQuarter } from '../../../../shared/record/contract/signedQuarter.ts';
import type { Me } from '../../../../shared/record/contract/signIn.ts';
import type { Replacement } from '../../../record/centralRecord.ts';
import { type Notice, plainNotice } from '../../state/notice.ts';
import type { CheckedView, OnRecord } from '../../state/paneState.ts';
import type { ActionContext } from '../actionContext.ts';
import { checkSameSheet } from '../check/checkReport.ts';
import { recordAsShown } from '../record/readSignOffState.ts';
import { refreshAfter } from '../record/refreshRecord.ts';
import { runAction } from '../runAction.ts';
import { saveReceipt } from './saveReceipt.ts';
import { sendingMode, sendQuarter } from './sendQuarter.ts';
import { sendReplyNotice } from './sendReplyNotice.ts';
import { checkedQuarter } from './sheetQuarter.ts';
import { signOffBlocker } from './signOffBlocker.ts';
import { supersededNotice } from './supersededNotice.ts';
import { signOffProgressLabels, signOffRefusals } from './words.ts';

/**
 * Signs the quarter off as the officer was shown it, or submits it where a second person approves. The sheet is read and
 * checked again first: where it has changed, or an error is open, that is shown and nothing is sent.
 * A `correction` replaces the revision that the officer was shown.
 */
export function signOffQuarter(context: ActionContext, correction: CorrectionBody | null = null) {
  return runAction(context, signOffProgressLabels[correction ? 'correct' : 'signOff'], async () => {
    const { view: before, onRecord: shown } = context.store.get();
    const person = context.record.person();
    if (person === null) return plainNotice('info', signOffRefusals.notSignedIn);
    const view = await checkSameSheet({ ...context, record: recordAsShown(context) });
    if (!view) return null;
    const blocker = signOffBlocker(before.state === 'checked' ? before : null, view, person);
    if (blocker) return blocker;
    if (!correction) return send(context, view, person, { shown, replacement: null });
    const replacement = replacementOf(correction, shown, view);
    return replacement
      ? send(context, view, person, { shown, replacement })
      : plainNotice('info', signOffRefusals.recordNotRead);
  });
}

function replacementOf(
  { reason, explanation }: CorrectionBody,
  shown: OnRecord | null,
  { open }: CheckedView,
): Replacement | null {
  const isShown = shown?.report === open.namedReport && shown.period === periodText(open.report.period);
  const latest = isShown ? shown.revisions.at(-1) : undefined;
  return latest ? { reason, explanation, replaces: latest.rev } : null;
}

interface Sending {
  /** What the officer was shown of the record. */
  readonly shown: OnRecord | null;
  readonly replacement: Replacement | null;
}

async function send(
  context: ActionContext,
  view: CheckedView,
  person: Me,
  { shown, replacement }: Sending,
): Promise<Notice | null> {
  const { oid } = person;
  const quarter = checkedQuarter(view, person);
  const since = context.now().toISOString();
  const as = sendingMode(person);
  const after = as === 'submission' ? lastReturned(shown, quarter) : null;
  const council = person.council.code;
  const reply = await sendQuarter(context, { council, oid, as, quarter, replacement, after, since });
  const superseded = await supersededNotice(context, reply);
  if (superseded) return refreshAfter(context, superseded);
  const notice = sendReplyNotice(reply);
  if (reply.state !== 'signed') return refreshAfter(context, notice);
  const kept = await saveReceipt(context, view.open, { receipt: reply.receipt, by: oid }, notice);
  // The effects of a correction are shown on the Sign off step; a first sign-off goes on to the history.
  if (replacement) return refreshAfter(context, kept);
  context.store.set({ step: 'history', onRecord: null });
  return kept;
}

/** The position in the audit chain of the last submission that the officer saw sent back; null where none was. */
function lastReturned(shown: OnRecord | null, quarter: SignedQuarter): number | null {
  if (shown?.period !== quarter.period || shown.report !== reportNamedIn(quarter)) return null;
  return shown.submissions.findLast(({ state }) => state === 'returned')?.seq ?? null;
}
