import { Hono } from 'hono';
import { periodCode } from '../../../shared/quarter.ts';
import {
  ReturnRequest,
  type Submissions,
  type SubmittedReport,
} from '../../../shared/record/contract/submissions.ts';
import { reviewQuarter } from '../../../shared/record/review/reviewQuarter.ts';
import type { ReviewQuarter } from '../../acts/signOff.ts';
import { submitQuarter } from '../../acts/submitQuarter.ts';
import type { Env } from '../../context.ts';
import { problem } from '../../problem.ts';
import { bodyLimit, reasonLimit } from '../../request/bodyLimit.ts';
import { readJson } from '../../request/jsonBody.ts';
import { parsePeriodSlug } from '../../request/parameters.ts';
import { readQuarterRequest } from '../reports/quarterRequest.ts';
import { headlineOfQuarter, parseQuarter } from '../reports/replies.ts';
import { MAX_QUARTER_BYTES } from '../reports/revisions.ts';
import { signOffReply } from '../reports/signOffReply.ts';
import { approveSubmission, submissionAt } from './approval.ts';
import { sendBack } from './return.ts';
import { submissionReply } from './submissionReply.ts';

/** Quarters that one person submits and another approves. They wait on record, and are no part of history. */
export const submissions = new Hono<Env>()
  .get('/', async c => {
    const person = c.get('person');
    const period = parsePeriodSlug(c.req.param('period'));
    if (!period) return problem('not-found');
    const rows = await c.get('store').submissions(person.council.tenant, periodCode(period));
    return c.json({ submissions: rows.map(row => submissionReply(person, row)) } satisfies Submissions);
  })
  .post('/', bodyLimit({ bytes: MAX_QUARTER_BYTES }), async c => {
    const { roles } = c.get('person');
    if (!roles.includes('editor') && !roles.includes('approver')) {
      return problem('not-allowed', {
        detail: 'Your role does not allow this. Ask an administrator of the record for the role of editor.',
      });
    }
    const request = await readQuarterRequest(c);
    if (request instanceof Response) return request;
    const review: ReviewQuarter = kept => reviewQuarter(request.quarter, request.person.oid, kept);
    const outcome = await submitQuarter(request, review, c.get('store'), new Date());
    switch (outcome.state) {
      case 'submitted':
        return c.json(submissionReply(c.get('person'), outcome.row), 201);
      case 'submitted-before':
        return c.json(submissionReply(c.get('person'), outcome.row), 200);
      default:
        return signOffReply(c, outcome);
    }
  })
  .get('/:id', async c => {
    const row = await submissionAt(c);
    if (!row) return problem('not-found');
    const body = parseQuarter(row);
    return c.json({
      submission: submissionReply(c.get('person'), row),
      ruleSet: body.ruleSet,
      headline: headlineOfQuarter(body),
      body,
    } satisfies SubmittedReport);
  })
  .post('/:id/approval', approveSubmission)
  .post('/:id/return', reasonLimit, c => sendBack(c, () => readJson(c, ReturnRequest)));

/** What waits for approval, of every period: the one list over periods that there is. */
export const waiting = new Hono<Env>().get('/', async c => {
  if (c.req.query('state') !== undefined && c.req.query('state') !== 'waiting') return problem('not-found');
  const person = c.get('person');
  const rows = await c.get('store').waiting(person.council.tenant);
  return c.json({ submissions: rows.map(row => submissionReply(person, row)) } satisfies Submissions);
});
