import { periodCode } from '../../../shared/period.ts';
import { addresses } from '../../../shared/record/contract/addresses.ts';
import { Publication } from '../../../shared/record/contract/reports.ts';
import { fill } from '../../../shared/words/fill.ts';
import { parsePeriodSlug, parseRevision } from '../../request/parameters.ts';
import { problem } from '../../request/problem.ts';
import { defineRoute, pathOf } from '../../request/route.ts';
import { actReceipt } from '../actReceipt.ts';
import { routeRefusals } from '../words.ts';
import { publicationReply } from './replies.ts';

/** A signed revision is not yet published: an approver records that it was, and nobody can undo that. */
export const publicationRoute = defineRoute({
  method: 'put',
  path: pathOf(addresses.publication, 'council', 'report', 'period', 'rev'),
  summary: 'Marks a revision as published',
  allowed: ['approver'],
  replies: {
    201: { description: 'Marked.', schema: Publication },
    200: { description: 'Already marked, by whom and when.', schema: Publication },
  },
  problems: ['not-found', 'stale', 'voided'],
  async handle(c, reply) {
    const person = c.get('person');
    const period = parsePeriodSlug(c.req.param('period'));
    const rev = parseRevision(c.req.param('rev'));
    if (!period || !rev) return problem('not-found');
    const request = { period: periodCode(period), rev, person };
    const outcome = await c.get('record').publishRevision(request);
    switch (outcome.state) {
      case 'published':
      case 'published-before': {
        const receipt = await actReceipt(person.council, c.get('record'), outcome.row.seq);
        const isNew = outcome.state === 'published';
        return reply(isNew ? 201 : 200, { ...publicationReply(outcome.row), receipt });
      }
      case 'later-published':
        return problem('stale', { detail: fill(routeRefusals['later-published'], { rev: outcome.row.rev }) });
      case 'voided':
        return problem('voided', { detail: routeRefusals['is-voided'] });
      case 'not-signed':
        return problem('not-found');
    }
  },
});
