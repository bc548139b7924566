import { Hono } from 'hono';
import type { Submissions } from '../../shared/record/contract.ts';
import type { Env } from '../context.ts';
import { problem } from '../problem.ts';
import { submissionShown } from './submissionShown.ts';

/** What waits for approval, of every period: the one list over periods that there is. */
export const waiting = new Hono<Env>().get('/', async c => {
  if (c.req.query('state') !== undefined && c.req.query('state') !== 'waiting') return problem('not-found');
  const person = c.get('person');
  const rows = await c.get('store').waiting(person.council.tenant);
  return c.json({ submissions: rows.map(row => submissionShown(person, row)) } satisfies Submissions);
});
