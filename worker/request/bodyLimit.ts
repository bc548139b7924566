import { createMiddleware } from 'hono/factory';
import type { Env } from '../context.ts';
import { problem } from '../problem.ts';

/** Shorter than the pane waits for its answer, and long enough for the largest quarter at 400 kbit/s. */
export const BODY_TIMEOUT_MS = 30_000;

interface Largest {
  readonly bytes: number;
  /** What is said of anything larger, where it is not a quarter. */
  readonly detail?: string;
}

/**
 * Reads a body whole before its route is asked, so that a slow line or a broken one leaves nothing half done and keeps
 * nobody else waiting: no more than so many bytes, and for no longer than `LONGEST_ARRIVAL_MS`.
 */
export const bodyLimit = ({ bytes, ...extra }: Largest) =>
  createMiddleware<Env>(async (c, next) => {
    const { body } = c.req.raw;
    if (body) {
      const said = Number(c.req.header('content-length') ?? 0);
      const whole = said > bytes ? 'too-large' : await readWhole(body, bytes);
      if (whole === 'too-large') return problem(whole, extra);
      if (whole === 'not-arrived') return problem(whole);
      c.req.raw = new Request(c.req.raw, { body: whole });
    }
    await next();
  });

async function readWhole(
  body: ReadableStream<Uint8Array>,
  most: number,
): Promise<Uint8Array | 'too-large' | 'not-arrived'> {
  const reader = body.getReader();
  // One room for it all: a trickle of single bytes takes no more of it than one large piece.
  const whole = new Uint8Array(most);
  let size = 0;
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    // Ends the read that waits.
    reader.cancel().catch(() => {});
  }, BODY_TIMEOUT_MS);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (isLate) return 'not-arrived';
      if (done) return whole.subarray(0, size);
      if (size + value.length > most) {
        reader.cancel().catch(() => {});
        return 'too-large';
      }
      whole.set(value, size);
      size += value.length;
    }
  } catch {
    // The line broke: whoever sent it is gone.
    return 'not-arrived';
  } finally {
    clearTimeout(timer);
  }
}

/**
 * For what holds a reason of 2,000 characters and little else, in whatever way it is written: a form writes some of them in
 * nine bytes (URL Standard, 5.2), and JSON in six.
 */
export const reasonLimit = bodyLimit({
  bytes: 20_000,
  detail: 'The reason is too long. Say it in 2,000 characters.',
});
