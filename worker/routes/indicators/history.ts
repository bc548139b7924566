import { monthPeriod, type Period, yearPeriod } from '../../../shared/period.ts';
import { addresses } from '../../../shared/record/contract/addresses.ts';
import { History } from '../../../shared/record/contract/indicators.ts';
import { isDate, parsePeriodSlug } from '../../request/parameters.ts';
import { problem } from '../../request/problem.ts';
import { defineRoute, pathOf } from '../../request/route.ts';
import { requestRefusals } from '../../request/words.ts';
import { recordedHistory } from './recordedHistory.ts';

export const EARLIEST_PERIOD = monthPeriod(0, 1);
export const LATEST_PERIOD = yearPeriod(9999);

export const historyRoute = defineRoute({
  method: 'get',
  path: pathOf(addresses.history, 'council', 'uid'),
  summary: 'The outturns of an indicator, oldest first',
  allowed: 'council',
  query: {
    from: 'The first period. Figures of other lengths are included if they end after it begins.',
    to: 'The last period.',
    as_of: 'A date, 2026-11-25: the history as it was at the end of that day (UTC).',
  },
  replies: {
    200: {
      description: 'The current figures, and those of the indicators that it continues.',
      schema: History,
    },
  },
  problems: ['not-found'],
  async handle(c, reply) {
    const from = periodOr(EARLIEST_PERIOD, c.req.query('from'));
    const to = periodOr(LATEST_PERIOD, c.req.query('to'));
    if (!from || !to) return problem('not-found', { detail: requestRefusals['not-a-period'] });
    const asOf = c.req.query('as_of') ?? null;
    if (asOf !== null && !isDate(asOf)) {
      return problem('not-found', { detail: requestRefusals['not-a-day'] });
    }
    const uid = c.req.param('uid') ?? '';
    const history = await recordedHistory({ uid, from, to, asOf }, c.get('record'));
    return history ? reply(200, history) : problem('not-found');
  },
});

const periodOr = (fallback: Period, slug: string | undefined): Period | null =>
  slug === undefined ? fallback : parsePeriodSlug(slug);
