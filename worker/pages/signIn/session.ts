import type { Context } from 'hono';
import { z } from 'zod';
import { Role } from '../../../shared/record/contract/signIn.ts';
import type { Config } from '../../config.ts';
import type { Env } from '../../context.ts';
import type { PageSession, Person } from '../../identity/person.ts';
import { cookieOf, keepCookie } from './cookies.ts';
import { seal, unseal } from './sealedToken.ts';

/** Who has signed in to the pages. No token of the authority's is in it. */
const Session = z.object({
  tid: z.string(),
  oid: z.string(),
  name: z.string(),
  roles: z.array(Role),
  /** Stands in every form of the session, where no other site can read it. */
  form: z.string(),
});

const LONGEST_SECONDS = 3600;

/** For no longer than the token was good for, by which the person was known. */
export async function beginSession(
  c: Context<Env>,
  key: string,
  { oid, name, roles }: Person,
  { tid, seconds }: { readonly tid: string; readonly seconds: number },
): Promise<void> {
  const lifetime = Math.min(seconds, LONGEST_SECONDS);
  const session = { tid, oid, name, roles, form: crypto.randomUUID() };
  keepCookie(c, 'session', await seal(key, 'session', session, lifetime), lifetime);
}

/** Null where nobody is signed in, or the council is no longer one of the record's. */
export async function readSession(c: Context<Env>, key: string): Promise<PageSession | null> {
  const session = await unseal(key, 'session', cookieOf(c, 'session'), Session);
  if (!session) return null;
  const { tid, form: formToken, ...who } = session;
  const council = await c.get('store').councilByTenantId(tid);
  return council && { person: { ...who, council }, formToken };
}

interface PagesConfig {
  readonly config: Config;
  readonly key: string;
}

/** What the pages work by. Asked only behind the door that lets nobody in without it (`pages.ts`). */
export function pagesConfig(c: Context<Env>): PagesConfig {
  const config = c.get('config');
  if (!config?.pages) throw new Error('The pages are asked before they are known to be set up.');
  return { config, key: config.pages.key };
}
