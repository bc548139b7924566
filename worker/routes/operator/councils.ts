import { addresses } from '../../../shared/record/contract/addresses.ts';
import {
  CouncilChange,
  KnownCouncil,
  KnownCouncils,
  NewCouncil,
  OnsCode,
} from '../../../shared/record/contract/operator.ts';
import { fill } from '../../../shared/words/fill.ts';
import type { CheckedEntry, DirectoryChange } from '../../directory/directory.ts';
import { reasonLimit } from '../../request/bodyLimit.ts';
import { readJson } from '../../request/jsonBody.ts';
import { problem } from '../../request/problem.ts';
import { defineRoute, pathOf } from '../../request/route.ts';
import { operatorRouteRefusals } from '../words.ts';
import { councilObjectOf } from './councilObjectOf.ts';

/** The councils of the deployment. Only the operator sees more than their own. */
export const councilsRoute = defineRoute({
  method: 'get',
  path: addresses.operatorCouncils,
  summary: 'The councils of the deployment, with their last nightly check',
  allowed: 'operator',
  replies: { 200: { description: 'By ONS code.', schema: KnownCouncils } },
  problems: [],
  handle: async (c, reply) => reply(200, { councils: (await c.get('directory').all()).map(councilReply) }),
});

const path = pathOf(addresses.operatorCouncil, 'council');

export const addCouncilRoute = defineRoute({
  method: 'put',
  path,
  summary: 'Adds a council, with an empty record',
  allowed: 'operator',
  body: { schema: NewCouncil, limit: reasonLimit },
  replies: { 201: { description: 'Added.', schema: KnownCouncil } },
  problems: ['too-large', 'not-json', 'body-invalid'],
  async handle(c, reply) {
    const code = OnsCode.safeParse(c.req.param('council'));
    if (!code.success) return problem('body-invalid', { detail: code.error.issues[0]?.message ?? '' });
    const sent = await readJson(c, NewCouncil);
    if (sent instanceof Response) return sent;
    const entry = { record: crypto.randomUUID(), code: code.data, ...sent };
    const change = await c.get('directory').add(entry, c.get('operator'));
    if (change.state !== 'added') return refused(change);
    await councilObjectOf(c, change.entry).open(change.entry.record);
    return reply(201, councilReply(change.entry));
  },
});

export const changeCouncilRoute = defineRoute({
  method: 'post',
  path,
  summary: 'Changes a council’s name or Entra tenant',
  allowed: 'operator',
  body: { schema: CouncilChange, limit: reasonLimit },
  replies: { 200: { description: 'As it is now.', schema: KnownCouncil } },
  problems: ['not-found', 'too-large', 'not-json', 'body-invalid'],
  async handle(c, reply) {
    const sent = await readJson(c, CouncilChange);
    if (sent instanceof Response) return sent;
    const change = await c.get('directory').change(c.req.param('council') ?? '', sent, c.get('operator'));
    if (change.state !== 'changed' && change.state !== 'unchanged') return refused(change);
    return reply(200, councilReply(change.entry));
  },
});

function refused(change: DirectoryChange): Response {
  switch (change.state) {
    case 'tenant-taken':
      return problem('body-invalid', {
        detail: fill(operatorRouteRefusals['tenant-taken'], { council: change.by }),
      });
    case 'code-taken':
      return problem('body-invalid', { detail: operatorRouteRefusals['code-taken'] });
    default:
      return problem('not-found', { detail: operatorRouteRefusals['no-council'] });
  }
}

const councilReply = ({ code, name, tid, record, night }: CheckedEntry): KnownCouncil => ({
  code,
  name,
  tid,
  record,
  night,
});
