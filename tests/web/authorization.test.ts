import { generateKeyPair, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { type AnyFetch, type Application, discover } from '../../web/authority.ts';
import { beginSignIn, completeSignIn } from '../../web/authorization.ts';

const TID = '00000000-0000-4000-8000-000000000001';
const OTHER = '00000000-0000-4000-8000-000000000002';
const HOST = 'https://login.microsoftonline.com';
const REDIRECT = 'https://outturn.example/signin.html';
const ADDIN: Application = { authority: `${HOST}/organizations/v2.0`, clientId: 'the-add-in' };
const { privateKey } = await generateKeyPair('RS256');

/** An authority for every organisation, as Entra is one: its issuer is a pattern, and each token names a tenant's own. */
function anAuthority(claims: object, answer: object = {}) {
  const forms: URLSearchParams[] = [];
  let nonce = '';
  const fetchIt: AnyFetch = async (address, init) => {
    if (address.endsWith('/.well-known/openid-configuration')) {
      return Response.json({
        issuer: `${HOST}/{tenantid}/v2.0`,
        authorization_endpoint: `${HOST}/organizations/oauth2/v2.0/authorize`,
        token_endpoint: `${HOST}/organizations/oauth2/v2.0/token`,
      });
    }
    forms.push(new URLSearchParams(String(init.body)));
    const idToken = await new SignJWT({ nonce, sub: 'somebody', aud: ADDIN.clientId, ...claims })
      .setProtectedHeader({ alg: 'RS256' })
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(privateKey);
    return Response.json({ token_type: 'Bearer', access_token: 'a-token', id_token: idToken, ...answer });
  };
  const isAsked = (address: string): URL => {
    const asked = new URL(address);
    nonce = asked.searchParams.get('nonce') ?? '';
    return asked;
  };
  return { fetchIt, forms, isAsked };
}

/** The whole flow, by way of an authority whose id token says so. */
async function signedIn(claims: object, { application = ADDIN, answer = {} } = {}) {
  const { fetchIt, forms, isAsked } = anAuthority(claims, answer);
  const authority = await discover(application, fetchIt);
  const { address, pending } = await beginSignIn(authority, 'api://the-record/Record.Use', REDIRECT);
  const asked = isAsked(address);
  const callback = new URL(`${REDIRECT}?code=a-code&state=${pending.state}`);
  const granted = await completeSignIn(authority, pending, callback, REDIRECT);
  return { asked, pending, form: forms[0], granted };
}

const OURS = { tid: TID, iss: `${HOST}/${TID}/v2.0` };

describe('the authorization code flow', () => {
  it('asks for the record’s scope with PKCE, and lets the person choose an account', async () => {
    const { asked, pending } = await signedIn(OURS);
    expect(asked.origin + asked.pathname).toBe(`${HOST}/organizations/oauth2/v2.0/authorize`);
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      client_id: 'the-add-in',
      scope: 'openid profile api://the-record/Record.Use',
      code_challenge_method: 'S256',
      prompt: 'select_account',
      state: pending.state,
    });
    expect(asked.href).not.toContain(pending.verifier);
  });

  it('sends the application’s secret if it has one', async () => {
    expect((await signedIn(OURS)).form?.has('client_secret')).toBe(false);
    const worker = { ...ADDIN, secret: 'of the pages' };
    const { form } = await signedIn(OURS, { application: worker });
    expect(Object.fromEntries(form ?? [])).toMatchObject({ client_secret: 'of the pages', code: 'a-code' });
  });

  it('says how long the token lives, and takes it for short where that is left out', async () => {
    expect((await signedIn(OURS, { answer: { expires_in: 4_000 } })).granted).toEqual({
      token: 'a-token',
      lifetime: 4_000,
    });
    expect((await signedIn(OURS)).granted.lifetime).toBe(300);
  });

  it.each([
    ['another tenant’s issuer', { ...OURS, iss: `${HOST}/${OTHER}/v2.0` }],
    ['no tenant', { iss: OURS.iss }],
    ['a tenant that is no id', { tid: '../evil', iss: `${HOST}/../evil/v2.0` }],
    ['another application', { ...OURS, aud: 'another' }],
    ['another nonce', { ...OURS, nonce: 'another' }],
  ])('takes no answer whose id token names %s', async (_, claims) => {
    await expect(signedIn(claims)).rejects.toThrow();
  });

  it('asks an authority without TLS on this machine alone', async () => {
    const plain = { ...ADDIN, authority: 'http://issuer.example/organizations/v2.0' };
    const { fetchIt } = anAuthority(OURS);
    await expect(discover(plain, fetchIt)).rejects.toThrow('only requests to HTTPS are allowed');
  });
});
