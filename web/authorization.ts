import * as oauth from 'oauth4webapi';
import { type Authority, issuing } from './authority.ts';
import type { PendingSignIn } from './pendingSignIn.ts';

/** The start of OAuth 2's authorization code flow with PKCE: where to go, and what to keep until the way back. */
export async function beginSignIn(
  { server, client }: Authority,
  scope: string,
  redirect: string,
): Promise<{ readonly address: string; readonly pending: PendingSignIn }> {
  const pending = {
    verifier: oauth.generateRandomCodeVerifier(),
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
  };
  const address = new URL(server.authorization_endpoint ?? '');
  const asked = {
    client_id: client.client_id,
    response_type: 'code',
    redirect_uri: redirect,
    scope: `openid profile ${scope}`,
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(pending.verifier),
    code_challenge_method: 'S256',
    // Who signs off or approves is named, so nobody may be signed in as the last person who used this computer.
    prompt: 'select_account',
  };
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
  return { address: address.href, pending };
}

/** An access token, which is still to be verified, and how many seconds it lives. */
export interface Granted {
  readonly token: string;
  readonly lifetime: number;
}

/** The way back: the code, for a token. Rejects where state, nonce, issuer or verifier are not those of `pending`. */
export async function completeSignIn(
  authority: Authority,
  pending: PendingSignIn,
  callback: URL,
  redirect: string,
): Promise<Granted> {
  const { server, client, proof, options } = authority;
  const returned = oauth.validateAuthResponse(server, client, callback, pending.state);
  const answer = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    proof,
    returned,
    redirect,
    pending.verifier,
    options,
  );
  const tokens = await oauth.processAuthorizationCodeResponse(
    await issuing(authority, answer),
    client,
    answer,
    { expectedNonce: pending.nonce, requireIdToken: true },
  );
  return { token: tokens.access_token, lifetime: tokens.expires_in ?? UNSAID_LIFETIME };
}

/** RFC 6749, 5.1 lets an authority leave the lifetime out. Then it is taken for short. */
const UNSAID_LIFETIME = 300;
