import * as oauth from 'oauth4webapi';

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

/** The application that requests tokens, and its authority. */
export interface Application {
  /** The OpenID Connect issuer, whose discovery document names the rest. */
  readonly authority: string;
  readonly clientId: string;
  /** Identifies the application to the authority. An application in a browser has none, since a browser cannot keep a secret. */
  readonly secret?: string | null;
}

export interface Authority {
  readonly server: oauth.AuthorizationServer;
  readonly client: oauth.Client;
  /** How the application proves itself where it trades a code for a token. */
  readonly proof: oauth.ClientAuth;
  /** For every request to it. */
  readonly options: AuthorityOptions;
}

/** Asks the authority where it signs people in. Rejects where it answers for another issuer than it was asked as. */
export async function discover(
  { authority, clientId, secret = null }: Application,
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
  const proof = secret === null ? oauth.None() : oauth.ClientSecretPost(secret);
  return { server, client: { client_id: clientId }, proof, options };
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
