import { Hono } from 'hono';
import type { Env } from '../context.ts';
import { problem } from '../problem.ts';

/** Healthy is: configured, and the database answers. */
export const health = new Hono<Env>().get('/', async c => {
  if (!c.get('config')) return problem('not-configured');
  try {
    await c.get('store').ping();
  } catch {
    return problem('busy');
  }
  return c.json({ status: 'ok' });
});
