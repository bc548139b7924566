import { Hono } from 'hono';
import { periodCode } from '../../../shared/quarter.ts';
import type { Env } from '../../context.ts';
import { problem } from '../../problem.ts';
import { parsePeriodSlug, parseRevision } from '../../request/parameters.ts';
import { reportReply } from './replies.ts';

/** The quarter as it stands: the latest revision, with its headline. */
export const report = new Hono<Env>().get('/', async c => {
  const { council } = c.get('person');
  const period = parsePeriodSlug(c.req.param('period'));
  const row = period && (await c.get('store').latestReport(council.tenant, periodCode(period)));
  if (!row) return problem('not-found');
  c.header('etag', `"${row.rev}"`);
  return c.json(reportReply(council.code, row));
});

/** One revision of a quarter, as it was signed: a corrected one stays to be read. */
export const revision = new Hono<Env>().get('/', async c => {
  const { council } = c.get('person');
  const period = parsePeriodSlug(c.req.param('period'));
  const rev = parseRevision(c.req.param('rev'));
  const row = period && rev && (await c.get('store').reportAt(council.tenant, periodCode(period), rev));
  if (!row) return problem('not-found');
  c.header('etag', `"${row.rev}"`);
  return c.json(reportReply(council.code, row));
});
