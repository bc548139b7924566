import type { Context } from 'hono';
import type { z } from 'zod';
import type { Env } from './context.ts';
import { issueRows } from './issueRows.ts';
import { problem } from './problem.ts';
import { utf8Text } from './utf8Text.ts';
import { requestRefusals } from './words.ts';

const JSON_TYPE = /^application\/json\s*(?:;|$)/i;

/** The message that a person sends, validated by its schema; or the problem to reply with. */
export async function readJson<T>(c: Context<Env>, schema: z.ZodType<T>): Promise<T | Response> {
  const sent = await readAnyJson(c);
  if (sent instanceof Response) return sent;
  const parsed = schema.safeParse(sent);
  if (parsed.success) return parsed.data;
  return problem('body-invalid', {
    detail: requestRefusals['not-the-message'],
    rows: issueRows(parsed.error.issues, sent),
  });
}

/** The JSON that a person sends, not validated; or the problem to reply with. */
export async function readAnyJson(c: Context<Env>): Promise<unknown> {
  if (!JSON_TYPE.test(c.req.header('content-type') ?? '')) return problem('not-json');
  try {
    return JSON.parse(utf8Text(await c.req.arrayBuffer()));
  } catch {
    return problem('body-invalid', { detail: requestRefusals.unreadable });
  }
}
