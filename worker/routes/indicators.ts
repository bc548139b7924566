import { Hono } from 'hono';
import type { RecordedIndicators } from '../../shared/record/contract.ts';
import type { Env } from '../context.ts';

export const indicators = new Hono<Env>().get('/', async c => {
  const rows = await c.get('store').indicators(c.get('person').council.tenant);
  return c.json({
    indicators: rows.map(({ uid, lineNo, wording }) => ({ uid, lineNo, title: wording })),
  } satisfies RecordedIndicators);
});
