import { beforeEach, describe, expect, it } from 'vitest';
import { Configuration } from '../../shared/record/contract/signIn.ts';
import { app } from '../../worker/app.ts';
import type { NightReport } from '../../worker/directory/directory.ts';
import worker from '../../worker/index.ts';
import {
  ask,
  bindings,
  councilObject,
  directoryObject,
  emptyRecord,
  freshRecord,
  get,
  HAVERING_COUNCIL,
  runSql,
  statusAndType,
} from './recordHarness.ts';
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
    ['a jurisdiction that Cloudflare does not have', { JURISDICTION: 'uk' }],
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

describe('a deployment in a jurisdiction', () => {
  const healthFrom = async (vars: object) => {
    const asked: string[] = [];
    const { DIRECTORY, COUNCILS } = bindings();
    const elsewhere = (namespace: unknown) => ({
      jurisdiction(name: string) {
        asked.push(name);
        return namespace;
      },
    });
    const env = { ...bindings(), DIRECTORY: elsewhere(DIRECTORY), COUNCILS: elsewhere(COUNCILS), ...vars };
    const response = await worker.fetch(
      new Request('http://localhost/healthz') as never,
      env as never,
      {} as ExecutionContext,
    );
    return [response.status, asked];
  };

  it('has its directory and its councils there', async () => {
    expect(await healthFrom({ JURISDICTION: 'eu' })).toEqual([200, ['eu', 'eu']]);
  });

  it('is in none unless it names one, since plain workerd has none', async () => {
    const { DIRECTORY, COUNCILS } = bindings();
    expect(await healthFrom({ DIRECTORY, COUNCILS })).toEqual([200, []]);
  });
});

describe('health', () => {
  const health = async () => {
    const response = await ask('/healthz');
    return [response.status, await response.json()];
  };
  const report = (night: Partial<NightReport>) =>
    directoryObject().reportNight(
      HAVERING_COUNCIL.record,
      { day: new Date().toISOString().slice(0, 10), entries: 1, wrong: null, wholeBy: null, ...night },
      null,
    );
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

  it('is ok where the directory answers and no council’s check is overdue, and needs no sign-in', async () => {
    expect(await health()).toEqual([200, { status: 'ok', councils: 2, checked: 2, wrong: 0 }]);
  });

  it('is ok before there is a council', async () => {
    await emptyRecord();
    expect(await health()).toEqual([200, { status: 'ok', councils: 0, checked: 0, wrong: 0 }]);
  });

  it('counts a council whose last night found a fault, without its name, until a night finds none', async () => {
    await report({ wrong: 'The guard of Havering is gone.' });
    const response = await ask('/healthz');
    const text = await response.text();
    expect(JSON.parse(text)).toEqual({ status: 'attention', councils: 2, checked: 2, wrong: 1 });
    expect(text).not.toMatch(/Havering|E09000016/);
    await report({});
    expect(await health()).toEqual([200, { status: 'ok', councils: 2, checked: 2, wrong: 0 }]);
  });

  it.each([
    [2, { status: 'ok', councils: 2, checked: 2, wrong: 0 }],
    [3, { status: 'attention', councils: 2, checked: 1, wrong: 0 }],
  ])('counts a council as checked %i days after its last night or not: %j', async (days, counted) => {
    await report({ day: daysAgo(days) });
    expect(await health()).toEqual([200, counted]);
  });

  it('hears of a guard that was taken away from the council’s own check', async () => {
    await runSql('DROP TRIGGER revision_no_update');
    await councilObject().checkNow();
    expect(await health()).toEqual([200, { status: 'attention', councils: 2, checked: 2, wrong: 1 }]);
  });

  it('is not, where the directory does not answer', async () => {
    const broken = {
      idFromName: () => 'directory',
      get: () => ({ health: () => Promise.reject(new Error('canary')) }),
    };
    const response = await ask('/healthz', {}, { DIRECTORY: broken });
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
