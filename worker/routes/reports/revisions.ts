import { periodCode } from '../../../shared/period.ts';
import { addresses } from '../../../shared/record/contract/addresses.ts';
import { Receipt, Revisions } from '../../../shared/record/contract/reports.ts';
import { reviewQuarter } from '../../../shared/record/review/reviewQuarter.ts';
import { judgeThenSignOff, type ReviewQuarter } from '../../council/judgeThenRecord.ts';
import { parsePeriodSlug } from '../../request/parameters.ts';
import { problem } from '../../request/problem.ts';
import { defineRoute, pathOf } from '../../request/route.ts';
import { routeRefusals } from '../words.ts';
import { QUARTER_REQUEST, readQuarterRequest } from './quarterRequest.ts';
import { revisionReply } from './replies.ts';
import { signOffReply } from './signOffReply.ts';

const path = pathOf(addresses.revisions, 'council', 'report', 'period');

export const revisionsRoute = defineRoute({
  method: 'get',
  path,
  summary: 'The receipts of a quarter, first revision first',
  allowed: 'council',
  replies: {
    200: { description: 'Each with why it was signed and whether it was published.', schema: Revisions },
  },
  problems: ['not-found'],
  async handle(c, reply) {
    const { council } = c.get('person');
    const period = parsePeriodSlug(c.req.param('period'));
    if (!period) return problem('not-found');
    const record = c.get('record');
    const [rows, published] = await Promise.all([
      record.revisions(periodCode(period)),
      record.publications(periodCode(period)),
    ]);
    return reply(200, { revisions: rows.map(row => revisionReply(council, row, published)) });
  },
});

export const signOffRoute = defineRoute({
  method: 'post',
  path,
  summary: 'Signs off a quarter, or corrects one',
  allowed: ['approver'],
  limitedAct: 'sign-off',
  ...QUARTER_REQUEST,
  replies: {
    201: { description: 'Recorded.', schema: Receipt },
    200: { description: 'Already recorded under the same key.', schema: Receipt },
  },
  async handle(c) {
    if (c.get('person').council.twoPeople) {
      return problem('second-person-needed', { detail: routeRefusals['sign-off-alone'] });
    }
    const request = await readQuarterRequest(c);
    if (request instanceof Response) return request;
    const review: ReviewQuarter = kept => reviewQuarter(request.quarter, c.get('person').oid, kept);
    return signOffReply(c, await judgeThenSignOff(request, review, c.get('record')));
  },
});
