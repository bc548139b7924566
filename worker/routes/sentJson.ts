import type { Context } from 'hono';
import type { z } from 'zod';
import type { Env } from '../context.ts';
import { problem } from '../problem.ts';
import { rowsOfIssues } from './rowsOfIssues.ts';

const JSON_TYPE = /^application\/json\s*(?:;|$)/i;

/** What a person sends, in the form that the schema has; else the problem to answer with. */
export async function sentJson<T>(c: Context<Env>, schema: z.ZodType<T>): Promise<T | Response> {
  if (!isJson(c)) return problem('not-json');
  const sent = await jsonOf(c.req.raw);
  const parsed = schema.safeParse(sent);
  if (parsed.success) return parsed.data;
  return problem('body-invalid', {
    detail:
      'This does not have the form that the record takes. Nothing was recorded; correct it and send it again.',
    rows: rowsOfIssues(parsed.error.issues, sent),
  });
}

export const isJson = (c: Context<Env>): boolean => JSON_TYPE.test(c.req.header('content-type') ?? '');

/** Undefined where it is no JSON: the schema then says that nothing was there. */
export async function jsonOf(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    return undefined;
  }
}
