import { type Context, Hono } from 'hono';
import { periodCode } from '../../../shared/quarter.ts';
import { affectedBases, periodsComparedWith } from '../../../shared/record/compare/affectedBases.ts';
import { changesBetween } from '../../../shared/record/compare/changesBetween.ts';
import type { Comparison } from '../../../shared/record/contract/comparison.ts';
import type { Env } from '../../context.ts';
import { problem } from '../../problem.ts';
import { parsePeriodSlug, parseRevision } from '../../request/parameters.ts';
import { parseQuarter, revisionReply } from './replies.ts';

/** Two revisions of one quarter beside each other; without `to` the latest, without `from` the one before `to`. */
export const comparison = new Hono<Env>().get('/', async c => {
  const compared = await comparedRevisions(c);
  return compared ? c.json(compared) : problem('not-found');
});

/** Null where the address does not name two that are on record. */
export async function comparedRevisions(c: Context<Env>): Promise<Comparison | null> {
  const { code, tenant } = c.get('person').council;
  const store = c.get('store');
  const period = parsePeriodSlug(c.req.param('period'));
  if (!period) return null;
  const at = periodCode(period);
  const { from, to } = c.req.query();
  const toRev = parseRevision(to);
  const after =
    to === undefined
      ? await store.latestReport(tenant, at)
      : toRev && (await store.reportAt(tenant, at, toRev));
  const fromRev = from === undefined ? after && after.rev - 1 : parseRevision(from);
  const before = fromRev ? await store.reportAt(tenant, at, fromRev) : null;
  if (!before || !after) return null;

  const { quarter, indicators } = changesBetween(parseQuarter(before), parseQuarter(after));
  const resting = periodsComparedWith(period).map(([later]) => store.latestReport(tenant, periodCode(later)));
  const later = (await Promise.all(resting)).flatMap(row => (row ? [parseQuarter(row)] : []));
  const { register } = await store.register(tenant);
  const published = await store.publications(tenant, at);
  return {
    before: revisionReply(code, before, published),
    after: revisionReply(code, after, published),
    quarter: [...quarter],
    indicators: indicators.map(change => ({ ...change, fields: [...change.fields] })),
    touches: affectedBases(indicators, period, later, register),
  };
}
