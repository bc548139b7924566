import { Hono } from 'hono';
import type { Period } from '../../../shared/quarter.ts';
import type { Env } from '../../context.ts';
import { problem } from '../../problem.ts';
import { NO_PERIOD, parsePeriodSlug } from '../../request/parameters.ts';
import { recordedHistory } from './recordedHistory.ts';

export const EARLIEST_PERIOD: Period = { startYear: 0, quarter: 1 };
export const LATEST_PERIOD: Period = { startYear: 9999, quarter: null };

/**
 * One indicator over the quarters on record, oldest first. `from` and `to` are periods, both included; `as_of` is a day, at
 * whose end it is shown.
 */
export const history = new Hono<Env>().get('/', async c => {
  const from = periodOr(EARLIEST_PERIOD, c.req.query('from'));
  const to = periodOr(LATEST_PERIOD, c.req.query('to'));
  if (!from || !to) return problem('not-found', { detail: NO_PERIOD });
  const asOf = c.req.query('as_of') ?? null;
  if (asOf !== null && !isDay(asOf)) {
    return problem('not-found', { detail: 'as_of is no day. Write it as 2026-11-25.' });
  }
  const { tenant } = c.get('person').council;
  const uid = c.req.param('uid') ?? '';
  const found = await recordedHistory({ tenant, uid, from, to, asOf }, c.get('store'));
  return found ? c.json(found) : problem('not-found');
});

const periodOr = (open: Period, slug: string | undefined): Period | null =>
  slug === undefined ? open : parsePeriodSlug(slug);

/** Whether it is a day of the calendar, "2026-11-25". */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
