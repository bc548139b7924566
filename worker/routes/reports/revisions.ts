import { Hono } from 'hono';
import { periodCode } from '../../../shared/quarter.ts';
import type { Revisions } from '../../../shared/record/contract/reports.ts';
import { reviewQuarter } from '../../../shared/record/review/reviewQuarter.ts';
import { type ReviewQuarter, signOff } from '../../acts/signOff.ts';
import type { Env } from '../../context.ts';
import { problem } from '../../problem.ts';
import { bodyLimit } from '../../request/bodyLimit.ts';
import { parsePeriodSlug } from '../../request/parameters.ts';
import { readQuarterRequest } from './quarterRequest.ts';
import { revisionReply } from './replies.ts';
import { signOffReply } from './signOffReply.ts';

// D1 keeps at most 2,000,000 bytes in a row (D1, "Limits"), and a row holds the whole quarter.
export const MAX_QUARTER_BYTES = 1_500_000;

/** The revisions of a quarter: the first sign-off, and each correction of it. */
export const revisions = new Hono<Env>()
  .get('/', async c => {
    const { council } = c.get('person');
    const period = parsePeriodSlug(c.req.param('period'));
    if (!period) return problem('not-found');
    const store = c.get('store');
    const [rows, published] = await Promise.all([
      store.revisions(council.tenant, periodCode(period)),
      store.publications(council.tenant, periodCode(period)),
    ]);
    return c.json({
      revisions: rows.map(row => revisionReply(council.code, row, published)),
    } satisfies Revisions);
  })
  .post('/', bodyLimit({ bytes: MAX_QUARTER_BYTES }), async c => {
    const { roles, council } = c.get('person');
    if (!roles.includes('approver')) return problem('not-allowed');
    if (council.twoPeople) {
      return problem('second-person-needed', {
        detail:
          'In your council one person submits the quarter and another approves it. Submit it, then ask another approver.',
      });
    }
    const request = await readQuarterRequest(c);
    if (request instanceof Response) return request;
    const review: ReviewQuarter = kept => reviewQuarter(request.quarter, request.person.oid, kept);
    return signOffReply(c, await signOff(request, review, c.get('store'), new Date()));
  });
