import { beforeEach, describe, expect, it } from 'vitest';
import { Role } from '../../../shared/record/contract/signIn.ts';
import { aQuarter } from '../quarters.ts';
import {
  ask,
  freshRecord,
  HAVERING_COUNCIL,
  postSignOff,
  rowCounts,
  send,
  statusAndType,
} from '../recordHarness.ts';
import { claimsOf, OPERATOR_TID, operatorClaims, operatorToken, signed, tokenFor } from '../tokens.ts';

beforeEach(freshRecord);

const COUNCILS = '/v1/operator/councils';
const HAVERING = `${COUNCILS}/${HAVERING_COUNCIL.code}`;
const OTHER_TENANT = '00000000-0000-4000-8000-0000000000AB';

const operate = async (method: string, path: string, body?: unknown) =>
  send(method, path, body, { token: await operatorToken() });

describe('the operator’s addresses', () => {
  it.each<[string, () => Promise<string>]>([
    ['an approver', () => tokenFor('approver')],
    ['a person with every role', () => signed({ ...claimsOf('approver'), roles: [...Role.options] })],
    [
      'a person who was given the operator’s role',
      () => signed({ ...claimsOf('approver'), roles: ['Record.Operate'] }),
    ],
    ['a person of the operator’s tenant', () => signed({ ...operatorClaims(), scp: 'Record.Use' })],
    ['an app without the role', () => signed({ ...operatorClaims(), roles: [] })],
    ['an app with a person’s role', () => signed({ ...operatorClaims(), roles: ['administrator'] })],
    ['an app of a council’s tenant', () => signed({ ...operatorClaims(), tid: HAVERING_COUNCIL.tid })],
    ['an app’s token for another audience', () => signed({ ...operatorClaims(), aud: 'another' })],
    ['an app’s token that has expired', () => signed({ ...operatorClaims(), exp: 1 })],
  ])('are closed to %s', async (_, make) => {
    const token = await make();
    for (const [method, path, body] of [
      ['GET', COUNCILS, undefined],
      ['PUT', `${COUNCILS}/E09000001`, { name: 'City', tid: OTHER_TENANT }],
      ['PUT', `${HAVERING}/settings/two_people`, { value: true }],
      ['GET', `${HAVERING}/export.ndjson`, undefined],
      ['POST', `${HAVERING}/sql`, { sql: 'SELECT 1' }],
      ['POST', `${HAVERING}/check`, undefined],
      ['POST', `${HAVERING}/name-erasure`, { oid: 'oid-approver' }],
    ] as const) {
      expect(await statusAndType(await send(method, path, body, { token })), path).toBe('401 sign-in-needed');
    }
    expect(await rowCounts()).toMatchObject({ audit: 0 });
  });

  it('are closed to everybody where the deployment names no operator', async () => {
    const headers = { authorization: `Bearer ${await operatorToken()}` };
    for (const OPERATOR_TENANT of [undefined, '', 'not a tenant']) {
      const response = await ask(COUNCILS, { headers }, { OPERATOR_TENANT });
      expect(await statusAndType(response)).toBe('401 sign-in-needed');
    }
    expect((await ask(COUNCILS, { headers }, { OPERATOR_TENANT: OPERATOR_TID.toUpperCase() })).status).toBe(
      200,
    );
  });

  it('are all that the operator has: nothing is signed, approved, published or read as a person', async () => {
    const token = await operatorToken();
    expect(await statusAndType(await postSignOff(aQuarter(), { token }))).toBe('401 sign-in-needed');
    for (const path of ['/v1/me', `/v1/councils/${HAVERING_COUNCIL.code}/reports`]) {
      expect(await statusAndType(await send('GET', path, undefined, { token }))).toBe('401 sign-in-needed');
    }
  });
});

