import type { Context } from 'hono';
import { monthPeriod, type Period, yearPeriod } from '../../shared/period.ts';
import { isDate, parsePeriodSlug } from './parameters.ts';
import { requestRefusals } from './words.ts';

const EARLIEST_PERIOD = monthPeriod(0, 1);
const LATEST_PERIOD = yearPeriod(9999);

export interface AskedPeriods {
  /** Both included. */
  readonly from: Period;
  readonly to: Period;
  /** "2026-11-25", or null for now. */
  readonly asOf: string | null;
}

/** Every period, as of now. */
export const ALL_PERIODS: AskedPeriods = { from: EARLIEST_PERIOD, to: LATEST_PERIOD, asOf: null };

/** `from`, `to` and `as_of` of an address; or the sentence that refuses one of them. */
export function readPeriodRange(c: Pick<Context, 'req'>): AskedPeriods | { readonly refused: string } {
  const from = periodOr(EARLIEST_PERIOD, c.req.query('from'));
  const to = periodOr(LATEST_PERIOD, c.req.query('to'));
  if (!from || !to) return { refused: requestRefusals['not-a-period'] };
  const asOf = c.req.query('as_of') ?? null;
  if (asOf !== null && !isDate(asOf)) return { refused: requestRefusals['not-a-day'] };
  return { from, to, asOf };
}

const periodOr = (fallback: Period, slug: string | undefined): Period | null =>
  slug === undefined ? fallback : parsePeriodSlug(slug);
