import { createMiddleware } from 'hono/factory';
import type { Env } from '../../context.ts';
import { problem } from '../../problem.ts';
import { pagesConfig, readSession } from './session.ts';

/** Lets nobody by who has not signed in. */
export const requireSession = createMiddleware<Env>(async (c, next) => {
  const session = await readSession(c, pagesConfig(c).key);
  if (!session) return problem('sign-in-needed', c.req.method === 'POST' ? { detail: NOT_SENT } : {});
  c.set('session', session);
  c.set('person', session.person);
  await next();
});

const NOT_SENT =
  'You are not signed in, or your sign-in has expired, so nothing was done. If you typed a reason, go back and copy it first. Then sign in, and send the form again.';

/**
 * A form counts only where a page of this very session showed it: another site can send one, but not read its token, and a
 * browser says whence it comes (RFC 6454, 7). Either of the two would do; the cookie's SameSite is a third.
 */
export const requireFormToken = createMiddleware<Env>(async (c, next) => {
  if (c.req.header('origin') !== new URL(c.req.url).origin)
    return problem('not-allowed', { detail: FOREIGN });
  const { form } = await c.req.parseBody();
  if (form !== c.get('session').formToken) return problem('not-allowed', { detail: FOREIGN });
  await next();
});

const FOREIGN =
  'This was not sent from the record’s own page, or you have signed in again since. Open the page again, then send it once more.';
