import * as oauth from 'oauth4webapi';
import type { Configuration } from '../../shared/record/contract.ts';

/** Entra's address for "whichever council": its discovery names every tenant's issuer by this pattern. */
const ANY_TENANT = '/organizations/';
const TENANT = '{tenantid}';
const TENANT_ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

export type AnyFetch = (address: string, init: RequestInit) => Promise<Response>;

interface AuthorityOptions {
  readonly [oauth.customFetch]: (
    address: string,
    asked: oauth.CustomFetchOptions<string, BodyInit | undefined>,
  ) => Promise<Response>;
  readonly [oauth.allowInsecureRequests]: boolean;
}

export interface Authority {
  readonly server: oauth.AuthorizationServer;
  readonly client: oauth.Client;
  /** For every request to it. */
  readonly options: AuthorityOptions;
}

/** Asks the authority where it signs people in. Rejects where it answers for another issuer than it was asked as. */
export async function discover(
  { authority, clientId }: Configuration,
  fetchIt: AnyFetch,
): Promise<Authority> {
  const issuer = new URL(authority);
  const options: AuthorityOptions = {
    [oauth.customFetch]: (address, asked) =>
      fetchIt(address, { ...asked, body: asked.body ?? null, signal: asked.signal ?? null }),
    // Without TLS a code could be read on the way, but for a local record there is no way.
    [oauth.allowInsecureRequests]: ['localhost', '127.0.0.1', '[::1]'].includes(issuer.hostname),
  };
  const response = await oauth.discoveryRequest(issuer, options);
  const expected = new URL(authority.replace(ANY_TENANT, `/${TENANT}/`));
  const server = await oauth.processDiscoveryResponse(expected, response);
  return { server, client: { client_id: clientId }, options };
}

/**
 * The authority as the issuer of this very answer. Of an authority for any tenant, the id token says whose it is; its
 * `iss` is then held to that tenant's issuer. The Worker alone decides whose tokens it takes.
 */
export async function issuing({ server }: Authority, answer: Response): Promise<oauth.AuthorizationServer> {
  if (!server.issuer.includes(TENANT)) return server;
  const { id_token: idToken } = (await answer.clone().json()) as { readonly id_token?: unknown };
  const tenant = typeof idToken === 'string' ? tenantOf(idToken) : null;
  return tenant === null ? server : { ...server, issuer: server.issuer.replace(TENANT, tenant) };
}

function tenantOf(idToken: string): string | null {
  const payload = (idToken.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
  const { tid } = JSON.parse(atob(payload)) as { readonly tid?: unknown };
  return typeof tid === 'string' && TENANT_ID.test(tid) ? tid : null;
}
