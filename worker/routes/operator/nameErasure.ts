import { addresses } from '../../../shared/record/contract/addresses.ts';
import { ErasedName, NameErasure } from '../../../shared/record/contract/operator.ts';
import { reasonLimit } from '../../request/bodyLimit.ts';
import { readJson } from '../../request/jsonBody.ts';
import { problem } from '../../request/problem.ts';
import { recordOf } from '../../request/recordOf.ts';
import { defineRoute, pathOf } from '../../request/route.ts';
import { operatorRouteRefusals } from '../words.ts';
import { councilAt } from './councilObjectOf.ts';

/** Noted first in the directory's chain: a name that is gone without a note could not be noted later. */
export const nameErasureRoute = defineRoute({
  method: 'post',
  path: pathOf(addresses.operatorNameErasure, 'council'),
  summary: 'Erases a person’s name from a council’s record; what they signed, and their directory id, stay',
  allowed: 'operator',
  body: { schema: NameErasure, limit: reasonLimit },
  replies: { 200: { description: 'Erased, or there was none.', schema: ErasedName } },
  problems: ['not-found', 'too-large', 'not-json', 'body-invalid'],
  async handle(c, reply) {
    const council = await councilAt(c);
    if (!council) return problem('not-found', { detail: operatorRouteRefusals['no-council'] });
    const sent = await readJson(c, NameErasure);
    if (sent instanceof Response) return sent;
    await c.get('directory').noteErasure(council.code, sent.oid, c.get('operator'));
    return reply(200, { erased: await recordOf(c, council).eraseName(sent) });
  },
});
