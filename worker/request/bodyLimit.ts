import { createMiddleware } from 'hono/factory';
import type { Env } from './context.ts';
import { problem } from './problem.ts';
import { requestRefusals } from './words.ts';

/** Shorter than the pane's own timeout, and long enough for the largest quarter at 400 kbit/s. */
export const BODY_TIMEOUT_MS = 30_000;

/** Most messages fit into this. */
const FIRST_BYTES = 16_384;

interface Limit {
  readonly bytes: number;
  /** The sentence for anything larger, if the body is not a quarter. */
  readonly detail?: string;
}

/**
 * Reads the whole body before its route runs, so that a slow or broken connection leaves nothing half done and keeps
 * nobody else waiting: at most `bytes`, within `BODY_TIMEOUT_MS`.
 */
export const bodyLimit = ({ bytes, ...extra }: Limit) =>
  createMiddleware<Env>(async (c, next) => {
    const { body } = c.req.raw;
    if (body) {
      const declared = Number(c.req.header('content-length') ?? 0);
      const whole = declared > bytes ? 'too-large' : await readWhole(body, bytes);
      if (whole === 'too-large') return problem(whole, extra);
      if (whole === 'not-arrived') return problem(whole);
      c.req.raw = new Request(c.req.raw, { body: whole });
    }
    await next();
  });

async function readWhole(
  body: ReadableStream<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | 'too-large' | 'not-arrived'> {
  const reader = body.getReader();
  // One buffer that grows: a stalled body takes little memory, and a trickle of single bytes no more than one large chunk.
  let whole = new Uint8Array(Math.min(FIRST_BYTES, maxBytes));
  let size = 0;
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    // Ends the pending read.
    reader.cancel().catch(() => {});
  }, BODY_TIMEOUT_MS);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (isLate) return 'not-arrived';
      if (done) return whole.subarray(0, size);
      const needed = size + value.length;
      if (needed > maxBytes) {
        reader.cancel().catch(() => {});
        return 'too-large';
      }
      if (needed > whole.length)
        whole = enlarged(whole, Math.min(Math.max(needed, 2 * whole.length), maxBytes));
      whole.set(value, size);
      size += value.length;
    }
  } catch {
    // The connection broke: the sender is gone.
    return 'not-arrived';
  } finally {
    clearTimeout(timer);
  }
}

function enlarged(bytes: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(length);
  larger.set(bytes);
  return larger;
}

/**
 * For a message with a reason of 2,000 characters and little else, in any encoding: a form encodes some characters in
 * nine bytes (URL Standard, 5.2), and JSON in six.
 */
export const reasonLimit = bodyLimit({
  bytes: 20_000,
  detail: requestRefusals['reason-too-long'],
});
