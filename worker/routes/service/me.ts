import { Hono } from 'hono';
import type { Me } from '../../../shared/record/contract/signIn.ts';
import type { Env } from '../../context.ts';

export const me = new Hono<Env>().get('/', c => {
  const { oid, name, roles, council } = c.get('person');
  return c.json({
    oid,
    name,
    roles: [...roles],
    council: { code: council.code, name: council.name, twoPeople: council.twoPeople },
  } satisfies Me);
});
