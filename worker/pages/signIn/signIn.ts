import { type Context, Hono } from 'hono';
import { decodeJwt } from 'jose';
import { personOfToken } from '../../identity/verifyToken.ts';
import type { Env } from '../../request/context.ts';
import { problem } from '../../request/problem.ts';
import { pageRefusals } from '../words.ts';
import { beginPageSignIn, completePageSignIn, PendingPageSignIn } from './authorization.ts';
import { cookieOf, dropCookie, keepCookie } from './cookies.ts';
import { seal, unseal } from './sealedToken.ts';
import { beginSession, pagesConfig } from './session.ts';

/** Long enough to enter a password and a second factor. */
const AWAY_SECONDS = 600;
/** A browser keeps 4,096 bytes of a cookie (RFC 6265bis, 5.6); the address is encrypted in it with the rest. */
const MAX_TO_LENGTH = 2000;

export const PAGES_HOME = '/pages';

/** Signing in to the pages, through the council's own directory. */
export const signInPages = new Hono<Env>()
  .get('/sign-in', async c => {
    const { config, key } = pagesConfig(c);
    const { address, pending } = await beginPageSignIn(config, redirectOf(c), pageIn(c));
    keepCookie(c, 'sign-in', await seal(key, 'sign-in', pending, AWAY_SECONDS), AWAY_SECONDS);
    return c.redirect(address, 303);
  })
  .get('/signed-in', async c => {
    const { config, key } = pagesConfig(c);
    const pending = await unseal(key, 'sign-in', cookieOf(c, 'sign-in'), PendingPageSignIn);
    // Used once: a second reply with the same state finds nothing.
    dropCookie(c, 'sign-in');
    if (!pending) return problem('sign-in-needed', { detail: pageRefusals['not-started-here'] });
    const token = await tokenOf(c, pending);
    const person = token === null ? null : await personOfToken(token, config, c.get('directory'));
    if (token === null || !person)
      return problem('sign-in-needed', { detail: pageRefusals['sign-in-failed'] });
    const { tid, exp = 0 } = decodeJwt(token);
    const seconds = Math.max(1, exp - Math.floor(Date.now() / 1000));
    await beginSession(c, key, person, { tid: String(tid), seconds });
    return c.redirect(pending.to, 303);
  });

async function tokenOf(c: Context<Env>, pending: PendingPageSignIn): Promise<string | null> {
  const { config } = pagesConfig(c);
  try {
    return await completePageSignIn(config, pending, new URL(c.req.url), redirectOf(c));
  } catch (error) {
    // The message may quote the authority or the address: only the class is logged.
    const name = error instanceof Error ? error.name : 'unknown';
    console.warn(JSON.stringify({ event: 'sign-in-refused', reference: c.get('reference'), name }));
    return null;
  }
}

/** A page of ours only: an address from outside would send a person who has just signed in to a stranger. */
function pageIn(c: Context<Env>): string {
  const { origin } = new URL(c.req.url);
  const to = URL.parse(c.req.query('to') ?? PAGES_HOME, origin);
  const isOurs =
    to?.origin === origin && (to.pathname === PAGES_HOME || to.pathname.startsWith(`${PAGES_HOME}/`));
  // As a browser reads it, with every ".." resolved; and short enough for the cookie that keeps it.
  return isOurs && to.href.length < MAX_TO_LENGTH ? `${to.pathname}${to.search}` : PAGES_HOME;
}

const redirectOf = (c: Context<Env>): string => `${new URL(c.req.url).origin}/pages/signed-in`;
