import type { Context } from 'hono';
import { periodFromCode, periodText } from '../../../shared/period.ts';
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
  const latest = (await record.quarters()).find(one => one.report === report);
  const row = latest && (await record.latestReport(latest.period));
  if (!row) return problem('not-found');
  const quarter = parseQuarter(row);
  const uids = quarter.indicators.map(({ uid }) => uid);
  const [series, headlines] = await Promise.all([
    recordedSeries({ uids, ...ALL_PERIODS }, record),
    recordedHeadlines(ALL_PERIODS, record),
  ]);
  const heat = themeHeat(headlines, report);
  const chosen = (name: string): string => c.req.query(name) ?? '';
  const period = (name: string, otherwise: string): string =>
    heat.periods.includes(chosen(name)) ? chosen(name) : otherwise;
  const newest = periodText(periodFromCode(row.period));
  return c.html(
    overviewPage(c.get('session'), {
      latest: quarter,
      lines: judgedLines(series),
      heat,
      choice: {
        theme: chosen('theme'),
        service: chosen('service'),
        list: WATCH_LISTS.find(list => list === chosen('list')) ?? null,
        before: period('before', heat.periods[1] ?? newest),
        after: period('after', newest),
      },
    }),
  );
}
