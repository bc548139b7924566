import type { Context } from 'hono';
import { parsePeriod, periodCode } from '../../../shared/period.ts';
import { judgedLines } from '../../../shared/record/history/judgeLine.ts';
import { themeHeat } from '../../../shared/record/history/themeHeat.ts';
import { WATCH_LISTS } from '../../../shared/record/history/watchLists.ts';
import type { Env } from '../../request/context.ts';
import { ALL_PERIODS } from '../../request/periodRange.ts';
import { problem } from '../../request/problem.ts';
import { parseQuarter } from '../../routes/reports/replies.ts';
import { recordedHeadlines } from '../../routes/series/headlines.ts';
import { recordedSeries } from '../../routes/series/recordedSeries.ts';
import { overviewPage } from './overviewPage.ts';

/** The page of all indicators of the report that the address names. Its latest quarter tells which they are. */
export async function readOverview(c: Context<Env, '/reports/:report/overview'>): Promise<Response> {
  const record = c.get('record');
  const report = c.req.param('report');
  const heat = themeHeat(await recordedHeadlines(ALL_PERIODS, record), report);
  const [newest = ''] = heat.periods;
  const period = parsePeriod(newest);
  const row = period && (await record.latestReport(periodCode(period)));
  if (!row) return problem('not-found');
  const quarter = parseQuarter(row);
  const uids = quarter.indicators.map(({ uid }) => uid);
  const series = await recordedSeries({ uids, ...ALL_PERIODS }, record);
  const chosen = (name: string): string => c.req.query(name) ?? '';
  const chosenPeriod = (name: string, otherwise: string): string =>
    heat.periods.includes(chosen(name)) ? chosen(name) : otherwise;
  return c.html(
    overviewPage(c.get('session'), {
      latest: quarter,
      lines: judgedLines(series),
      heat,
      choice: {
        theme: chosen('theme'),
        service: chosen('service'),
        list: WATCH_LISTS.find(list => list === chosen('list')) ?? null,
        before: chosenPeriod('before', heat.periods[1] ?? newest),
        after: chosenPeriod('after', newest),
      },
    }),
  );
}
