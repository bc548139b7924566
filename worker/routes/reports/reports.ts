import { periodFromCode, periodText } from '../../../shared/period.ts';
import { addresses } from '../../../shared/record/contract/addresses.ts';
import { ReportsPage } from '../../../shared/record/contract/reports.ts';
import { linkNextPage, PAGE_QUERY, readPage } from '../../request/paging.ts';
import { problem } from '../../request/problem.ts';
import { defineRoute, pathOf } from '../../request/route.ts';

export const reportsRoute = defineRoute({
  method: 'get',
  path: pathOf(addresses.reports, 'council'),
  summary: 'The periods on record, oldest first',
  allowed: 'council',
  query: PAGE_QUERY,
  replies: { 200: { description: 'A page. Link has the address of the next one.', schema: ReportsPage } },
  problems: ['not-found'],
  async handle(c, reply) {
    const page = readPage(c);
    if (!page) return problem('not-found');
    const rows = await c.get('record').reportsPage(page.after, page.limit);
    linkNextPage(c, page, rows.length, rows.at(-1)?.period);
    return reply(200, {
      reports: rows.map(({ period, rev, published }) => ({
        period: periodText(periodFromCode(period)),
        rev,
        published,
      })),
    });
  },
});
