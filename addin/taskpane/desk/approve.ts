import { parsePeriod } from '../../../shared/quarter.ts';
import type { Submission } from '../../../shared/record/contract.ts';
import { publishedWords } from '../recordWords.ts';
import { refreshed } from './askRecord.ts';
import { doing } from './doing.ts';
import { overtakenNotice } from './overtaken.ts';
import { said } from './said.ts';
import { signOffNotice } from './signOffNotice.ts';
import type { Tools } from './tools.ts';

const GONE = 'The record no longer knows this submission. Ask the record again.';

/** Opens what was submitted, to be read before it is approved. */
export function readSubmission(tools: Tools, { period: text, id }: Submission) {
  return doing(tools, 'Asking the record', async () => {
    const period = parsePeriod(text);
    const reading = period && (await tools.record.submission(period, id));
    tools.store.set({ reading });
    return reading ? null : said('warning', GONE);
  });
}

/** Signs off what somebody else submitted. */
export function approve(tools: Tools, submission: Submission) {
  return doing(tools, 'Approving', async () => {
    const reply = await tools.record.approve(submission);
    if (reply.state === 'signed') tools.store.set({ reading: null });
    return refreshed(tools, (await overtakenNotice(tools, reply)) ?? signOffNotice(reply));
  });
}

/** Sends back what somebody submitted, or withdraws one's own. */
export function sendBack(tools: Tools, submission: Submission, reason: string) {
  const { mine, period, submitted_by: by } = submission;
  return doing(tools, mine ? 'Withdrawing it' : 'Sending it back', async () => {
    await tools.record.sendBack(submission, reason);
    tools.store.set({ reading: null });
    const what = mine
      ? `${period} is withdrawn. Change the sheet, then submit it again.`
      : `${period} is sent back. ${by} reads why on the Sign off step.`;
    return refreshed(tools, said('success', what));
  });
}

/** Says that a revision went out. Nobody takes that back. */
export function publish(
  tools: Tools,
  { period: text, rev }: { readonly period: string; readonly rev: number },
) {
  return doing(tools, 'Marking it as published', async () => {
    const period = parsePeriod(text);
    if (!period) return null;
    return refreshed(tools, said('success', publishedWords(await tools.record.publish(period, rev))));
  });
}
