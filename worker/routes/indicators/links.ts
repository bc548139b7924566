import { Hono } from 'hono';
import { type Link, LinkRequest } from '../../../shared/record/contract/links.ts';
import { linkIndicators } from '../../acts/linkIndicators.ts';
import type { Env } from '../../context.ts';
import { problem } from '../../problem.ts';
import { reasonLimit } from '../../request/bodyLimit.ts';
import { readJson } from '../../request/jsonBody.ts';
import type { LinkRow } from '../../store/linkStore.ts';

/** How an indicator carries on from an older one, said after both were signed. */
export const links = new Hono<Env>().post('/', reasonLimit, async c => {
  const person = c.get('person');
  if (!person.roles.includes('approver') && !person.roles.includes('administrator')) {
    return problem('not-allowed', {
      detail: 'Only an approver or an administrator of the record links two indicators. Ask one.',
    });
  }
  const request = await readJson(c, LinkRequest);
  if (request instanceof Response) return request;
  const uid = c.req.param('uid') ?? '';
  const outcome = await linkIndicators({ ...request, uid, person }, c.get('store'), new Date());
  switch (outcome.state) {
    case 'linked':
      return c.json(linkShown(uid, request.old, outcome.row), 201);
    case 'linked-before':
      return c.json(linkShown(uid, request.old, outcome.row), 200);
    case 'not-linked':
      return problem('not-found', {
        detail: 'No link stands between these two indicators, so there is none to take back.',
      });
    case 'refused':
      return problem('body-invalid', { detail: outcome.sentence });
    case 'not-on-record':
      return problem('not-found');
    case 'busy':
      return problem('busy');
  }
});

const linkShown = (uid: string, old: string, { kind, why, linkedByName, linkedAt }: LinkRow): Link => ({
  old,
  new: uid,
  kind,
  why,
  linked_by: linkedByName,
  linked_at: linkedAt,
});
