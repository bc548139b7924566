import { createMiddleware } from 'hono/factory';
import type { Env } from '../../request/context.ts';
import { readForm } from '../../request/formBody.ts';
import { problem } from '../../request/problem.ts';
import { setPerson } from '../../request/requireSignIn.ts';
import { pageRefusals } from '../words.ts';
import { pagesConfig, readSession } from './session.ts';

/** Refuses a request without a session. */
export const requireSession = createMiddleware<Env>(async (c, next) => {
  const session = await readSession(c, pagesConfig(c).key);
  if (!session)
    return problem('sign-in-needed', c.req.method === 'POST' ? { detail: pageRefusals['not-sent'] } : {});
  await setPerson(c, session.person);
  c.set('session', { person: c.get('person'), formToken: session.formToken });
  await next();
});

/**
 * Accepts a form only from a page of this session: another site can send a form, but cannot read its token. hono's `csrf`
 * before it asks for the origin, which a browser states; the cookie's SameSite is a third check.
 */
export const requireFormToken = createMiddleware<Env>(async (c, next) => {
  const form = await readForm(c);
  if (form instanceof Response) return form;
  if (form.get('form') !== c.get('session').formToken)
    return problem('not-allowed', { detail: pageRefusals['other-site'] });
  await next();
});
