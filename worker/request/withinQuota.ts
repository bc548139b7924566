import type { MiddlewareHandler } from 'hono';
import { fill } from '../../shared/words/fill.ts';
import { QUOTAS, type Quota } from '../acts/quota.ts';
import type { Env } from './context.ts';
import { problem } from './problem.ts';
import { quotaRefusals } from './words.ts';

/** Refuses a person or a council whose quota is used up, as their admission found, before anything of the body is read. */
export const withinQuota: MiddlewareHandler<Env> = async (c, next) => {
  const quota = c.get('usedQuota');
  if (quota) return overQuotaProblem(quota);
  await next();
};

/** An hour: no quota is free again sooner in general. */
const RETRY_AFTER = { 'retry-after': '3600' };

export const overQuotaProblem = (quota: Quota): Response =>
  problem('too-many', { detail: fill(quotaRefusals[quota], { most: QUOTAS[quota] }) }, RETRY_AFTER);
