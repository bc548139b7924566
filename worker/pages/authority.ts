import { decodeJwt } from 'jose';
import * as oauth from 'oauth4webapi';
import { type Config, issuerOf } from '../config.ts';

/** Entra's address for "whichever council": its discovery names every tenant's issuer by this pattern. */
const ANY_COUNCIL = 'organizations';
const TENANT = '{tenantid}';
const TENANT_ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

export interface Authority {
  readonly server: oauth.AuthorizationServer;
  readonly client: oauth.Client;
  readonly proof: oauth.ClientAuth;
  readonly options: { readonly [oauth.allowInsecureRequests]: boolean };
}

/** Where people are signed in, as the authority itself says. */
export async function discover(config: Config): Promise<Authority> {
  // A local record and its issuer are on one machine, where there is no way to listen on.
  const options = { [oauth.allowInsecureRequests]: config.issuer.kind === 'local' };
  const response = await oauth.discoveryRequest(new URL(issuerOf(config, ANY_COUNCIL)), options);
  const server = await oauth.processDiscoveryResponse(new URL(issuerOf(config, TENANT)), response);
  const secret = config.pages?.clientSecret ?? null;
  const proof = secret === null ? oauth.None() : oauth.ClientSecretPost(secret);
  return { server, client: { client_id: config.client }, proof, options };
}

/** The authority as the issuer of this very answer: the id token says whose it is, and is held to that tenant's issuer. */
export async function issuing({ server }: Authority, answer: Response): Promise<oauth.AuthorizationServer> {
  const { id_token: idToken } = (await answer.clone().json()) as { readonly id_token?: unknown };
  const tid = typeof idToken === 'string' ? decodeJwt(idToken).tid : null;
  if (typeof tid !== 'string' || !TENANT_ID.test(tid)) return server;
  return { ...server, issuer: server.issuer.replace(TENANT, tid) };
}
