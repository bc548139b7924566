import type { Context } from 'hono';
import { addresses } from '../../../shared/record/contract/addresses.ts';
import { ReturnRequest, Submission } from '../../../shared/record/contract/submissions.ts';
import { mayReturn } from '../../../shared/record/review/submissionRights.ts';
import { fill } from '../../../shared/words/fill.ts';
import { reasonLimit } from '../../request/bodyLimit.ts';
import type { Env } from '../../request/context.ts';
import { readJson } from '../../request/jsonBody.ts';
import { problem } from '../../request/problem.ts';
import { defineRoute, pathOf } from '../../request/route.ts';
import { actReceipt } from '../actReceipt.ts';
import { routeRefusals } from '../words.ts';
import { submissionAt } from './submissionAt.ts';
import { submissionReply } from './submissionReply.ts';

export const returnRoute = defineRoute({
  method: 'post',
  path: pathOf(addresses.return, 'council', 'report', 'period', 'id'),
  summary: 'Sends a submission back with a reason, or withdraws it if its author does it',
  allowed: ['editor', 'approver'],
  notAllowed: routeRefusals['return-role'],
  body: { schema: ReturnRequest, limit: reasonLimit },
  replies: {
    201: { description: 'Sent back.', schema: Submission },
    200: { description: 'Already sent back, by whom and why.', schema: Submission },
  },
  problems: ['not-found', 'settled', 'too-large', 'not-json', 'body-invalid'],
  handle: c => sendBack(c, () => readJson(c, ReturnRequest)),
});

/** Sends back the submission that the address names. `readReason` reads JSON from the pane, or a form from a page. */
export async function sendBack(
  c: Context<Env>,
  readReason: (c: Context<Env>) => Promise<ReturnRequest | Response>,
): Promise<Response> {
  const person = c.get('person');
  const submission = await submissionAt(c);
  if (!submission) return problem('not-found');
  if (!mayReturn(person, submission.submittedBy === person.oid)) {
    return problem('not-allowed', { detail: routeRefusals['return-role'] });
  }
  const request = await readReason(c);
  if (request instanceof Response) return request;
  const { period, id } = submission;
  const wanted = { period, id, reason: request.reason, person };
  const outcome = await c.get('record').returnSubmission(wanted);
  const { approvedAs: rev } = outcome.row;
  if (rev !== null) {
    return problem('settled', { detail: fill(routeRefusals['already-approved'], { rev }) });
  }
  const { returned } = outcome.row;
  if (!returned) throw new Error('A submission that was not approved was sent back.');
  const receipt = await actReceipt(person.council, c.get('record'), returned.seq);
  const reply: Submission = { ...submissionReply(person, outcome.row), receipt };
  return c.json(reply, outcome.state === 'returned' ? 201 : 200);
}
