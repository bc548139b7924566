import { Hono } from 'hono';
import { periodCode } from '../../../shared/quarter.ts';
import { ReturnRequest, type Submissions, type SubmittedReport } from '../../../shared/record/contract.ts';
import { reviewQuarter } from '../../../shared/record/review.ts';
import type { Review } from '../../acts/signOff.ts';
import { submit } from '../../acts/submitQuarter.ts';
import type { Env } from '../../context.ts';
import { problem } from '../../problem.ts';
import { bodyWithin, reasonWithin } from '../../request/bodyLimit.ts';
import { sentJson } from '../../request/jsonBody.ts';
import { periodInAddress } from '../../request/parameters.ts';
import { sentQuarter } from '../reports/quarterRequest.ts';
import { headlineIn, quarterOf } from '../reports/replies.ts';
import { LARGEST_BODY } from '../reports/revisions.ts';
import { signOffAnswer } from '../reports/signOffReply.ts';
import { approval, submissionAt } from './approval.ts';
import { sentBack } from './return.ts';
import { submissionShown } from './submissionReply.ts';

/** Quarters that one person submits and another approves. They wait on record, and are no part of history. */
export const submissions = new Hono<Env>()
  .get('/', async c => {
    const person = c.get('person');
    const period = periodInAddress(c.req.param('period'));
    if (!period) return problem('not-found');
    const rows = await c.get('store').submissions(person.council.tenant, periodCode(period));
    return c.json({ submissions: rows.map(row => submissionShown(person, row)) } satisfies Submissions);
  })
  .post('/', bodyWithin({ bytes: LARGEST_BODY }), async c => {
    const { roles } = c.get('person');
    if (!roles.includes('editor') && !roles.includes('approver')) {
      return problem('not-allowed', {
        detail: 'Your role does not allow this. Ask an administrator of the record for the role of editor.',
      });
    }
    const request = await sentQuarter(c);
    if (request instanceof Response) return request;
    const review: Review = kept => reviewQuarter(request.quarter, request.person.oid, kept);
    const outcome = await submit(request, review, c.get('store'), new Date());
    switch (outcome.state) {
      case 'submitted':
        return c.json(submissionShown(c.get('person'), outcome.row), 201);
      case 'submitted-before':
        return c.json(submissionShown(c.get('person'), outcome.row), 200);
      default:
        return signOffAnswer(c, outcome);
    }
  })
  .get('/:id', async c => {
    const row = await submissionAt(c);
    if (!row) return problem('not-found');
    const body = quarterOf(row);
    return c.json({
      submission: submissionShown(c.get('person'), row),
      ruleSet: body.ruleSet,
      headline: headlineIn(body),
      body,
    } satisfies SubmittedReport);
  })
  .post('/:id/approval', approval)
  .post('/:id/return', reasonWithin, c => sentBack(c, () => sentJson(c, ReturnRequest)));

/** What waits for approval, of every period: the one list over periods that there is. */
export const waiting = new Hono<Env>().get('/', async c => {
  if (c.req.query('state') !== undefined && c.req.query('state') !== 'waiting') return problem('not-found');
  const person = c.get('person');
  const rows = await c.get('store').waiting(person.council.tenant);
  return c.json({ submissions: rows.map(row => submissionShown(person, row)) } satisfies Submissions);
});
