import { periodCode } from '../../../shared/period.ts';
import { addresses } from '../../../shared/record/contract/addresses.ts';
import { Submission, Submissions, SubmittedReport } from '../../../shared/record/contract/submissions.ts';
import { reviewQuarter } from '../../../shared/record/review/reviewQuarter.ts';
import { judgeThenSubmit, type ReviewQuarter } from '../../council/judgeThenRecord.ts';
import { parsePeriodSlug } from '../../request/parameters.ts';
import { problem } from '../../request/problem.ts';
import { defineRoute, pathOf } from '../../request/route.ts';
import { QUARTER_REQUEST, readQuarterRequest } from '../reports/quarterRequest.ts';
import { headlineReply, parseQuarter } from '../reports/replies.ts';
import { signOffReply } from '../reports/signOffReply.ts';
import { routeRefusals } from '../words.ts';
import { submissionAt } from './submissionAt.ts';
import { submissionReply } from './submissionReply.ts';

const path = pathOf(addresses.submissions, 'council', 'report', 'period');

/** Submissions wait on record and are not part of the history. */
export const submissionsRoute = defineRoute({
  method: 'get',
  path,
  summary: 'The submissions of a quarter: waiting, approved, sent back or superseded',
  allowed: 'council',
  replies: { 200: { description: 'Oldest first.', schema: Submissions } },
  problems: ['not-found'],
  async handle(c, reply) {
    const person = c.get('person');
    const period = parsePeriodSlug(c.req.param('period'));
    if (!period) return problem('not-found');
    const rows = await c.get('record').submissions(periodCode(period));
    return reply(200, { submissions: rows.map(row => submissionReply(person, row)) });
  },
});

export const submitRoute = defineRoute({
  method: 'post',
  path,
  summary: 'Submits a quarter for approval',
  allowed: ['editor', 'approver'],
  notAllowed: routeRefusals['submit-role'],
  limitedAct: 'submission',
  ...QUARTER_REQUEST,
  replies: {
    201: { description: 'It waits for approval.', schema: Submission },
    200: { description: 'Already submitted under the same key.', schema: Submission },
  },
  async handle(c, reply) {
    const request = await readQuarterRequest(c, 'again-after-return');
    if (request instanceof Response) return request;
    const {
      quarter,
      request: { person },
    } = request;
    const review: ReviewQuarter = kept => reviewQuarter(quarter, person.oid, kept);
    const outcome = await judgeThenSubmit(request, review, c.get('record'));
    switch (outcome.state) {
      case 'submitted':
        return reply(201, submissionReply(person, outcome.row));
      case 'submitted-before':
        return reply(200, submissionReply(person, outcome.row));
      default:
        return signOffReply(c, outcome);
    }
  },
});

export const submissionRoute = defineRoute({
  method: 'get',
  path: pathOf(addresses.submission, 'council', 'report', 'period', 'id'),
  summary: 'One submission, to read before approving it',
  allowed: 'council',
  replies: { 200: { description: 'The quarter that was submitted.', schema: SubmittedReport } },
  problems: ['not-found'],
  async handle(c, reply) {
    const row = await submissionAt(c);
    if (!row) return problem('not-found');
    const body = parseQuarter(row);
    return reply(200, {
      submission: submissionReply(c.get('person'), row),
      ruleSet: body.ruleSet,
      headline: headlineReply(body),
      body,
    });
  },
});

export const waitingRoute = defineRoute({
  method: 'get',
  path: pathOf(addresses.waiting, 'council'),
  summary: 'The submissions of every period that wait for approval',
  allowed: 'council',
  query: { state: 'waiting, the only list there is.' },
  replies: { 200: { description: 'Oldest first.', schema: Submissions } },
  problems: ['not-found'],
  async handle(c, reply) {
    if ((c.req.query('state') ?? 'waiting') !== 'waiting') return problem('not-found');
    const person = c.get('person');
    const rows = await c.get('record').waiting();
    return reply(200, { submissions: rows.map(row => submissionReply(person, row)) });
  },
});
