import { Hono } from 'hono';
import type { AuditPage } from '../../../shared/record/contract/audit.ts';
import type { Env } from '../../context.ts';
import { problem } from '../../problem.ts';
import { linkNextPage, readPage } from '../../request/paging.ts';

/** The council's audit chain, oldest first, a page at a time: `after` is the last place that was read. */
export const audit = new Hono<Env>().get('/', async c => {
  const asked = readPage(c);
  if (!asked) return problem('not-found');
  const entries = await c.get('store').auditPage(c.get('person').council.tenant, asked.after, asked.limit);
  linkNextPage(c, asked, entries.length, entries.at(-1)?.seq);
  return c.json({ entries: [...entries] } satisfies AuditPage);
});
