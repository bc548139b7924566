import { periodCode } from '../../../shared/period.ts';
import { addresses } from '../../../shared/record/contract/addresses.ts';
import { Lock, LockRequest } from '../../../shared/record/contract/locks.ts';
import { reasonLimit } from '../../request/bodyLimit.ts';
import { readJson } from '../../request/jsonBody.ts';
import { parsePeriodSlug } from '../../request/parameters.ts';
import { problem } from '../../request/problem.ts';
import { defineRoute, pathOf } from '../../request/route.ts';
import { actReceipt } from '../actReceipt.ts';
import { routeRefusals } from '../words.ts';
import { currentLock, lockReply } from './replies.ts';

const path = pathOf(addresses.lock, 'council', 'report', 'period');

export const lockRoute = defineRoute({
  method: 'get',
  path,
  summary: 'Whether a period is locked',
  allowed: 'council',
  replies: { 200: { description: 'The latest lock, or that it was never locked.', schema: Lock } },
  problems: ['not-found'],
  async handle(c, reply) {
    const period = parsePeriodSlug(c.req.param('period'));
    if (!period) return problem('not-found');
    const lock = await c.get('record').lockOn(periodCode(period));
    return reply(200, currentLock(lock, c.req.param('report') ?? '', period));
  },
});

export const setLockRoute = defineRoute({
  method: 'put',
  path,
  summary: 'Locks a period, or unlocks it',
  allowed: ['administrator'],
  notAllowed: routeRefusals['lock-role'],
  body: { schema: LockRequest, limit: reasonLimit },
  replies: { 200: { description: 'The lock as it is now.', schema: Lock } },
  problems: ['not-found', 'too-large', 'not-json', 'body-invalid'],
  async handle(c, reply) {
    const period = parsePeriodSlug(c.req.param('period'));
    if (!period) return problem('not-found');
    const request = await readJson(c, LockRequest);
    if (request instanceof Response) return request;
    const person = c.get('person');
    const wanted = { ...request, period: periodCode(period), person };
    const record = c.get('record');
    const row = await record.lockPeriod(wanted);
    return reply(200, { ...lockReply(row), receipt: await actReceipt(person.council, record, row.seq) });
  },
});
