import { Hono } from 'hono';
import { periodCode } from '../../shared/quarter.ts';
import { ReturnRequest, type Submissions, type SubmittedReport } from '../../shared/record/contract.ts';
import { reviewQuarter } from '../../shared/record/review.ts';
import { bodyWithin } from '../bodyWithin.ts';
import type { Env } from '../context.ts';
import { problem } from '../problem.ts';
import { reasonWithin } from '../reasonWithin.ts';
import type { Review } from '../signOff.ts';
import { submit } from '../submit.ts';
import { approval, submissionAt } from './approval.ts';
import { headlineIn } from './headlineIn.ts';
import { periodInAddress } from './periodInAddress.ts';
import { quarterOf } from './quarterOf.ts';
import { LARGEST_BODY } from './revisions.ts';
import { sentBack } from './sentBack.ts';
import { sentJson } from './sentJson.ts';
import { sentQuarter } from './sentQuarter.ts';
import { signOffAnswer } from './signOffAnswer.ts';
import { submissionShown } from './submissionShown.ts';

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
