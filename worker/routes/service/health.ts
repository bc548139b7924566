import { z } from '@hono/zod-openapi';
import { addresses } from '../../../shared/record/contract/addresses.ts';
import { problem } from '../../request/problem.ts';
import { defineRoute } from '../../request/route.ts';

const Health = z
  .object({
    status: z
      .enum(['ok', 'attention'])
      .describe(
        'attention: a council’s last nightly check found a fault, none was reported for two days, or a council is missing.',
      ),
    councils: z.number().int().describe('The number of councils.'),
    checked: z.number().int().describe('Those whose nightly check was reported in the last two days.'),
    wrong: z
      .number()
      .int()
      .describe(
        'Those whose last nightly check found a fault, and those that are missing from the directory.',
      ),
  })
  .meta({ id: 'Health' });

const TWO_DAYS_MS = 2 * 24 * 60 * 60 * 1000;

export const healthRoute = defineRoute({
  method: 'get',
  path: addresses.health,
  summary:
    'Checks that the record is configured and its directory answers, and counts the councils’ nightly checks',
  allowed: 'anybody',
  replies: { 200: { description: 'The record is healthy.', schema: Health } },
  problems: [],
  async handle(c, reply) {
    c.header('cache-control', 'no-store');
    if (!c.get('config')) return problem('not-configured');
    const since = new Date(Date.now() - TWO_DAYS_MS).toISOString().slice(0, 10);
    try {
      const health = await c.get('directory').health(since);
      const isWell = health.wrong === 0 && health.checked === health.councils;
      return reply(200, { status: isWell ? 'ok' : 'attention', ...health });
    } catch {
      return problem('busy');
    }
  },
});
