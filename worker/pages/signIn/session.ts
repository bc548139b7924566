import type { Context } from 'hono';
import { z } from 'zod';
import { Role } from '../../../shared/record/contract/signIn.ts';
import type { Config } from '../../config.ts';
import type { TokenPerson } from '../../identity/person.ts';
import type { Env } from '../../request/context.ts';
import { cookieOf, keepCookie } from './cookies.ts';
import { seal, unseal } from './sealedToken.ts';

/** The person who has signed in to the pages, without any token of the authority. */
const Session = z.object({
  tid: z.string(),
  oid: z.string(),
  name: z.string(),
  roles: z.array(Role),
  /** A token in every form of the session, which no other site can read. */
  form: z.string(),
});

interface SignedInSession {
  readonly person: TokenPerson;
  readonly formToken: string;
}

const MAX_SECONDS = 3600;

/** Starts a session that ends with the token that identified the person, and after an hour at most. */
export async function beginSession(
  c: Context<Env>,
  key: string,
  { oid, name, roles }: TokenPerson,
  { tid, seconds }: { readonly tid: string; readonly seconds: number },
): Promise<void> {
  const lifetime = Math.min(seconds, MAX_SECONDS);
  const session = { tid, oid, name, roles, form: crypto.randomUUID() };
  keepCookie(c, 'session', await seal(key, 'session', session, lifetime), lifetime);
}

/** Null if nobody is signed in, or the council no longer uses the record. */
export async function readSession(c: Context<Env>, key: string): Promise<SignedInSession | null> {
  const session = await unseal(key, 'session', cookieOf(c, 'session'), Session);
  if (!session) return null;
  const { tid, form: formToken, ...who } = session;
  const council = await c.get('directory').byTenantId(tid);
  return council && { person: { ...who, council }, formToken };
}

interface PagesConfig {
  readonly config: Config;
  readonly key: string;
}

/** The pages' configuration. `pages.ts` refuses requests without one before this is called. */
export function pagesConfig(c: Context<Env>): PagesConfig {
  const config = c.get('config');
  if (!config?.pages) throw new Error('The pages were used before their configuration was checked.');
  return { config, key: config.pages.key };
}
