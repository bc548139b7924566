import type { Context } from 'hono';
import { periodCode } from '../../../shared/period.ts';
import type { Env } from '../../request/context.ts';
import { parsePeriodSlug } from '../../request/parameters.ts';

/** The submission that the address names, with its body; null if there is none. */
export async function submissionAt(c: Context<Env>) {
  const period = parsePeriodSlug(c.req.param('period'));
  return period && c.get('record').submissionWithBody(periodCode(period), c.req.param('id') ?? '');
}
