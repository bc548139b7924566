import type { Context } from 'hono';
import type { Env } from '../context.ts';

interface Page {
  /** The key of the last row that was read; 0 before the first. */
  readonly after: number;
  readonly limit: number;
}

const MOST = 500;
const COUNT = /^\d{1,9}$/;

/** Null where the address does not say it in whole numbers. */
export function readPage(c: Context<Env>): Page | null {
  const { after = '0', limit = '100' } = c.req.query();
  if (!COUNT.test(after) || !COUNT.test(limit) || Number(limit) < 1) return null;
  return { after: Number(after), limit: Math.min(Number(limit), MOST) };
}

/** A full page may have another after it: its address goes into Link (RFC 8288). */
export function linkNextPage(
  c: Context<Env>,
  { limit }: Page,
  found: number,
  last: number | undefined,
): void {
  if (found < limit || last === undefined) return;
  c.header('link', `<${c.req.path}?after=${last}&limit=${limit}>; rel="next"`);
}
