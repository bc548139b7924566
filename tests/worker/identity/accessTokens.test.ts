import { base64url, exportJWK, exportSPKI, generateKeyPair, importJWK, type JWTPayload } from 'jose';
import { beforeEach, describe, expect, it } from 'vitest';
import { Me, Role } from '../../../shared/record/contract/signIn.ts';
import { openApiDocument } from '../../../worker/openapi/document.ts';
import { allRoutes } from '../../../worker/routes/all.ts';
import { pathAt } from '../pathAt.ts';
import { aQuarter } from '../quarters.ts';
import {
  ask,
  freshRecord,
  get,
  HAVERING_COUNCIL,
  postSignOff,
  revisionsOf,
  rowCounts,
  send,
  statusAndType,
} from '../recordHarness.ts';
import {
  claimsOf,
  KID,
  NAME,
  OTHER_COUNCIL,
  privateKey,
  publicKey,
  signed,
  TID,
  tokenFor,
} from '../tokens.ts';

beforeEach(freshRecord);

const ROUTES = [
  '/v1/me',
  '/v1/councils/E09000016/indicators',
  '/v1/councils/E09000016/indicators/1/history',
  '/v1/councils/E09000016/reports/corporate/2017-18-Q2',
  revisionsOf('2017/18 Q2'),
];

/** Every operation that asks for sign-in, from the interface's own document: a new route cannot be forgotten. */
const CLOSED = Object.entries(openApiDocument(allRoutes).paths ?? {}).flatMap(([path, methods]) =>
  Object.entries(methods as Record<string, { readonly security?: unknown }>)
    .filter(([, { security }]) => security !== undefined)
    .map(([method]) => ({ method: method.toUpperCase(), path: pathAt(path) })),
);

const good = (changes: Partial<Record<string, unknown>> = {}): JWTPayload => ({
  ...claimsOf('approver'),
  ...changes,
});
const without = (claim: string): JWTPayload =>
  Object.fromEntries(Object.entries(good()).filter(([name]) => name !== claim));
const seconds = (fromNow: number): number => Math.floor(Date.now() / 1000) + fromNow;
const encoded = (value: unknown): string => base64url.encode(JSON.stringify(value));

/** Signed with the public key as if it were a secret, which a careless verifier takes. */
async function hs256(): Promise<string> {
  const secret = new TextEncoder().encode(await exportSPKI(publicKey));
  return signed(good(), secret, { alg: 'HS256' });
}

async function rs384(): Promise<string> {
  const key = (await importJWK(await exportJWK(privateKey), 'RS384')) as CryptoKey;
  return signed(good(), key, { alg: 'RS384', kid: KID });
}

async function swappedPayload(): Promise<string> {
  const [header, , signature] = (await signed(good())).split('.');
  return [header, encoded(good({ oid: 'somebody-else' })), signature].join('.');
}

const otherKey = async (claims: JWTPayload): Promise<string> =>
  signed(claims, (await generateKeyPair('RS256')).privateKey);

async function embeddedKey(): Promise<string> {
  const { publicKey: theirs, privateKey: own } = await generateKeyPair('RS256', { extractable: true });
  const jwk = await crypto.subtle.exportKey('jwk', theirs);
  return signed(good(), own, { alg: 'RS256', jwk } as never);
}

