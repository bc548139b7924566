import { Hono } from 'hono';
import { CSV_TYPE } from '../../../shared/record/export/csvText.ts';
import { judgedLines } from '../../../shared/record/history/judgeLine.ts';
import { lineCsv } from '../../../shared/record/history/lineCsv.ts';
import type { Env } from '../../request/context.ts';
import { ALL_PERIODS } from '../../request/periodRange.ts';
import { problem } from '../../request/problem.ts';
import { indicatorsAt } from '../../routes/indicators/indicators.ts';
import { recordedHistory } from '../../routes/indicators/recordedHistory.ts';
import { recordedSeries } from '../../routes/series/recordedSeries.ts';
import { historyPage } from './historyPage.ts';
import { indicatorsPage } from './indicatorsPage.ts';

/** The pages of one council's indicators. */
export const indicatorPages = new Hono<Env>()
  .get('/', async c => {
    const register = await c.get('record').register();
    return c.html(indicatorsPage(c.get('session'), indicatorsAt(register, null)));
  })
  .get('/:uid', async c => {
    const uid = c.req.param('uid');
    const record = c.get('record');
    const [history, series] = await Promise.all([
      recordedHistory({ uid, ...ALL_PERIODS }, record),
      recordedSeries({ uids: [uid], ...ALL_PERIODS }, record),
    ]);
    const [judged = null] = judgedLines(series);
    return history ? c.html(historyPage(c.get('session'), history, judged)) : problem('not-found');
  })
  .get('/:uid/figures.csv', async c => {
    const series = await recordedSeries({ uids: [c.req.param('uid')], ...ALL_PERIODS }, c.get('record'));
    const lines = judgedLines(series);
    if (lines.length === 0) return problem('not-found');
    c.header('content-type', CSV_TYPE);
    c.header('content-disposition', 'attachment; filename="figures.csv"');
    return c.body(lineCsv(lines));
  });
