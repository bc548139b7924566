import { addresses } from '../../shared/record/contract/addresses.ts';
import { Configuration } from '../../shared/record/contract/signIn.ts';
import { type AnyFetch, discover } from '../../web/authority.ts';
import { beginSignIn, completeSignIn } from '../../web/authorization.ts';
import { keepPending, takePending } from './pendingSignIn.ts';
import { reaching, reasonOf, SignInFailure } from './signInFailure.ts';
import type { SignInMessage } from './signInMessage.ts';

interface Page {
  /** The address of the page, with the query that the authority added. */
  readonly address: URL;
  readonly fetch: AnyFetch;
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
}

/** Go to the authority, or finish with a message. */
export type SignInStep = { readonly go: string } | { readonly tell: SignInMessage };

/**
 * The dialog's page is opened twice: first without a query, then by the authority with a code or a refusal. Never
 * rejects.
 */
export async function signInStep({ address, fetch, storage }: Page): Promise<SignInStep> {
  try {
    const redirect = `${address.origin}${address.pathname}`;
    const configuration = await configurationOf(address.origin, reaching(fetch));
    const authority = await discover(configuration, reaching(fetch));
    if (!address.searchParams.has('code') && !address.searchParams.has('error')) {
      const begun = await beginSignIn(authority, configuration.scope, redirect);
      keepPending(storage, begun.pending);
      return { go: begun.address };
    }
    const pending = takePending(storage);
    if (!pending || pending.state !== address.searchParams.get('state')) throw new SignInFailure('not-ours');
    const granted = await completeSignIn(authority, pending, address, redirect);
    return { tell: { outcome: 'signed-in', ...granted } };
  } catch (error) {
    return { tell: { outcome: 'failed', reason: reasonOf(error) } };
  }
}

async function configurationOf(origin: string, fetchIt: AnyFetch): Promise<Configuration> {
  const response = await fetchIt(`${origin}${addresses.configuration}`, {
    cache: 'no-store',
    credentials: 'omit',
  });
  const configuration = response.ok ? Configuration.safeParse(await response.json()) : null;
  if (!configuration?.success) throw new SignInFailure('not-configured');
  return configuration.data;
}
