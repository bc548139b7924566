import { Hono } from 'hono';
import type { Env } from '../../request/context.ts';
import { ALL_PERIODS } from '../../request/periodRange.ts';
import { problem } from '../../request/problem.ts';
import { indicatorsAt } from '../../routes/indicators/indicators.ts';
import { recordedHistory } from '../../routes/indicators/recordedHistory.ts';
import { historyPage } from './historyPage.ts';
import { indicatorsPage } from './indicatorsPage.ts';

/** The pages of one council's indicators. */
export const indicatorPages = new Hono<Env>()
  .get('/', async c => {
    const register = await c.get('record').register();
    return c.html(indicatorsPage(c.get('session'), indicatorsAt(register, null)));
  })
  .get('/:uid', async c => {
    const asked = { uid: c.req.param('uid'), ...ALL_PERIODS };
    const history = await recordedHistory(asked, c.get('record'));
    return history ? c.html(historyPage(c.get('session'), history)) : problem('not-found');
  });
