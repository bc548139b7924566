import { z } from '@hono/zod-openapi';
import { addresses } from '../../../shared/record/contract/addresses.ts';
import { problem } from '../../problem.ts';
import { defineRoute } from '../../request/route.ts';

const Health = z
  .object({ status: z.literal('ok').describe('Always ok: otherwise the reply is a problem.') })
  .meta({ id: 'Health' });

export const healthRoute = defineRoute({
  method: 'get',
  path: addresses.health,
  summary:
    'Checks that the record is configured and that its database answers with every table and guard in place',
  allowed: 'anybody',
  replies: { 200: { description: 'The record is healthy.', schema: Health } },
  problems: [],
  async handle(c, reply) {
    c.header('cache-control', 'no-store');
    if (!c.get('config')) return problem('not-configured');
    try {
      if (!(await c.get('store').isReady())) return problem('not-configured');
    } catch {
      return problem('busy');
    }
    return reply(200, { status: 'ok' });
  },
});
