import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { HEAD_HEADER, type HeadReply, headReplyText, parseHead } from '../../shared/record/contract/heads.ts';
import type { TokenPerson } from '../identity/person.ts';
import { operatorOfToken, personOfToken } from '../identity/verifyToken.ts';
import type { Env } from './context.ts';
import { problem } from './problem.ts';
import { recordOf } from './recordOf.ts';
import { operatorAccessRefusals } from './words.ts';

/**
 * Sets the person of a request, their council's record, and how the council uses it. Returns whether the head that they
 * hold is still on record; null where they sent none.
 */
export async function setPerson(
  c: Context<Env>,
  { council, ...person }: TokenPerson,
): Promise<HeadReply | null> {
  const record = recordOf(c, council);
  c.set('record', record);
  const text = c.req.header(HEAD_HEADER);
  const held = text === undefined ? null : parseHead(text);
  const intended = c.get('intended') ?? null;
  const asked = { council: council.code, record: council.record, person: person.oid, held, intended };
  const { settings, head, usedQuota } = await record.admit(asked);
  c.set('usedQuota', usedQuota);
  c.set('person', { ...person, council: { ...council, ...settings } });
  if (text === undefined || held) return head;
  return { state: 'unreadable', onRecord: { record: council.record, seq: 0, hash: '' } };
}

/** Refuses a request without a valid token. There is no other way in. */
export const requireSignIn = createMiddleware<Env>(async (c, next) => {
  const config = c.get('config');
  if (!config) return problem('not-configured');
  const token = bearerToken(c);
  const person = token === null ? null : await personOfToken(token, config, c.get('directory'));
  if (!person) return problem('sign-in-needed');
  const head = await setPerson(c, person);
  await next();
  c.header('cache-control', 'no-store');
  if (head) c.header(HEAD_HEADER, headReplyText(head));
});

/** A council's addresses are for its own people; for others nothing is there. */
export const requireOwnCouncil = createMiddleware<Env>(async (c, next) => {
  if (c.req.param('council') !== c.get('person').council.code) return problem('not-found');
  await next();
});

/** Refuses a request without the operator's token. */
export const requireOperator = createMiddleware<Env>(async (c, next) => {
  const config = c.get('config');
  if (!config) return problem('not-configured');
  const token = bearerToken(c);
  const operator = token === null ? null : await operatorOfToken(token, config);
  if (operator === null)
    return problem('sign-in-needed', { detail: operatorAccessRefusals['not-the-operator'] });
  c.set('operator', operator);
  await next();
  c.header('cache-control', 'no-store');
});

/** The scheme's name may be in any case (RFC 9110, 11.1). */
const bearerToken = (c: Context<Env>): string | null =>
  /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? null;
