import type { Context } from 'hono';
import type { z } from 'zod';
import type { Env } from '../context.ts';
import { problem } from '../problem.ts';
import { issueRows } from './issueRows.ts';

const JSON_TYPE = /^application\/json\s*(?:;|$)/i;

/** What a person sends, in the form that the schema has; else the problem to answer with. */
export async function readJson<T>(c: Context<Env>, schema: z.ZodType<T>): Promise<T | Response> {
  const sent = await readAnyJson(c);
  if (sent instanceof Response) return sent;
  const parsed = schema.safeParse(sent);
  if (parsed.success) return parsed.data;
  return problem('body-invalid', {
    detail:
      'This does not have the form that the record takes. Nothing was recorded; correct it and send it again.',
    rows: issueRows(parsed.error.issues, sent),
  });
}

/** Whatever JSON a person sends; else the problem to answer with. */
export async function readAnyJson(c: Context<Env>): Promise<unknown> {
  if (!JSON_TYPE.test(c.req.header('content-type') ?? '')) return problem('not-json');
  try {
    return await c.req.raw.json();
  } catch {
    return problem('body-invalid', { detail: UNREADABLE });
  }
}

const UNREADABLE =
  'What was sent is no JSON, or was cut off on the way, so it cannot be read. Nothing was recorded; send it again whole.';
