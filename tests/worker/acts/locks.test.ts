import { beforeEach, describe, expect, it } from 'vitest';
import { Lock } from '../../../shared/record/contract/locks.ts';
import { Problem } from '../../../shared/record/contract/problem.ts';
import { aQuarter } from '../quarters.ts';
import {
  ask,
  correct,
  freshRecord,
  get,
  HAVERING_COUNCIL,
  postSignOff,
  rowCounts,
  runSql,
  send,
  statusAndType,
} from '../recordHarness.ts';
import { NAME, tokenFor } from '../tokens.ts';

beforeEach(freshRecord);

const LOCK = `/v1/councils/${HAVERING_COUNCIL.code}/reports/corporate/2017-18-Q2/lock`;

async function lock(wish: unknown, role: Parameters<typeof tokenFor>[0] = 'administrator') {
  return send('PUT', LOCK, wish, { token: await tokenFor(role) });
}

describe('a locked period', () => {
  it('takes no sign-off and no correction, and says who locked it, when and why', async () => {
    await postSignOff(aQuarter());
    const response = await lock({ locked: true, reason: 'The year is closed.' });
    expect(response.status).toBe(200);
    const { receipt, ...locked } = Lock.parse(await response.json());
    expect(receipt).toMatchObject({ act: 'lock', period: '2017/18 Q2', seq: 2 });
    expect(locked).toMatchObject({
      period: '2017/18 Q2',
      locked: true,
      reason: 'The year is closed.',
      by: NAME,
    });
    const refused = await correct(aQuarter({ sheet: 'Another' }), 1);
    expect(refused.status).toBe(409);
    expect(Problem.parse(await refused.json())).toMatchObject({
      type: expect.stringMatching(/\/locked$/),
      lock: locked,
    });
    expect(await rowCounts()).toMatchObject({ revision: 1, audit: 2 });
  });

  it('accepts a reason of 2,000 characters in any JSON form, and says that a longer one is too long', async () => {
    const headers = {
      authorization: `Bearer ${await tokenFor('administrator')}`,
      'content-type': 'application/json',
    };
    const asked = (count: number) =>
      ask(LOCK, {
        method: 'PUT',
        headers,
        body: `{"locked":true,"reason":"${'\\u20ac'.repeat(count)}"}`,
      });
    expect(Lock.parse(await (await asked(2000)).json()).reason).toBe('€'.repeat(2000));
    expect(await statusAndType(await asked(2001))).toBe('422 body-invalid');
    expect(await (await asked(4000)).json()).toMatchObject({
      status: 413,
      detail: 'The reason is too long, so nothing changed. Write at most 2,000 characters.',
    });
  });

  it('still answers a retry of what was signed before, and does not hinder other periods', async () => {
    await postSignOff(aQuarter());
    await lock({ locked: true, reason: 'Closed.' });
    expect((await postSignOff(aQuarter())).status).toBe(200);
    expect((await postSignOff(aQuarter({ period: '2017/18 Q3' }))).status).toBe(201);
  });

  it('can be opened again, and both are in the chain', async () => {
    await lock({ locked: true, reason: 'Closed.' });
    expect(await statusAndType(await postSignOff(aQuarter()))).toBe('409 locked');
    await lock({ locked: false, reason: 'A figure came late.' });
    expect((await postSignOff(aQuarter())).status).toBe(201);
    expect(await runSql('SELECT act, actor FROM audit ORDER BY seq')).toEqual([
      { act: 'lock', actor: 'oid-admin' },
      { act: 'unlock', actor: 'oid-admin' },
      { act: 'sign-off', actor: 'oid-approver' },
    ]);
  });

  it('that is locked again keeps the first one’s name and reason', async () => {
    await lock({ locked: true, reason: 'Closed.' });
    expect(await (await lock({ locked: true, reason: 'Another.' })).json()).toMatchObject({
      reason: 'Closed.',
    });
    expect(await (await get(LOCK)).json()).toMatchObject({ locked: true, reason: 'Closed.' });
    expect(await rowCounts()).toMatchObject({ audit: 1 });
  });

  it('is held by the database too', async () => {
    await postSignOff(aQuarter());
    await lock({ locked: true, reason: 'Closed.' });
    await expect(
      runSql(
        "INSERT INTO revision (report, period, rev, body, body_sha256, n, signed_by, signed_at, reason, explanation, idem_key, seq) SELECT report, period, 2, body, body_sha256, n, signed_by, signed_at, 'error', 'why', 'k2', seq FROM revision",
      ),
    ).rejects.toThrow(/the period is locked/);
  });

  it('is none where its year would be written shorter than it is read', async () => {
    const path = LOCK.replace('2017-18-Q2', '0099-00');
    const token = await tokenFor('administrator');
    const answer = await send('PUT', path, { locked: true, reason: 'Closed.' }, { token });
    expect(await statusAndType(answer)).toBe('404 not-found');
    expect(await rowCounts()).toMatchObject({ audit: 0 });
  });

  it('locked while an officer signs off stops that sign-off', async () => {
    const responses = await Promise.all([lock({ locked: true, reason: 'Closed.' }), postSignOff(aQuarter())]);
    const [, signed] = responses;
    expect([201, 409]).toContain(signed?.status);
    const order = await runSql('SELECT act FROM audit ORDER BY seq');
    expect(order.map(({ act }) => act)).toEqual(signed?.status === 201 ? ['sign-off', 'lock'] : ['lock']);
  });

  it('was never locked where nobody did', async () => {
    expect(await (await get(LOCK)).json()).toEqual({
      report: 'corporate',
      period: '2017/18 Q2',
      locked: false,
      reason: null,
      by: null,
      at: null,
    });
  });

  it.each(['reader', 'editor', 'approver'] as const)('is no %s’s to lock', async role => {
    expect(await statusAndType(await lock({ locked: true, reason: 'x' }, role))).toBe('403 not-allowed');
  });

  it.each([{}, { locked: true }, { locked: true, reason: ' ' }, { locked: 'yes', reason: 'x' }, [], null])(
    'is not guessed at from %j',
    async wish => {
      expect(await statusAndType(await lock(wish))).toBe('422 body-invalid');
    },
  );
});
