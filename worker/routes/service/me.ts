import { addresses } from '../../../shared/record/contract/addresses.ts';
import { Me } from '../../../shared/record/contract/signIn.ts';
import { defineRoute } from '../../request/route.ts';

export const meRoute = defineRoute({
  method: 'get',
  path: addresses.me,
  summary: 'The person that the token was issued to',
  allowed: 'council',
  replies: { 200: { description: 'The person, their roles and their council.', schema: Me } },
  problems: [],
  handle(c, reply) {
    const { oid, name, roles, council } = c.get('person');
    return reply(200, {
      oid,
      name,
      roles: [...roles],
      council: { code: council.code, name: council.name, twoPeople: council.twoPeople },
    });
  },
});
