import { groupBy } from '../../../shared/groupBy.ts';
import { periodCode, periodFromCode, periodText } from '../../../shared/period.ts';
import { addresses } from '../../../shared/record/contract/addresses.ts';
import { Headlines } from '../../../shared/record/contract/series.ts';
import type { RemoteRecord } from '../../council/remoteRecord.ts';
import { type AskedPeriods, readPeriodRange } from '../../request/periodRange.ts';
import { problem } from '../../request/problem.ts';
import { defineRoute, pathOf } from '../../request/route.ts';

export const headlinesRoute = defineRoute({
  method: 'get',
  path: pathOf(addresses.headlines, 'council'),
  summary: 'How the indicators of each theme were rated, period by period',
  allowed: 'council',
  query: { from: 'The first period.', to: 'The last period.' },
  replies: { 200: { description: 'The latest revision of each period and report.', schema: Headlines } },
  problems: ['not-found'],
  async handle(c, reply) {
    const range = readPeriodRange(c);
    if ('refused' in range) return problem('not-found', { detail: range.refused });
    return reply(200, await recordedHeadlines(range, c.get('record')));
  },
});

/** The headlines of the latest revision of each period and report. */
export async function recordedHeadlines(
  { from, to }: Pick<AskedPeriods, 'from' | 'to'>,
  record: Pick<RemoteRecord, 'headlines'>,
): Promise<Headlines> {
  const rows = await record.headlines({ from: periodCode(from), to: periodCode(to) });
  const byReport = groupBy(rows, ({ period, report }) => `${period} ${report}`);
  return {
    headlines: [...byReport.values()].flatMap(revisions => {
      const last = revisions.at(-1);
      if (!last) return [];
      const { report, period, rev } = last;
      return {
        report,
        period: periodText(periodFromCode(period)),
        rev,
        themes: revisions
          .filter(row => row.rev === rev)
          .map(({ theme, green, yellow, amber, red, blue, not_rated: notRated }) => ({
            theme,
            GREEN: green,
            YELLOW: yellow,
            AMBER: amber,
            RED: red,
            BLUE: blue,
            notRated,
          })),
      };
    }),
  };
}
