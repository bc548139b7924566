import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { fill } from '../../../shared/words/fill.ts';
import { type Intended, QUOTAS, type Quota } from '../../acts/quota.ts';
import type { Env } from '../../request/context.ts';
import { problem } from '../../request/problem.ts';
import { quotaRefusals } from '../words.ts';

/** Refuses a person or a council whose quota is used up, before anything of the body is read. */
export const withinQuota = (act: Intended['act']) =>
  createMiddleware<Env>(async (c: Context<Env>, next) => {
    const key = c.req.header('idempotency-key') ?? '';
    const quota = await c.get('record').usedQuota({ act, oid: c.get('person').oid, key });
    if (quota) return overQuotaProblem(quota);
    await next();
  });

/** An hour: no quota is free again sooner in general. */
const RETRY_AFTER = { 'retry-after': '3600' };

export const overQuotaProblem = (quota: Quota): Response =>
  problem('too-many', { detail: fill(quotaRefusals[quota], { most: QUOTAS[quota] }) }, RETRY_AFTER);
