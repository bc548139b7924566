import { Hono } from 'hono';
import type { Env } from '../../context.ts';
import { problem } from '../../problem.ts';

/** Healthy is: configured, and the database answers, with its tables and every guard on them. */
export const health = new Hono<Env>().get('/', async c => {
  c.header('cache-control', 'no-store');
  if (!c.get('config')) return problem('not-configured');
  try {
    if (!(await c.get('store').isReady())) return problem('not-configured');
  } catch {
    return problem('busy');
  }
  return c.json({ status: 'ok' });
});
