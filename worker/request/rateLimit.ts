import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Env } from './context.ts';
import { problem } from './problem.ts';

/**
 * Limits requests a minute (`ratelimits` in wrangler.jsonc), counted by the key that `of` returns. A deployment without
 * that binding has no limit of ours.
 */
export const rateLimit = (
  of: (c: Context<Env>) => string,
  binding: 'LIMITER' | 'ADDRESS_LIMITER' = 'LIMITER',
) =>
  createMiddleware<Env>(async (c, next) => {
    const limiter = c.env[binding];
    if (limiter && !(await limiter.limit({ key: of(c) })).success) return problem('too-many');
    await next();
  });

/** A council's people may share one address, so a person who has signed in is counted alone. */
export const personKey = (c: Context<Env>): string => {
  const { council, oid } = c.get('person');
  return `person ${council.code} ${oid}`;
};

export const addressKey = (c: Context<Env>): string =>
  `address ${c.req.header('cf-connecting-ip') ?? 'unknown'}`;

/** Before the person is known. The limit is wide enough for a whole council behind one address. */
export const rateLimitByAddress = rateLimit(addressKey, 'ADDRESS_LIMITER');
