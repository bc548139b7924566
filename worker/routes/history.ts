import { Hono } from 'hono';
import { type Period, periodCode, periodFromCode, periodText, previousPeriod } from '../../shared/quarter.ts';
import type { History } from '../../shared/record/contract.ts';
import { quarterAlone } from '../../shared/record/history.ts';
import { labelAt } from '../../shared/record/labelAt.ts';
import type { Env } from '../context.ts';
import { problem } from '../problem.ts';
import { periodInAddress } from './periodInAddress.ts';

const EARLIEST: Period = { startYear: 0, quarter: 1 };
const LATEST: Period = { startYear: 9999, quarter: null };

/** One indicator over the quarters on record, oldest first; `from` and `to` are periods, both included. */
export const history = new Hono<Env>().get('/', async c => {
  const { tenant } = c.get('person').council;
  const uid = c.req.param('uid') ?? '';
  const from = periodOr(EARLIEST, c.req.query('from'));
  const to = periodOr(LATEST, c.req.query('to'));
  if (!from || !to) return problem('not-found');
  const store = c.get('store');
  const indicator = (await store.register(tenant)).register.get(uid);
  const last = indicator && labelAt(indicator.labels, periodCode(LATEST));
  if (!last) return problem('not-found');
  // The quarter before the first is read too: a cumulative count's first quarter alone rests on it.
  const before = periodCode(previousPeriod(from));
  const rows = await store.history(tenant, indicator.number, before, periodCode(to));
  const points = rows.map(row => ({
    ...row,
    period: periodText(periodFromCode(row.period)),
    title: labelAt(indicator.labels, row.period)?.wording ?? last.wording,
  }));
  return c.json({
    uid,
    title: last.wording,
    kind: last.kind,
    polarity: last.polarity,
    points: points
      .map(point => ({ ...point, quarterAlone: quarterAlone(point, points, last.kind) }))
      .filter((_, index) => (rows[index]?.period ?? 0) >= periodCode(from)),
    earlier: [],
    later: [],
  } satisfies History);
});

const periodOr = (open: Period, slug: string | undefined): Period | null =>
  slug === undefined ? open : periodInAddress(slug);
