import { addresses } from '../../../shared/record/contract/addresses.ts';
import { AuditPage } from '../../../shared/record/contract/audit.ts';
import { linkNextPage, PAGE_QUERY, readPage } from '../../request/paging.ts';
import { problem } from '../../request/problem.ts';
import { defineRoute, pathOf } from '../../request/route.ts';

export const auditRoute = defineRoute({
  method: 'get',
  path: pathOf(addresses.audit, 'council'),
  summary: 'The council’s audit chain, oldest entry first',
  allowed: 'council',
  query: PAGE_QUERY,
  replies: { 200: { description: 'A page. Link has the address of the next one.', schema: AuditPage } },
  problems: ['not-found'],
  async handle(c, reply) {
    const page = readPage(c);
    if (!page) return problem('not-found');
    const entries = await c.get('record').auditPage(page.after, page.limit);
    linkNextPage(c, page, entries.length, entries.at(-1)?.seq);
    return reply(200, { entries: [...entries] });
  },
});
