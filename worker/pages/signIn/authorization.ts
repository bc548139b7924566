import { z } from 'zod';
import { type Authority, discover } from '../../../web/authority.ts';
import * as flow from '../../../web/authorization.ts';
import * as web from '../../../web/pendingSignIn.ts';
import type { Config } from '../../config.ts';
import { ISSUER_TIMEOUT_MS, IssuerUnreachable } from '../../identity/issuerUnreachable.ts';
import { signInApplication } from '../../identity/signInApplication.ts';

/** What is kept, encrypted, while a person signs in at the authority. */
export const PendingPageSignIn = web.PendingSignIn.extend({
  /** The page to open afterwards. */
  to: z.string(),
});
export type PendingPageSignIn = z.infer<typeof PendingPageSignIn>;

export async function beginPageSignIn(
  config: Config,
  redirect: string,
  to: string,
): Promise<{ readonly address: string; readonly pending: PendingPageSignIn }> {
  const { scope } = signInApplication(config);
  const { address, pending } = await flow.beginSignIn(await authorityOf(config), scope, redirect);
  return { address, pending: { ...pending, to } };
}

/** The access token, not yet verified. */
export async function completePageSignIn(
  config: Config,
  pending: PendingPageSignIn,
  callback: URL,
  redirect: string,
): Promise<string> {
  const granted = await flow.completeSignIn(await authorityOf(config), pending, callback, redirect);
  return granted.token;
}

const authorityOf = (config: Config): Promise<Authority> =>
  discover({ ...signInApplication(config), secret: config.pages?.clientSecret ?? null }, asked);

async function asked(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, { ...init, signal: AbortSignal.timeout(ISSUER_TIMEOUT_MS) });
  } catch (error) {
    throw new IssuerUnreachable('The issuer could not be reached.', { cause: error });
  }
}
