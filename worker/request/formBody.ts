import type { Context } from 'hono';
import type { Env } from './context.ts';
import { problem } from './problem.ts';
import { utf8Text } from './utf8Text.ts';

/** As our pages send forms (HTML, 4.10.21.7). */
const FORM_TYPE = /^application\/x-www-form-urlencoded\s*(?:;|$)/i;

/** The fields of a form; or the problem to reply with, where its type is another, or it is broken or not UTF-8. */
export async function readForm(c: Context<Env>): Promise<URLSearchParams | Response> {
  if (!FORM_TYPE.test(c.req.header('content-type') ?? '')) return problem('form-unreadable');
  try {
    const text = utf8Text(await c.req.arrayBuffer());
    // Throws where the bytes behind the percent signs are not UTF-8; `URLSearchParams` would replace them.
    decodeURIComponent(text.replaceAll('+', ' '));
    return new URLSearchParams(text);
  } catch {
    return problem('form-unreadable');
  }
}
