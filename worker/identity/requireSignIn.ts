import { createMiddleware } from 'hono/factory';
import type { Env } from '../context.ts';
import { problem } from '../problem.ts';
import { personOfToken } from './verifyToken.ts';

/** Refuses a request without a valid token. There is no other way in. */
export const requireSignIn = createMiddleware<Env>(async (c, next) => {
  const config = c.get('config');
  if (!config) return problem('not-configured');
  // The scheme's name may be in any case (RFC 9110, 11.1).
  const token = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  const person = token === undefined ? null : await personOfToken(token, config, c.get('store'));
  if (!person) return problem('sign-in-needed');
  c.set('person', person);
  await next();
  c.header('cache-control', 'no-store');
});

/** A council's addresses are for its own people; for others nothing is there. */
export const requireOwnCouncil = createMiddleware<Env>(async (c, next) => {
  if (c.req.param('council') !== c.get('person').council.code) return problem('not-found');
  await next();
});
