import { addresses } from '../../../shared/record/contract/addresses.ts';
import { MOST_POINTS, MOST_SERIES, Series } from '../../../shared/record/contract/series.ts';
import { fill } from '../../../shared/words/fill.ts';
import { readPeriodRange } from '../../request/periodRange.ts';
import { problem } from '../../request/problem.ts';
import { defineRoute, pathOf } from '../../request/route.ts';
import { requestRefusals } from '../../request/words.ts';
import { recordedSeries } from './recordedSeries.ts';

export const seriesRoute = defineRoute({
  method: 'get',
  path: pathOf(addresses.series, 'council'),
  summary: 'The figures of many indicators, period by period',
  allowed: 'council',
  query: {
    uid: `The id of an indicator. Repeat it for each indicator, at most ${MOST_SERIES} times. Without it, every indicator.`,
    from: 'The first period. Figures of other lengths are included if they end after it begins.',
    to: 'The last period.',
    as_of: 'A date, 2026-11-25: the figures as they were at the end of that day (UTC).',
  },
  replies: {
    200: {
      description: 'The current figures, with those of the indicators that each continues.',
      schema: Series,
    },
  },
  problems: ['not-found', 'too-large'],
  async handle(c, reply) {
    const uids = [...new Set(c.req.queries('uid') ?? [])];
    const range = readPeriodRange(c);
    if ('refused' in range) return problem('not-found', { detail: range.refused });
    const tooMany = fill(requestRefusals['too-many-figures'], {
      indicators: MOST_SERIES,
      figures: MOST_POINTS,
    });
    if (uids.length > MOST_SERIES) return problem('too-large', { detail: tooMany });
    const series = await recordedSeries({ uids: uids.length === 0 ? null : uids, ...range }, c.get('record'));
    return countPoints(series) > MOST_POINTS ? problem('too-large', { detail: tooMany }) : reply(200, series);
  },
});

const countPoints = ({ series }: Series): number =>
  series.reduce((sum, { stretches }) => stretches.reduce((of, { points }) => of + points.length, sum), 0);