const BAD: readonly (readonly [string, () => Promise<string> | string])[] = [
  ['no word of three parts', () => 'abc'],
  ['of alg none', () => `${encoded({ alg: 'none', typ: 'JWT' })}.${encoded(good())}.`],
  ['of alg none with a signature', () => `${encoded({ alg: 'none' })}.${encoded(good())}.AAAA`],
  ['signed HS256 with the public key', hs256],
  ['signed RS384 by the right key', rs384],
  ['signed by another key', () => otherKey(good())],
  ['signed by the key that it brings along', embeddedKey],
  ['whose payload was swapped', swappedPayload],
  ['for another audience', () => signed(good({ aud: 'another-record' }))],
  ['without an audience', () => signed(without('aud'))],
  ['of another issuer', () => signed(good({ iss: `https://login.microsoftonline.com/${TID}/v2.0` }))],
  [
    'of another tenant’s issuer',
    () => signed(good({ iss: `http://localhost/local-issuer/${OTHER_COUNCIL.tid}/v2.0` })),
  ],
  [
    'of a tenant that is no council here',
    () => signed(claimsOf('approver', '00000000-0000-4000-8000-00000000000f')),
  ],
  ['whose tenant is no id', () => signed(good({ tid: `${TID}' OR '1'='1` }))],
  ['of another application', () => signed(good({ azp: 'another-addin' }))],
  ['without an application', () => signed(without('azp'))],
  ['of another scope', () => signed(good({ scp: 'User.Read' }))],
  ['of a scope that only begins so', () => signed(good({ scp: 'Record.UseAll' }))],
  ['without a scope', () => signed(without('scp'))],
  [
    'of an application alone (no person’s scope)',
    () => signed(good({ scp: undefined, roles: ['approver'], idtyp: 'app' })),
  ],
  ['without a role', () => signed(good({ roles: [] }))],
  ['of a role that is none here', () => signed(good({ roles: ['owner'] }))],
  ['that has expired', () => signed(good({ exp: seconds(-120) }))],
  ['that never expires', () => signed(without('exp'))],
  ['that is not valid yet', () => signed(good({ nbf: seconds(600) }))],
  ['without a person', () => signed(without('oid'))],
  ['of version 1.0', () => signed(good({ ver: '1.0' }))],
];

describe('a token', () => {
  it('that is good says who asks', async () => {
    const me = Me.parse(await (await get('/v1/me')).json());
    expect(me).toMatchObject({
      name: NAME,
      roles: ['approver'],
      council: { code: HAVERING_COUNCIL.code, name: HAVERING_COUNCIL.name },
    });
  });

  it('that ran out a moment ago still counts, since clocks differ', async () => {
    expect((await get('/v1/me', await signed(good({ exp: seconds(-20) })))).status).toBe(200);
  });

  it.each(BAD)('%s is refused on every route', async (_, make) => {
    const token = await make();
    const answers = await Promise.all(
      CLOSED.map(({ method, path }) => send(method, path, method === 'GET' ? undefined : {}, { token })),
    );
    expect(answers.length).toBeGreaterThan(15);
    for (const answer of answers) {
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
      expect(await statusAndType(answer)).toBe('401 sign-in-needed');
    }
    expect(await rowCounts()).toMatchObject({ revision: 0, audit: 0, person: 0 });
  });

  it.each(['', 'Basic YTpi', 'Bearer', 'Bearer a b'])('in the form "%s" is none', async authorization => {
    expect(await statusAndType(await ask('/v1/me', { headers: { authorization } }))).toBe(
      '401 sign-in-needed',
    );
  });
});

describe('a council', () => {
  it('cannot see another council’s quarters, indicators or history', async () => {
    await postSignOff(aQuarter());
    const claims = { ...claimsOf('approver', OTHER_COUNCIL.tid), roles: [...Role.options] };
    const token = await signed(claims);
    for (const { method, path } of CLOSED.filter(
      ({ path }) => path !== '/v1/me' && !path.startsWith('/v1/operator'),
    )) {
      const answer = await send(method, path, method === 'GET' ? undefined : {}, { token });
      expect(await statusAndType(answer), path).toBe('404 not-found');
    }
    expect(await statusAndType(await postSignOff(aQuarter(), { token }))).toBe('404 not-found');
    expect(await rowCounts()).toMatchObject({ revision: 1, audit: 1 });
  });

  it('has a separate record, though ids and periods are the same', async () => {
    await postSignOff(aQuarter());
    const theirs = {
      token: await tokenFor('approver', OTHER_COUNCIL.tid),
      path: revisionsOf('2017/18 Q2', OTHER_COUNCIL.code),
    };
    const response = await postSignOff(aQuarter({ council: OTHER_COUNCIL.code }), theirs);
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ council: OTHER_COUNCIL.code, rev: 1, seq: 1 });
  });
});

describe('what is answered to a person', () => {
  it.each(ROUTES)('is kept in no cache: %s', async route => {
    await postSignOff(aQuarter());
    const response = await get(route);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });
});
