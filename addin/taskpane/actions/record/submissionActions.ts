import { parsePeriod } from '../../../../shared/quarter.ts';
import type { Submission } from '../../../../shared/record/contract.ts';
import { plainNotice } from '../../state/notice.ts';
import type { ActionContext } from '../actionContext.ts';
import { runAction } from '../runAction.ts';
import { signOffNotice } from '../signOff/signOffNotice.ts';
import { supersededNotice } from '../signOff/supersededNotice.ts';
import { publishedSentence } from './recordSentences.ts';
import { refreshAfter } from './refreshRecord.ts';

const GONE = 'The record no longer knows this submission. Ask the record again.';

/** Opens what was submitted, to be read before it is approved. */
export function readSubmission(context: ActionContext, { period: text, id }: Submission) {
  return runAction(context, 'Asking the record', async () => {
    const period = parsePeriod(text);
    const reading = period && (await context.record.submission(period, id));
    context.store.set({ reading });
    return reading ? null : plainNotice('warning', GONE);
  });
}

/** Signs off what somebody else submitted. */
export function approveSubmission(context: ActionContext, submission: Submission) {
  return runAction(context, 'Approving', async () => {
    const reply = await context.record.approve(submission);
    if (reply.state === 'signed') context.store.set({ reading: null });
    return refreshAfter(context, (await supersededNotice(context, reply)) ?? signOffNotice(reply));
  });
}

/** Sends back what somebody submitted, or withdraws one's own. */
export function sendBackSubmission(context: ActionContext, submission: Submission, reason: string) {
  const { mine, period, submitted_by: by } = submission;
  return runAction(context, mine ? 'Withdrawing it' : 'Sending it back', async () => {
    await context.record.sendBack(submission, reason);
    context.store.set({ reading: null });
    const what = mine
      ? `${period} is withdrawn. Change the sheet, then submit it again.`
      : `${period} is sent back. ${by} reads why on the Sign off step.`;
    return refreshAfter(context, plainNotice('success', what));
  });
}

/** Says that a revision went out. Nobody takes that back. */
export function markPublished(
  context: ActionContext,
  { period: text, rev }: { readonly period: string; readonly rev: number },
) {
  return runAction(context, 'Marking it as published', async () => {
    const period = parsePeriod(text);
    if (!period) return null;
    return refreshAfter(
      context,
      plainNotice('success', publishedSentence(await context.record.publish(period, rev))),
    );
  });
}
