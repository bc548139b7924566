import { Hono } from 'hono';
import { base64url, calculateJwkThumbprint, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { OPERATOR_ROLE } from '../shared/record/contract/operator.ts';
import { authorizePage } from './authorizePage.ts';
import { LOCAL_OFFICERS, LOCAL_OPERATOR, type LocalOfficer } from './localCouncil.ts';

const API_CLIENT_ID = 'outturn-record-local';
const ADDIN_CLIENT_ID = 'outturn-addin-local';
/** The redirect addresses, as an application's registration lists them: the pane's page and the record's. */
const REDIRECTS = ['/signin.html', '/pages/signed-in'];
const LIFETIME_SECONDS = 3600;
const CODE_LIFETIME_MS = 60_000;

export interface LocalIssuer {
  handle(request: Request): Response | Promise<Response>;
  /** The vars by which a deployment tells the Worker about its issuer. */
  readonly configurationVars: Readonly<Record<string, string>>;
  /** An access token as Entra would issue it to the officer. */
  mint(officer: LocalOfficer): Promise<string>;
  /** An app's token for itself, as Entra issues it to the operator's app. */
  mintOperator(): Promise<string>;
}

interface Grant {
  readonly officer: LocalOfficer;
  readonly challenge: string;
  readonly redirect: string;
  readonly nonce: string | undefined;
  readonly expires: number;
}

/**
 * Microsoft Entra's stand-in on this machine: OAuth 2 authorization code with PKCE, and tokens of Entra's shape. Its key
 * is made at each start and never leaves the process, so tokens signed elsewhere are refused.
 */
export async function createLocalIssuer({ origin }: { readonly origin: string }): Promise<LocalIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint(jwk);
  const keys = { keys: [{ ...jwk, kid, alg: 'RS256', use: 'sig' }] };
  const base = `${origin}/local-issuer`;
  // As in Entra, sign-in without a known tenant goes to "organizations", which names issuers by a pattern.
  const anyTenant = `${base}/organizations/v2.0`;
  const grants = new Map<string, Grant>();

  const issue = (
    tid: string,
    oid: string,
    audience: string,
    claims: Record<string, unknown>,
  ): Promise<string> =>
    new SignJWT({ tid, oid, ver: '2.0', ...claims })
      .setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT' })
      .setIssuer(`${base}/${tid}/v2.0`)
      .setAudience(audience)
      .setSubject(oid)
      .setIssuedAt()
      .setNotBefore('0s')
      .setExpirationTime(`${LIFETIME_SECONDS}s`)
      .sign(privateKey);
  const sign = (officer: LocalOfficer, audience: string, claims: Record<string, unknown>): Promise<string> =>
    issue(officer.council.tid, officer.oid, audience, { name: officer.name, ...claims });
  const mint = (officer: LocalOfficer): Promise<string> =>
    sign(officer, API_CLIENT_ID, { azp: ADDIN_CLIENT_ID, scp: 'Record.Use', roles: officer.roles });

  const app = new Hono().basePath('/local-issuer/organizations/v2.0');
  app.get('/.well-known/openid-configuration', c =>
    c.json({
      issuer: `${base}/{tenantid}/v2.0`,
      authorization_endpoint: `${anyTenant}/authorize`,
      token_endpoint: `${anyTenant}/token`,
      jwks_uri: `${anyTenant}/keys`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      code_challenge_methods_supported: ['S256'],
    }),
  );
  app.get('/keys', c => c.json(keys));
  app.get('/authorize', c => {
    const request = c.req.query();
    const refusal = refusalOf(request, origin);
    return refusal ? c.text(refusal, 400) : c.html(authorizePage(request));
  });
  app.post('/authorize', async c => {
    const form = Object.fromEntries(
      [...(await c.req.formData())].map(([name, value]) => [name, String(value)]),
    );
    const officer = LOCAL_OFFICERS.find(({ oid }) => oid === form.officer);
    const refusal = refusalOf(form, origin);
    if (refusal || !officer) return c.text(refusal ?? 'Choose an officer.', 400);
    const code = crypto.randomUUID();
    const { code_challenge: challenge = '', redirect_uri: redirect = '', nonce, state = '' } = form;
    grants.set(code, { officer, challenge, redirect, nonce, expires: Date.now() + CODE_LIFETIME_MS });
    const back = new URL(redirect);
    back.searchParams.set('code', code);
    back.searchParams.set('state', state);
    return c.redirect(back.href, 303);
  });
  app.post('/token', async c => {
    const form = await c.req.formData();
    const code = String(form.get('code'));
    const grant = grants.get(code);
    grants.delete(code);
    const proof = await challengeOf(String(form.get('code_verifier')));
    const isGood =
      grant &&
      grant.expires > Date.now() &&
      grant.challenge === proof &&
      grant.redirect === form.get('redirect_uri');
    if (!isGood) return c.json({ error: 'invalid_grant' }, 400);
    return c.json({
      token_type: 'Bearer',
      expires_in: LIFETIME_SECONDS,
      access_token: await mint(grant.officer),
      id_token: await sign(
        grant.officer,
        ADDIN_CLIENT_ID,
        grant.nonce === undefined ? {} : { nonce: grant.nonce },
      ),
    });
  });

  return {
    handle: request => app.fetch(request),
    mint,
    mintOperator: () =>
      issue(LOCAL_OPERATOR.tid, LOCAL_OPERATOR.oid, API_CLIENT_ID, {
        azp: LOCAL_OPERATOR.client,
        roles: [OPERATOR_ROLE],
      }),
    configurationVars: {
      DEPLOYMENT: 'local',
      API_CLIENT_ID,
      ADDIN_CLIENT_ID,
      OPERATOR_TENANT: LOCAL_OPERATOR.tid,
      LOCAL_ISSUER: base,
      LOCAL_JWKS: JSON.stringify(keys),
    },
  };
}

/** As any issuer: only the registered application, only a page of ours, only with PKCE. */
function refusalOf(request: Readonly<Record<string, string>>, origin: string): string | null {
  const redirect = request.redirect_uri ?? '';
  if (request.client_id !== ADDIN_CLIENT_ID) return 'This issuer does not know that application.';
  if (!REDIRECTS.some(path => redirect === `${origin}${path}`))
    return 'This issuer does not send anybody there.';
  if (
    request.response_type !== 'code' ||
    request.code_challenge_method !== 'S256' ||
    !request.code_challenge
  ) {
    return 'This issuer takes the authorization code flow with PKCE (S256) alone.';
  }
  return null;
}

/** RFC 7636, 4.6: base64url of the SHA-256 of the verifier. */
async function challengeOf(verifier: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return base64url.encode(new Uint8Array(digest));
}
