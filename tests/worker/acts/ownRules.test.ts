import { beforeEach, describe, expect, it } from 'vitest';
import { Submission } from '../../../shared/record/contract/submissions.ts';
import { aQuarter } from '../quarters.ts';
import {
  ask,
  firstValue,
  freshRecord,
  postSignOff,
  revisionsOf,
  send,
  setSetting,
} from '../recordHarness.ts';
import { claimsOf, signed, tokenFor } from '../tokens.ts';
import { AMBER, COUNCILS_OWN, detailOf, OURS } from './savedRuleSets.ts';

/** One person who saves the council's rules and may approve too. */
const keeper = (): Promise<string> =>
  signed({ ...claimsOf('approver'), oid: 'oid-keeper', roles: ['administrator', 'approver'] });

async function keepOurs(): Promise<void> {
  const headers = {
    authorization: `Bearer ${await keeper()}`,
    'content-type': 'application/json',
    'if-none-match': '*',
  };
  const body = JSON.stringify({ from: '2014/15 Q1', ruleSet: OURS });
  expect((await ask(`${COUNCILS_OWN}/ours`, { method: 'PUT', headers, body })).status).toBe(201);
}

const ours = (period: string) => aQuarter({ period, ruleSet: OURS, ...AMBER });
const revisions = () => firstValue('SELECT count(*) FROM revision');

async function submitted(period: string, token: string): Promise<string> {
  const path = revisionsOf(period).replace(/revisions$/, 'submissions');
  const { id } = Submission.parse(await (await postSignOff(ours(period), { path, token })).json());
  return `${path}/${id}/approval`;
}
const approve = async (path: string, token: string) => send('POST', path, undefined, { token });

beforeEach(async () => {
  await freshRecord();
  await keepOurs();
});

describe('a person who saved a council’s rules', () => {
  it('does not sign off alone by them, and is told what to do, until another person has', async () => {
    const token = await keeper();
    const refused = await postSignOff(ours('2017/18 Q1'), { token });
    expect(refused.status).toBe(409);
    expect(await detailOf(refused)).toMatch(/^You saved the rules .* Ask another approver/);
    expect(await revisions()).toBe(0);
    expect((await postSignOff(ours('2017/18 Q1'))).status).toBe(201);
    expect((await postSignOff(ours('2017/18 Q2'), { token })).status).toBe(201);
  });

  it('does not do so after a change of them that nobody else has signed by', async () => {
    await postSignOff(ours('2017/18 Q1'));
    const wider = { ...OURS, rating: { ...OURS.rating, tolerance: 0.05 } };
    const headers = {
      authorization: `Bearer ${await keeper()}`,
      'content-type': 'application/json',
      'if-match': '"1"',
    };
    const body = JSON.stringify({ from: '2017/18 Q2', ruleSet: wider });
    expect((await ask(`${COUNCILS_OWN}/ours`, { method: 'PUT', headers, body })).status).toBe(201);
    const by = { token: await keeper() };
    expect((await postSignOff({ ...ours('2017/18 Q2'), ruleSet: wider }, by)).status).toBe(409);
  });

  it('approves by them what another submitted where one person may sign off', async () => {
    const path = await submitted('2017/18 Q1', await tokenFor('editor'));
    expect((await approve(path, await keeper())).status).toBe(201);
  });

  it('does not approve by them where two people sign, until another approver has', async () => {
    await setSetting('two_people');
    const path = await submitted('2017/18 Q1', await tokenFor('editor'));
    const refused = await approve(path, await keeper());
    expect([refused.status, await detailOf(refused)]).toEqual([409, expect.stringMatching(/^You saved/)]);
    expect(await revisions()).toBe(0);
    expect((await approve(path, await tokenFor('approver'))).status).toBe(201);
    const next = await submitted('2017/18 Q2', await tokenFor('editor'));
    expect((await approve(next, await keeper())).status).toBe(201);
  });

  it('may submit by them, and bring in old reports, which stay as they were published', async () => {
    const path = await submitted('2017/18 Q1', await keeper());
    expect((await approve(path, await tokenFor('approver'))).status).toBe(201);
    await freshRecord();
    await keepOurs();
    const imported = { file: 'KPIs.xlsx', sha256: 'a'.repeat(64), reason: 'It stays as published.' };
    const brought = await postSignOff({ ...ours('2014/15 Q2'), imported }, { token: await keeper() });
    expect(brought.status).toBe(201);
  });

  it('signs off by Outturn’s own rules as anybody does', async () => {
    expect((await postSignOff(aQuarter(), { token: await keeper() })).status).toBe(201);
  });
});
