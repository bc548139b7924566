import { type Context, Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { createMiddleware } from 'hono/factory';
import { HTTPException } from 'hono/http-exception';
import { reasonLimit } from '../request/bodyLimit.ts';
import type { Env } from '../request/context.ts';
import { problem } from '../request/problem.ts';
import { addressKey, personKey, rateLimit } from '../request/rateLimit.ts';
import { pageHeaders } from '../request/replyHeaders.ts';
import { requireOwnCouncil } from '../request/requireSignIn.ts';
import { councilPages } from './councilPages.ts';
import { formPageAddress } from './frame/addresses.ts';
import { problemPage } from './frame/problemPage.ts';
import { STYLE } from './frame/style.ts';
import { quartersPage } from './quarters/quartersPage.ts';
import { dropCookie } from './signIn/cookies.ts';
import { requireFormToken, requireSession } from './signIn/requireSession.ts';
import { PAGES_HOME, signInPages } from './signIn/signIn.ts';
import { pageRefusals } from './words.ts';

/** Shows the problems of routes, which are JSON, as pages. */
const asPages = createMiddleware<Env>(async (c, next) => {
  await next();
  const { status, headers } = c.res;
  if (headers.get('content-type') === 'application/problem+json') {
    const page = problemPage(await c.res.json(), c.get('session') ?? null, askedPage(c));
    const kept = ['retry-after', 'allow'].flatMap(name => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value] as const];
    });
    c.res = new Response(String(await page), {
      status,
      headers: { 'content-type': 'text/html; charset=utf-8', ...Object.fromEntries(kept) },
    });
  }
  if (c.req.path !== '/pages/style.css') c.header('cache-control', 'no-store');
});

/** The page to open after signing in. */
function askedPage({ req }: Context<Env>): string {
  return req.method === 'POST' ? formPageAddress(req.path) : `${req.path}${new URL(req.url).search}`;
}

const setUp = createMiddleware<Env>(async (c, next) => {
  if (!c.get('config')?.pages) return problem('not-configured', { detail: pageRefusals['not-set-up'] });
  await next();
});

/** The record for people, who can also approve here without a workbook. No script runs, and none is needed. */
export const pages = new Hono<Env>()
  .use(pageHeaders)
  .use(asPages)
  .get('/style.css', c => {
    c.header('cache-control', 'public, max-age=3600');
    return c.body(STYLE, 200, { 'content-type': 'text/css; charset=utf-8' });
  })
  .use(setUp)
  .use('/sign-in', rateLimit(addressKey))
  .use('/signed-in', rateLimit(addressKey))
  .route('/', signInPages)
  .use(requireSession)
  .use(csrf())
  .use(rateLimit(personKey))
  .use(reasonLimit)
  .get('/', async c => {
    const record = c.get('record');
    const [quarters, waiting, reports] = await Promise.all([
      record.quarters(),
      record.waiting(),
      record.reports(),
    ]);
    return c.html(quartersPage(c.get('session'), { quarters, waiting, reports }));
  })
  .post('/sign-out', requireFormToken, c => {
    dropCookie(c, 'session');
    return c.redirect(PAGES_HOME, 303);
  })
  .use('/councils/:council/*', requireOwnCouncil)
  .route('/councils/:council', councilPages)
  .onError(error => {
    // As hono's `csrf` refuses what another site sends.
    if (error instanceof HTTPException) return problem('not-allowed', { detail: pageRefusals['other-site'] });
    throw error;
  });
