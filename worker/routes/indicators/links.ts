import { addresses } from '../../../shared/record/contract/addresses.ts';
import { Link, LinkRequest } from '../../../shared/record/contract/links.ts';
import { reasonLimit } from '../../request/bodyLimit.ts';
import { readJson } from '../../request/jsonBody.ts';
import { problem } from '../../request/problem.ts';
import { defineRoute, pathOf } from '../../request/route.ts';
import type { LinkRow } from '../../store/linkStore.ts';
import { actReceipt } from '../actReceipt.ts';
import { routeRefusals } from '../words.ts';

/** Links made after both indicators were signed; a sign-off can link them too. */
export const linksRoute = defineRoute({
  method: 'post',
  path: pathOf(addresses.links, 'council', 'uid'),
  summary: 'Links an indicator to the older one it continues, or removes that link',
  allowed: ['approver', 'administrator'],
  notAllowed: routeRefusals['link-role'],
  body: { schema: LinkRequest, limit: reasonLimit },
  replies: {
    201: { description: 'Recorded.', schema: Link },
    200: { description: 'Already recorded with the same kind and reason.', schema: Link },
  },
  problems: ['not-found', 'too-large', 'not-json', 'body-invalid'],
  async handle(c, reply) {
    const request = await readJson(c, LinkRequest);
    if (request instanceof Response) return request;
    const uid = c.req.param('uid') ?? '';
    const wanted = { ...request, uid, person: c.get('person') };
    const outcome = await c.get('record').linkIndicators(wanted);
    switch (outcome.state) {
      case 'linked':
      case 'linked-before': {
        const receipt = await actReceipt(wanted.person.council, c.get('record'), outcome.row.seq);
        const isNew = outcome.state === 'linked';
        return reply(isNew ? 201 : 200, { ...linkReply(uid, request.old, outcome.row), receipt });
      }
      case 'not-linked':
        return problem('not-found', { detail: routeRefusals['not-linked'] });
      case 'refused':
        return problem('body-invalid', { detail: outcome.sentence });
      case 'not-on-record':
        return problem('not-found');
    }
  },
});

const linkReply = (uid: string, old: string, { kind, why, linkedByName, linkedAt }: LinkRow): Link => ({
  old,
  new: uid,
  kind,
  why,
  linked_by: linkedByName,
  linked_at: linkedAt,
});
