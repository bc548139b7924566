import type { Context } from 'hono';
import type { ReturnRequest } from '../../../shared/record/contract/submissions.ts';
import { mayReturn } from '../../../shared/record/review/submissionRights.ts';
import { returnSubmission } from '../../acts/returnSubmission.ts';
import type { Env } from '../../context.ts';
import { problem } from '../../problem.ts';
import { submissionAt } from './approval.ts';
import { submissionReply } from './submissionReply.ts';

const NOT_YOURS =
  'Only an approver sends a submission back, and only who submitted it withdraws it. Ask one of them.';

/** Sends back what the address names, whether it was asked for by the pane or on a page. `sent` reads why. */
export async function sendBack(
  c: Context<Env>,
  sent: (c: Context<Env>) => Promise<ReturnRequest | Response>,
): Promise<Response> {
  const person = c.get('person');
  if (!mayReturn(person, true)) return problem('not-allowed', { detail: NOT_YOURS });
  const submission = await submissionAt(c);
  if (!submission) return problem('not-found');
  if (!mayReturn(person, submission.submittedBy === person.oid)) {
    return problem('not-allowed', { detail: NOT_YOURS });
  }
  const wish = await sent(c);
  if (wish instanceof Response) return wish;
  const { period, id } = submission;
  const outcome = await returnSubmission(
    { period, id, reason: wish.reason, person },
    c.get('store'),
    new Date(),
  );
  if (outcome.state === 'busy') return problem('busy');
  const { row } = outcome;
  if (row.approvedAs !== null) {
    return problem('settled', {
      detail: `This was approved as revision ${row.approvedAs}, which nobody takes back. Correct that revision instead.`,
    });
  }
  return c.json(submissionReply(person, row), outcome.state === 'returned' ? 201 : 200);
}
