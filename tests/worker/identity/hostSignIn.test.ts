import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AccessToken } from '../../../addin/identity.ts';
import type { CentralRecord } from '../../../addin/record/centralRecord.ts';
import { createRecordClient } from '../../../addin/record/recordClient.ts';
import { signInByHost } from '../../../addin/signIn/signInByHost.ts';
import { granted, HostBridge, type HostSays } from '../../examples/hostBridge.ts';
import { aQuarter } from '../quarters.ts';
import { ask, freshRecord } from '../recordHarness.ts';
import { APPROVER, claimsOf, PRODUCTION, signed, TID, VARS } from '../tokens.ts';

const ORIGIN = 'https://outturn.example';
const STRANGER = 'ffffffff-ffff-4fff-8fff-ffffffffffff';
/** The tenant of every personal Microsoft account. */
const PERSONAL = '9188040d-6c67-4c5b-b112-36a304b66dad';

beforeEach(async () => {
  await freshRecord();
  const keys = { headers: { 'content-type': 'application/json' } };
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(VARS.LOCAL_JWKS, keys));
});
afterEach(() => void vi.unstubAllGlobals());

/** What Excel returns for the account it is signed in with: a token as Entra makes it for the record. */
async function excelGives(tid: string, changes: object = {}, lifetime = 3600): Promise<HostSays> {
  const claims = {
    ...claimsOf('approver', tid),
    iss: `https://login.microsoftonline.com/${tid}/v2.0`,
    aud: PRODUCTION.API_CLIENT_ID,
    azp: PRODUCTION.ADDIN_CLIENT_ID,
    ...changes,
  };
  return granted(await signed(claims), { tid, oid: APPROVER }, lifetime);
}

/** A pane in an Excel that answers so, on the record as it is deployed. */
function aPane(...answers: readonly HostSays[]) {
  const nestedAppAuthBridge = new HostBridge(answers);
  vi.stubGlobal('window', { console, crypto, nestedAppAuthBridge });
  const clock = { now: Date.now() };
  let dialogs = 0;
  const record: CentralRecord = createRecordClient({
    origin: ORIGIN,
    fetch: (address, init) => ask(new URL(address).pathname, { ...init, redirect: 'manual' }, PRODUCTION),
    signIn: signInByHost({
      isOffered: () => true,
      configuration: () => record.configuration(),
      byDialog: async (): Promise<AccessToken> => {
        dialogs++;
        throw new Error('The dialog was opened.');
      },
    }),
    now: () => clock.now,
  });
  return { record, bridge: nestedAppAuthBridge, clock, dialogs: () => dialogs };
}

describe('the record, with Excel’s own account', () => {
  it('knows the person, and accepts their sign-off', async () => {
    const { record, bridge, dialogs } = aPane(await excelGives(TID));
    expect(await record.signIn()).toMatchObject({ oid: APPROVER, council: { code: 'E09000016' } });
    expect(await record.signOff(aQuarter(), null)).toMatchObject({ state: 'signed', fresh: true });
    expect(bridge.methods).toEqual(['GetToken']);
    expect(dialogs()).toBe(0);
  });

  it('still knows them by a renewed token, without a click', async () => {
    const { record, bridge, clock } = aPane(await excelGives(TID, {}, 600), await excelGives(TID));
    await record.signIn();
    clock.now += 400_000;
    expect(await record.waiting()).toEqual([]);
    expect(bridge.methods).toEqual(['GetToken', 'GetToken']);
  });

  it.each([
    ['another organisation’s', STRANGER, {}],
    ['a personal', PERSONAL, {}],
    ['one without a role', TID, { roles: [] }],
    ['one whose token has ended', TID, { exp: Math.floor(Date.now() / 1000) - 120 }],
    ['one that is for another application’s', TID, { azp: 'another-application' }],
  ])(
    'takes no account that is %s, and the next click lets the person choose another',
    async (_, tid, changes) => {
      const { record, dialogs } = aPane(await excelGives(tid, changes));
      await expect(record.signIn()).rejects.toMatchObject({
        kind: 'sign-in-failed',
        message: expect.stringMatching(/^The record does not know this account.* choose another account/),
      });
      expect([record.person(), dialogs()]).toEqual([null, 0]);
      await expect(record.signIn()).rejects.toThrow('The dialog was opened.');
    },
  );

  it('uses the account from the dialog after a person has signed out', async () => {
    const { record, bridge } = aPane(await excelGives(TID));
    await record.signIn();
    record.signOut();
    expect(record.person()).toBeNull();
    await expect(record.signIn()).rejects.toThrow('The dialog was opened.');
    expect(bridge.methods).toEqual(['GetToken']);
  });
});