describe('a council that is added', () => {
  it('can sign in at once, with its name as it is written and its tenant in lower case', async () => {
    const name = "King's Lynn’s “Council” <script>";
    const added = await operate('PUT', `${COUNCILS}/E07000146`, { name: ` ${name} `, tid: OTHER_TENANT });
    expect(added.status).toBe(201);
    expect(await added.json()).toMatchObject({
      code: 'E07000146',
      name,
      tid: OTHER_TENANT.toLowerCase(),
      night: null,
    });
    const token = await tokenFor('approver', OTHER_TENANT.toLowerCase());
    const me = await send('GET', '/v1/me', undefined, { token });
    expect(await me.json()).toMatchObject({ council: { code: 'E07000146', name, twoPeople: false } });
  });

  it.each([
    ['E0700014', { name: 'A council', tid: OTHER_TENANT }, /not an ONS code/],
    ['X07000146', { name: 'A council', tid: OTHER_TENANT }, /not an ONS code/],
    ['E07000146', { name: ' ', tid: OTHER_TENANT }, /./],
    ['E07000146', { name: 'A council', tid: 'contoso' }, /./],
    ['E07000146', { name: 'A council', tid: HAVERING_COUNCIL.tid }, /E09000016 has this Entra tenant/],
    [HAVERING_COUNCIL.code, { name: 'A council', tid: OTHER_TENANT }, /has this council already/],
  ])('is refused as %s, %j', async (code, council, why) => {
    const response = await operate('PUT', `${COUNCILS}/${code}`, council);
    const { status, detail } = (await response.json()) as { status: number; detail: string };
    expect([status, detail]).toEqual([422, expect.stringMatching(why)]);
    const { councils } = (await (await operate('GET', COUNCILS)).json()) as { councils: unknown[] };
    expect(councils).toHaveLength(2);
  });

  it('is renamed, and keeps its record', async () => {
    await postSignOff(aQuarter());
    expect((await operate('POST', HAVERING, { name: 'Havering' })).status).toBe(200);
    expect(await statusAndType(await operate('POST', `${COUNCILS}/E07000146`, { name: 'Nobody' }))).toBe(
      '404 not-found',
    );
    expect(await (await operate('GET', COUNCILS)).json()).toMatchObject({
      councils: expect.arrayContaining([
        expect.objectContaining({ code: HAVERING_COUNCIL.code, name: 'Havering' }),
      ]),
    });
    expect(await rowCounts()).toMatchObject({ revision: 1 });
  });
});

describe('a statement of the operator', () => {
  const run = async (sql: string) => operate('POST', `${HAVERING}/sql`, { sql });

  it('reads, and says when there are more than a thousand rows', async () => {
    await postSignOff(aQuarter());
    expect(await (await run('SELECT period, rev FROM revision')).json()).toEqual({
      rows: [{ period: 20170603, rev: 1 }],
      isWhole: true,
    });
    const many =
      'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1200) SELECT i FROM n';
    const { rows, isWhole } = (await (await run(many)).json()) as { rows: unknown[]; isWhole: boolean };
    expect([rows.length, isWhole]).toEqual([1000, false]);
  });

  it.each([
    "UPDATE person SET name = 'x'",
    "INSERT INTO person VALUES ('a', 'b')",
    "WITH x AS (SELECT 1) INSERT INTO person VALUES ('a', 'b')",
    "SELECT 1; INSERT INTO person VALUES ('a', 'b')",
    'SELECT 1; DROP TABLE person',
    'SELECT 1; DELETE FROM audit',
    'SELECT 1; DROP TRIGGER revision_no_update',
    'DROP TABLE revision',
    'PRAGMA writable_schema = 1',
    'COMMIT',
    'SELECT * FROM no_such_table',
    'SELECT',
    '',
  ])('changes nothing, and is refused: %s', async sql => {
    await postSignOff(aQuarter());
    const before = await rowCounts();
    const response = await run(sql);
    expect(response.status).toBe(422);
    expect(await rowCounts()).toEqual(before);
    expect(await (await operate('POST', `${HAVERING}/check`)).json()).toMatchObject({
      wrong: null,
      entries: 1,
    });
  });
});

describe('a setting', () => {
  it('is an act of the council’s chain, once', async () => {
    for (let time = 0; time < 2; time++) {
      const response = await operate('PUT', `${HAVERING}/settings/two_people`, { value: true });
      expect(await response.json()).toMatchObject({
        name: 'two_people',
        value: true,
        set_by: 'The operator',
      });
    }
    expect(await rowCounts()).toMatchObject({ audit: 1 });
    expect(await statusAndType(await postSignOff(aQuarter()))).toBe('409 second-person-needed');
    expect(await statusAndType(await operate('PUT', `${HAVERING}/settings/colour`, { value: true }))).toBe(
      '404 not-found',
    );
  });
});
