import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { CookieOptions } from 'hono/utils/cookie';
import type { Env } from '../../request/context.ts';
import type { SealPurpose } from './sealedToken.ts';

// Lax, not Strict: a browser sends it after the redirect from the authority, and for a link in an e-mail. Every form also has
// a token. Over TLS the prefix allows only this host to set it (RFC 6265bis, 4.1.3.2).
const optionsOf = (c: Context<Env>): CookieOptions => ({
  path: '/',
  httpOnly: true,
  sameSite: 'Lax',
  secure: isSecure(c),
});

const isSecure = (c: Context<Env>): boolean => new URL(c.req.url).protocol === 'https:';
const nameOf = (c: Context<Env>, purpose: SealPurpose): string =>
  `${isSecure(c) ? '__Host-' : ''}outturn-${purpose}`;

export const cookieOf = (c: Context<Env>, purpose: SealPurpose): string | undefined =>
  getCookie(c, nameOf(c, purpose));

export function keepCookie(c: Context<Env>, purpose: SealPurpose, value: string, seconds: number): void {
  setCookie(c, nameOf(c, purpose), value, { ...optionsOf(c), maxAge: seconds });
}

export function dropCookie(c: Context<Env>, purpose: SealPurpose): void {
  deleteCookie(c, nameOf(c, purpose), optionsOf(c));
}
