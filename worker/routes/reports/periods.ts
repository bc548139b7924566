import { periodFromCode, periodText } from '../../../shared/period.ts';
import { addresses } from '../../../shared/record/contract/addresses.ts';
import { PeriodsPage } from '../../../shared/record/contract/reports.ts';
import { linkNextPage, PAGE_QUERY, readPage } from '../../request/paging.ts';
import { problem } from '../../request/problem.ts';
import { defineRoute, pathOf } from '../../request/route.ts';

export const periodsRoute = defineRoute({
  method: 'get',
  path: pathOf(addresses.namedReport, 'council', 'report'),
  summary: 'The periods of a report on record, oldest first',
  allowed: 'council',
  query: PAGE_QUERY,
  replies: { 200: { description: 'A page. Link has the address of the next one.', schema: PeriodsPage } },
  problems: ['not-found'],
  async handle(c, reply) {
    const page = readPage(c);
    if (!page) return problem('not-found');
    const rows = await c.get('record').reportsPage(page.after, page.limit);
    linkNextPage(c, page, rows.length, rows.at(-1)?.period);
    return reply(200, {
      periods: rows.map(({ period, rev, voided, published, importedFrom }) => ({
        period: periodText(periodFromCode(period)),
        rev,
        voided,
        published,
        ...(importedFrom !== null && { importedFrom }),
      })),
    });
  },
});
