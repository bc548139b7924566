import { Hono } from 'hono';
import { periodFromCode, periodText } from '../../../shared/quarter.ts';
import type { ReportsPage } from '../../../shared/record/contract/reports.ts';
import type { Env } from '../../context.ts';
import { problem } from '../../problem.ts';
import { linkNextPage, readPage } from '../../request/paging.ts';

/** What is on record, oldest period first, a page at a time: each period with the revision that stands. */
export const reports = new Hono<Env>().get('/', async c => {
  const asked = readPage(c);
  if (!asked) return problem('not-found');
  const rows = await c.get('store').reportsPage(c.get('person').council.tenant, asked.after, asked.limit);
  linkNextPage(c, asked, rows.length, rows.at(-1)?.period);
  return c.json({
    reports: rows.map(({ period, rev, published }) => ({
      period: periodText(periodFromCode(period)),
      rev,
      published,
    })),
  } satisfies ReportsPage);
});
