import { periodText } from '../../../../shared/quarter.ts';
import type { Me } from '../../../../shared/record/contract.ts';
import type { CorrectionBody } from '../../../../shared/record/correction.ts';
import type { Replacement } from '../../../record/centralRecord.ts';
import { plainNotice } from '../../state/notice.ts';
import type { CheckedView, Notice, OnRecord } from '../../state/paneState.ts';
import type { ActionContext } from '../actionContext.ts';
import { checkSameSheet } from '../check/checkReport.ts';
import { refreshAfter } from '../record/refreshRecord.ts';
import { runAction } from '../runAction.ts';
import { checkedQuarter } from './checkedQuarter.ts';
import { saveReceipt } from './saveReceipt.ts';
import { sendingMode, sendQuarter } from './sendQuarter.ts';
import { sendReplyNotice } from './sendReplyNotice.ts';
import { signOffBlocker } from './signOffBlocker.ts';
import { supersededNotice } from './supersededNotice.ts';

/**
 * Signs the quarter off as the officer has seen it, or submits it where that is the council's way. The sheet is read and
 * checked again first: where it says something else by now, or an error is open, that is shown and nothing is sent.
 * A `correction` replaces the revision that the officer was shown.
 */
export function signOffQuarter(context: ActionContext, correction: CorrectionBody | null = null) {
  return runAction(context, correction ? 'Signing off the correction' : 'Signing off', async () => {
    const { view: before, onRecord: shown } = context.store.get();
    const person = context.record.person();
    if (person === null) return plainNotice('info', 'Sign in first, then sign off.');
    const view = await checkSameSheet(context);
    if (!view) return null;
    const held = signOffBlocker(before.state === 'checked' ? before : null, view, person);
    if (held) return held;
    if (!correction) return send(context, view, person, { shown, replacement: null });
    const replacement = replacementOf(correction, shown, view);
    return replacement ? send(context, view, person, { shown, replacement }) : plainNotice('info', NOT_SHOWN);
  });
}

const NOT_SHOWN = 'A correction is made of what the record holds. Ask the record first, then correct it.';

function replacementOf(
  { reason, explanation }: CorrectionBody,
  shown: OnRecord | null,
  { open }: CheckedView,
): Replacement | null {
  if (!shown?.standing || shown.period !== periodText(open.report.period)) return null;
  return { reason, explanation, replaces: shown.standing.receipt.rev };
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
  const after = as === 'submission' ? lastReturned(shown, quarter.period) : null;
  const council = person.council.code;
  const reply = await sendQuarter(context, { council, oid, as, quarter, replacement, after, since });
  const overtaken = await supersededNotice(context, reply);
  if (overtaken) return refreshAfter(context, overtaken);
  const notice = sendReplyNotice(reply);
  if (reply.state !== 'signed') return refreshAfter(context, notice);
  const kept = await saveReceipt(context, view.open, { receipt: reply.receipt, by: oid }, notice);
  // What a correction touches is told where it was made; a first sign-off has its place in the history to show.
  if (replacement) return refreshAfter(context, kept);
  context.store.set({ step: 'history', onRecord: null });
  return kept;
}

/** The place in the chain of the last submission that the officer saw sent back; null where none was. */
function lastReturned(shown: OnRecord | null, period: string): number | null {
  if (shown?.period !== period) return null;
  return shown.submissions.findLast(({ state }) => state === 'returned')?.seq ?? null;
}
