import { Hono } from 'hono';
import { periodCode, periodFromCode, periodText } from '../../shared/quarter.ts';
import type { History } from '../../shared/record/contract.ts';
import { quarterAlone } from '../../shared/record/history.ts';
import type { Env } from '../context.ts';
import { problem } from '../problem.ts';
import { periodInAddress } from './periodInAddress.ts';

const EARLIEST = 0;
const LATEST = 99_999;

/** One indicator over the quarters on record, oldest first; `from` and `to` are periods, both included. */
export const history = new Hono<Env>().get('/', async c => {
  const { tenant } = c.get('person').council;
  const uid = c.req.param('uid') ?? '';
  const [from, to] = [c.req.query('from'), c.req.query('to')].map(slug =>
    slug === undefined ? null : periodInAddress(slug),
  );
  const indicator = await c.get('store').indicator(tenant, uid);
  if (!indicator) return problem('not-found');
  const rows = await c
    .get('store')
    .history(tenant, uid, from ? periodCode(from) : EARLIEST, to ? periodCode(to) : LATEST);
  const points = rows.map(row => ({ ...row, period: periodText(periodFromCode(row.period)) }));
  return c.json({
    uid,
    title: indicator.wording,
    kind: indicator.kind,
    polarity: indicator.polarity,
    points: points.map(point => ({ ...point, quarterAlone: quarterAlone(point, points, indicator.kind) })),
  } satisfies History);
});
