import { parsePeriod } from '../../../../shared/period.ts';
import type { Revision } from '../../../../shared/record/contract/reports.ts';
import type { Submission } from '../../../../shared/record/contract/submissions.ts';
import { fill } from '../../../../shared/words/fill.ts';
import { plainNotice } from '../../state/notice.ts';
import type { ActionContext } from '../actionContext.ts';
import { runAction } from '../runAction.ts';
import { signOffNotice } from '../signOff/signOffNotice.ts';
import { supersededNotice } from '../signOff/supersededNotice.ts';
import { publishedSentence } from './recordSentences.ts';
import { refreshAfter } from './refreshRecord.ts';
import { paneRecordRefusals, recordProgressLabels, submissionSentences } from './words.ts';

/** Opens a submission, to be read before it is approved. */
export function readSubmission(context: ActionContext, { report, period: text, id }: Submission) {
  return runAction(context, recordProgressLabels.read, async () => {
    const period = parsePeriod(text);
    const reading = period && (await context.record.submission({ report, period }, id));
    context.store.set({ reading });
    return reading ? null : plainNotice('warning', paneRecordRefusals.submissionGone);
  });
}

/** Signs off a submission of somebody else. */
export function approveForSignOff(context: ActionContext, submission: Submission) {
  return runAction(context, recordProgressLabels.approve, async () => {
    const reply = await context.record.approve(submission);
    if (reply.state === 'signed') context.store.set({ reading: null });
    return refreshAfter(context, (await supersededNotice(context, reply)) ?? signOffNotice(reply));
  });
}

/** Sends a submission back, or withdraws the person's own. */
export function sendBackSubmission(context: ActionContext, submission: Submission, reason: string) {
  const { mine, period, submitted_by: by } = submission;
  return runAction(context, recordProgressLabels[mine ? 'withdraw' : 'sendBack'], async () => {
    await context.record.sendBack(submission, reason);
    context.store.set({ reading: null });
    const done = mine
      ? fill(submissionSentences.wasWithdrawn, { period })
      : fill(submissionSentences.wasSentBack, { period, by });
    return refreshAfter(context, plainNotice('success', done));
  });
}

/** Marks a revision as published, for readers from a day on or at once. That cannot be undone. */
export function markAsPublished(
  context: ActionContext,
  { report, period: text, rev }: Pick<Revision, 'report' | 'period' | 'rev'>,
  openFrom: string | null,
) {
  return runAction(context, recordProgressLabels.publish, async () => {
    const period = parsePeriod(text);
    if (!period) return null;
    return refreshAfter(
      context,
      plainNotice(
        'success',
        publishedSentence(await context.record.publish({ report, period }, rev, openFrom)),
      ),
    );
  });
}
