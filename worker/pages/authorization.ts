import * as oauth from 'oauth4webapi';
import { z } from 'zod';
import { type Config, SCOPE } from '../config.ts';
import { discover, issuing } from './authority.ts';

/** What is kept, sealed, while a person is away at the authority. */
export const PendingSignIn = z.object({
  verifier: z.string(),
  state: z.string(),
  nonce: z.string(),
  /** The page to come back to. */
  to: z.string(),
});
export type PendingSignIn = z.infer<typeof PendingSignIn>;

/** The start of OAuth 2's authorization code flow with PKCE. */
export async function beginSignIn(
  config: Config,
  redirect: string,
  to: string,
): Promise<{ readonly address: string; readonly pending: PendingSignIn }> {
  const { server } = await discover(config);
  const pending = {
    verifier: oauth.generateRandomCodeVerifier(),
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    to,
  };
  const address = new URL(server.authorization_endpoint ?? '');
  const asked = {
    client_id: config.client,
    response_type: 'code',
    redirect_uri: redirect,
    scope: `openid profile api://${config.audience}/${SCOPE}`,
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(pending.verifier),
    code_challenge_method: 'S256',
    // Who approves is named, so nobody is signed in as whoever used this computer last.
    prompt: 'select_account',
  };
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
  return { address: address.href, pending };
}

/**
 * The way back: the code, for an access token, which is still to be verified. Rejects where state, nonce, issuer or verifier
 * are not those of `pending`.
 */
export async function completeSignIn(
  config: Config,
  { state, nonce, verifier }: PendingSignIn,
  callback: URL,
  redirect: string,
): Promise<string> {
  const authority = await discover(config);
  const { server, client, proof, options } = authority;
  const returned = oauth.validateAuthResponse(server, client, callback, state);
  const answer = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    proof,
    returned,
    redirect,
    verifier,
    options,
  );
  const issuer = await issuing(authority, answer);
  const expected = { expectedNonce: nonce, requireIdToken: true };
  const tokens = await oauth.processAuthorizationCodeResponse(issuer, client, answer, expected);
  return tokens.access_token;
}
