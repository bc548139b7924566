import { beforeEach, describe, expect, it } from 'vitest';
import { addresses } from '../../../shared/record/contract/addresses.ts';
import { CouncilSetting, CouncilSettings } from '../../../shared/record/contract/settings.ts';
import { aQuarter } from '../quarters.ts';
import {
  firstValue,
  freshRecord,
  get,
  HAVERING_COUNCIL,
  postSignOff,
  runSql,
  send,
} from '../recordHarness.ts';
import { exported, verify } from '../routes/exportedRecord.ts';
import { claimsOf, NAME, OTHER_COUNCIL, signed, tokenFor } from '../tokens.ts';
import { aRealPane } from '../witness/realPane.ts';
import { rewritePast } from '../witness/rewrittenPast.ts';

beforeEach(freshRecord);

const { code } = HAVERING_COUNCIL;
const both = (): Promise<string> =>
  signed({ ...claimsOf('administrator'), roles: ['approver', 'administrator'] });

async function put(setting: string, value: unknown, token?: string, council = code): Promise<Response> {
  const sending = { token: token ?? (await tokenFor('administrator')) };
  return send('PUT', addresses.setting(council, setting), { value }, sending);
}
/** How often any setting was changed. */
const changes = () => firstValue('SELECT count(*) FROM setting');
const settingsNow = async () =>
  CouncilSettings.parse(await (await get(addresses.settings(code), await tokenFor('reader'))).json())
    .settings;

describe('a setting of the council', () => {
  it('is off until an administrator switches it, which is an act with a receipt that verifies', async () => {
    const off = { value: false, set_by: null, set_at: null };
    expect(await settingsNow()).toEqual([
      { name: 'two_people', ...off },
      { name: 'open_data', ...off },
    ]);
    const response = await put('two_people', true);
    expect(response.status, await response.clone().text()).toBe(200);
    const { receipt, ...said } = CouncilSetting.parse(await response.json());
    expect(said).toMatchObject({ name: 'two_people', value: true, set_by: NAME });
    expect(receipt).toMatchObject({ act: 'setting', council: code, seq: 1, period: null });
    expect((await settingsNow())[0]).toEqual(said);
    expect(await runSql('SELECT actor, act FROM audit')).toEqual([{ actor: 'oid-admin', act: 'setting' }]);
    expect(await verify(await exported())).toMatchObject({ entries: 1, head: receipt?.hash });
  });

  it('works from the next request on: nobody signs alone where two people are on', async () => {
    await put('two_people', true);
    expect((await postSignOff(aQuarter())).status).toBe(409);
    await put('two_people', false);
    expect((await postSignOff(aQuarter())).status).toBe(201);
  });

  it('is set once: a repeat answers who set it, with the same receipt', async () => {
    const first = await (await put('open_data', true)).json();
    const again = await put('open_data', true, await both());
    expect([again.status, await again.json()]).toEqual([200, first]);
    expect(await changes()).toBe(1);
  });

  it('of two people is not switched off by a person who may approve, who may switch all else', async () => {
    const token = await both();
    expect((await put('two_people', true, token)).status).toBe(200);
    const refused = await put('two_people', false, token);
    expect([refused.status, await refused.json()]).toEqual([
      403,
      expect.objectContaining({
        detail:
          'You may approve reports, so you cannot switch two people off. Ask an administrator who is not an approver, or the operator.',
      }),
    ]);
    for (const value of [true, false]) expect((await put('open_data', value, token)).status).toBe(200);
    expect((await settingsNow()).map(({ value }) => value)).toEqual([true, false]);
  });

  it.each(['reader', 'editor', 'approver'] as const)(
    'is not switched by somebody who is %s alone',
    async role => {
      const response = await put('open_data', true, await tokenFor(role));
      expect([response.status, await response.json()]).toEqual([
        403,
        expect.objectContaining({ detail: expect.stringMatching(/^Only an administrator of the record/) }),
      ]);
      expect(await changes()).toBe(0);
    },
  );

  it('is refused where there is none of that name, where the message has another form, and in another council', async () => {
    expect((await put('colour', true)).status).toBe(404);
    expect((await put('two_people', 'yes')).status).toBe(422);
    expect((await put('two_people', true, undefined, OTHER_COUNCIL.code)).status).toBe(404);
    expect(await changes()).toBe(0);
  });
});

describe('the pane of an administrator', () => {
  it('switches a setting, keeps the receipt as a witness, and knows at once that two people sign', async () => {
    const pane = await aRealPane('administrator');
    expect(pane.record.person()?.council.twoPeople).toBeFalsy();
    expect(await pane.record.changeSetting('two_people', true)).toMatchObject({ value: true, set_by: NAME });
    expect(pane.record.person()?.council.twoPeople).toBe(true);
    expect(pane.checks()).toMatchObject([
      { head: { act: 'setting', period: null }, answer: { state: 'on-record' } },
    ]);
    expect(await pane.record.settings()).toMatchObject([
      { name: 'two_people', value: true, set_by: NAME },
      { name: 'open_data', value: false, set_by: null },
    ]);
    await pane.record.changeSetting('open_data', true);
    expect(pane.record.person()?.council.twoPeople).toBe(true);
    await rewritePast(1, said => ({ ...said, value: false }));
    await pane.record.settings();
    expect(pane.alarms()).toHaveLength(1);
  });

  it('is told why where the person may not switch it, and nothing changes', async () => {
    const approver = await aRealPane('approver');
    await expect(approver.record.changeSetting('two_people', true)).rejects.toThrow(/Only an administrator/);
    expect(await changes()).toBe(0);
  });
});
