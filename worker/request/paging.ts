import type { Context } from 'hono';
import type { Env } from './context.ts';

interface Page {
  /** The key of the last row that was read; 0 before the first. */
  readonly after: number;
  readonly limit: number;
}

const MAX_ROWS = 500;
export const PAGE_QUERY = {
  after: 'The key of the last row read: its place in the chain, or its period’s code.',
  limit: `The number of rows: 100 by default, ${MAX_ROWS} at most.`,
} as const;
const COUNT = /^\d{1,9}$/;

/** Null if the query does not have whole numbers. */
export function readPage(c: Context<Env>): Page | null {
  const { after = '0', limit = '100' } = c.req.query();
  if (!COUNT.test(after) || !COUNT.test(limit) || Number(limit) < 1) return null;
  return { after: Number(after), limit: Math.min(Number(limit), MAX_ROWS) };
}

/** Sets Link (RFC 8288) to the next page's address, if the page is full and so may have another after it. */
export function linkNextPage(
  c: Context<Env>,
  { limit }: Page,
  found: number,
  last: number | undefined,
): void {
  if (found < limit || last === undefined) return;
  c.header('link', `<${c.req.path}?after=${last}&limit=${limit}>; rel="next"`);
}
