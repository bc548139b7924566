import { Hono } from 'hono';
import { periodCode, periodText } from '../../../shared/quarter.ts';
import { type Lock, LockRequest } from '../../../shared/record/contract/locks.ts';
import { lockPeriod } from '../../acts/lockPeriod.ts';
import type { Env } from '../../context.ts';
import { problem } from '../../problem.ts';
import { reasonLimit } from '../../request/bodyLimit.ts';
import { readJson } from '../../request/jsonBody.ts';
import { parsePeriodSlug } from '../../request/parameters.ts';
import { lockReply } from './replies.ts';

/** Whether a period takes sign-offs: an administrator locks it, or opens it again, and says why. */
export const lock = new Hono<Env>()
  .get('/', async c => {
    const period = parsePeriodSlug(c.req.param('period'));
    if (!period) return problem('not-found');
    const { lock } = await c.get('store').lockState(c.get('person').council.tenant, periodCode(period));
    const never: Lock = { period: periodText(period), locked: false, reason: null, by: null, at: null };
    return c.json(lock ? lockReply(lock) : never);
  })
  .put('/', reasonLimit, async c => {
    const person = c.get('person');
    if (!person.roles.includes('administrator')) {
      return problem('not-allowed', {
        detail: 'Only an administrator of the record locks a period. Ask one.',
      });
    }
    const period = parsePeriodSlug(c.req.param('period'));
    if (!period) return problem('not-found');
    const wish = await readJson(c, LockRequest);
    if (wish instanceof Response) return wish;
    const outcome = await lockPeriod(
      { ...wish, period: periodCode(period), person },
      c.get('store'),
      new Date(),
    );
    return outcome.state === 'busy' ? problem('busy') : c.json(lockReply(outcome.lock));
  });
