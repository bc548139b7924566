import { createMiddleware } from 'hono/factory';
import type { Env } from '../../context.ts';
import { problem } from '../../problem.ts';
import { pagesConfig, visitOf } from './session.ts';

/** Lets nobody by who has not signed in. */
export const visiting = createMiddleware<Env>(async (c, next) => {
  const visit = await visitOf(c, pagesConfig(c).key);
  if (!visit) return problem('sign-in-needed', c.req.method === 'POST' ? { detail: NOT_SENT } : {});
  c.set('visit', visit);
  c.set('person', visit.person);
  await next();
});

const NOT_SENT =
  'You are not signed in, or your sign-in has expired, so nothing was done. If you typed a reason, go back and copy it first. Then sign in, and send the form again.';

/**
 * A form counts only where a page of this very session showed it: another site can send one, but not read its token, and a
 * browser says whence it comes (RFC 6454, 7). Either of the two would do; the cookie's SameSite is a third.
 */
export const ourForm = createMiddleware<Env>(async (c, next) => {
  if (c.req.header('origin') !== new URL(c.req.url).origin)
    return problem('not-allowed', { detail: FOREIGN });
  const { form } = await c.req.parseBody();
  if (form !== c.get('visit').form) return problem('not-allowed', { detail: FOREIGN });
  await next();
});

const FOREIGN =
  'This was not sent from the record’s own page, or you have signed in again since. Open the page again, then send it once more.';
