import { beforeEach, describe, expect, it } from 'vitest';
import { Configuration } from '../../shared/record/contract/signIn.ts';
import { app } from '../../worker/app.ts';
import { d1Store } from '../../worker/store/d1/d1Store.ts';
import { EXPECTED_SCHEMA, schemaDigest } from '../../worker/store/d1/guards.ts';
import { ask, bindings, DB, freshRecord, get, statusAndType } from './recordHarness.ts';
import { PRODUCTION, tokenFor } from './tokens.ts';

beforeEach(freshRecord);

describe('the configuration', () => {
  it('of a local record names the local issuer, and says that it is local', async () => {
    const configuration = Configuration.parse(await (await ask('/v1/configuration')).json());
    expect(configuration).toEqual({
      authority: 'http://localhost/local-issuer/organizations/v2.0',
      clientId: 'outturn-addin-local',
      scope: 'api://outturn-record-local/Record.Use',
      notice: 'Local record',
    });
  });

  it('in production names Microsoft’s alone', async () => {
    const configuration = Configuration.parse(await (await ask('/v1/configuration', {}, PRODUCTION)).json());
    expect(configuration).toEqual({
      authority: 'https://login.microsoftonline.com/organizations/v2.0',
      clientId: PRODUCTION.ADDIN_CLIENT_ID,
      scope: `api://${PRODUCTION.API_CLIENT_ID}/Record.Use`,
      notice: null,
    });
  });
});

describe('a deployment that would let a stranger in', () => {
  it.each<[string, object]>([
    ['a local issuer in production', { ...PRODUCTION, LOCAL_ISSUER: 'http://localhost/local-issuer' }],
    ['local keys in production', { ...PRODUCTION, LOCAL_JWKS: '{"keys":[]}' }],
    ['no ids', { ...PRODUCTION, API_CLIENT_ID: '', ADDIN_CLIENT_ID: '' }],
    ['no name for what it is', { DEPLOYMENT: undefined }],
    ['an unknown name for what it is', { DEPLOYMENT: 'test' }],
    ['a local issuer on another machine', { LOCAL_ISSUER: 'https://issuer.example/x' }],
    ['local keys that are none', { LOCAL_JWKS: '{"keys":[]}' }],
    ['local keys that are no JSON', { LOCAL_JWKS: 'keys' }],
  ])('%s answers nobody', async (_, vars) => {
    const headers = { authorization: `Bearer ${await tokenFor('approver')}` };
    for (const route of ['/v1/configuration', '/v1/me', '/healthz']) {
      const response = await ask(route, { headers }, vars);
      expect(await statusAndType(response)).toBe('503 not-configured');
    }
  });

  it('a local record reached under a public name answers nobody', async () => {
    const response = await app.request('https://outturn.example/v1/configuration', {}, bindings());
    expect(await statusAndType(response)).toBe('503 not-configured');
  });

  it('a local token opens nothing in production', async () => {
    const headers = {
      authorization: `Bearer ${await tokenFor('approver', 'ffffffff-0000-4000-8000-000000000001')}`,
    };
    expect(await statusAndType(await ask('/v1/me', { headers }, PRODUCTION))).toBe('401 sign-in-needed');
  });
});

describe('health', () => {
  it('is ok where the database answers with every guard in place, and needs no sign-in', async () => {
    const response = await ask('/healthz');
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
  });

  it('knows the guards that the migrations make', async () => {
    expect(await schemaDigest(DB)).toBe(EXPECTED_SCHEMA);
  });

  it('is not, without any one of the guards, and is again with it', async () => {
    const { results: guards } = await DB.prepare(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'",
    ).all<{ name: string; sql: string }>();
    expect(guards.length).toBeGreaterThan(40);
    const store = d1Store(DB);
    for (const { name, sql } of guards) {
      await DB.prepare(`DROP TRIGGER ${name}`).run();
      expect(await store.isReady(), name).toBe(false);
      await DB.prepare(sql).run();
    }
    expect(await store.isReady()).toBe(true);
  });

  it.each([
    'DROP TRIGGER revision_guard; CREATE TRIGGER revision_guard BEFORE INSERT ON revision BEGIN SELECT 1; END',
    'CREATE TRIGGER silent BEFORE INSERT ON revision BEGIN SELECT RAISE(IGNORE); END',
    'DROP TABLE directory',
  ])('is not, after %s', async statements => {
    for (const sql of statements.split(/; (?=CREATE)/)) await DB.prepare(sql).run();
    expect(await statusAndType(await ask('/healthz'))).toBe('503 not-configured');
  });

  it('is not, where the database does not answer', async () => {
    const broken = {
      prepare: () => {
        throw new Error('D1_ERROR: canary');
      },
    };
    const response = await ask('/healthz', {}, { DB: broken });
    expect(response.headers.get('retry-after')).toBe('2');
    expect(await statusAndType(response)).toBe('503 busy');
  });
});

describe('every problem', () => {
  it('is a whole sentence with the next step, as problem+json', async () => {
    const response = await get('/v1/nothing');
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toMatchObject({
      status: 404,
      detail: expect.stringMatching(/^[A-Z].*\.$/),
    });
  });
});
