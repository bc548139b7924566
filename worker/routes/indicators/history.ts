import { addresses } from '../../../shared/record/contract/addresses.ts';
import { History } from '../../../shared/record/contract/indicators.ts';
import { readPeriodRange } from '../../request/periodRange.ts';
import { problem } from '../../request/problem.ts';
import { defineRoute, pathOf } from '../../request/route.ts';
import { recordedHistory } from './recordedHistory.ts';

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
    const range = readPeriodRange(c);
    if ('refused' in range) return problem('not-found', { detail: range.refused });
    const uid = c.req.param('uid') ?? '';
    const history = await recordedHistory({ uid, ...range }, c.get('record'));
    return history ? reply(200, history) : problem('not-found');
  },
});
