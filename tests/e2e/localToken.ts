import { createHash, randomBytes } from 'node:crypto';
import { Configuration } from '../../shared/record/contract/signIn.ts';

/** An officer's access token, by the flow that every client of the local record uses: a code with PKCE. */
export async function localToken(origin: string, officer: string): Promise<string> {
  const { authority, clientId } = Configuration.parse(
    await (await fetch(`${origin}/v1/configuration`)).json(),
  );
  const verifier = randomBytes(32).toString('base64url');
  const redirect = `${origin}/signin.html`;
  const chosen = await fetch(`${authority}/authorize`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({
      client_id: clientId,
      response_type: 'code',
      redirect_uri: redirect,
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
      officer,
    }),
  });
  const code = new URL(chosen.headers.get('location') ?? '').searchParams.get('code') ?? '';
  const answer = await fetch(`${authority}/token`, {
    method: 'POST',
    body: new URLSearchParams({ code, code_verifier: verifier, redirect_uri: redirect }),
  });
  return ((await answer.json()) as { readonly access_token: string }).access_token;
}
