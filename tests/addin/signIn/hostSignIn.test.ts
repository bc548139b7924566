import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AccessToken } from '../../../addin/identity.ts';
import { signInByHost } from '../../../addin/signIn/signInByHost.ts';
import type { Configuration } from '../../../shared/record/contract/signIn.ts';
import {
  type BridgeStatusCode,
  granted,
  HostBridge,
  type HostSays,
  refused,
} from '../../examples/hostBridge.ts';

const ENTRA: Configuration = {
  authority: 'https://login.microsoftonline.com/organizations/v2.0',
  clientId: '22222222-2222-4222-8222-222222222222',
  scope: 'api://11111111-1111-4111-8111-111111111111/Record.Use',
  notice: null,
};
const LOCAL: Configuration = {
  ...ENTRA,
  authority: 'https://localhost:3000/local-issuer/organizations/v2.0',
};
const OFFICER = { tid: '00000000-0000-4000-8000-000000000001', oid: 'oid-approver' };
const TOKEN = granted('access-token-of-excel', OFFICER);
const BY_DIALOG: AccessToken = { token: 'by-dialog', expires: 1 };

/** All that the page could keep a token in, or send or write it to. */
const leaks: string[] = [];
const aStorage = () => ({
  getItem: () => null,
  setItem: (...kept: string[]) => leaks.push(...kept),
  removeItem: () => {},
});
const LOGS = ['log', 'info', 'warn', 'error', 'debug'] as const;

function aHost(nestedAppAuthBridge: HostBridge | undefined): void {
  const storages = { localStorage: aStorage(), sessionStorage: aStorage() };
  vi.stubGlobal('window', {
    console,
    crypto,
    ...storages,
    ...(nestedAppAuthBridge && { nestedAppAuthBridge }),
  });
}

beforeEach(() => {
  leaks.length = 0;
  for (const log of LOGS) vi.spyOn(console, log).mockImplementation((...said) => leaks.push(said.join(' ')));
  vi.stubGlobal('fetch', (address: unknown) => Promise.reject(leaks.push(String(address))));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A pane in an Excel that answers so. */
function aPane(answers: readonly HostSays[], changes: object = {}) {
  const bridge = new HostBridge(answers);
  aHost(bridge);
  let dialogs = 0;
  const signIn = signInByHost({
    isOffered: () => true,
    configuration: async () => ENTRA,
    byDialog: async () => {
      dialogs++;
      return BY_DIALOG;
    },
    ...changes,
  });
  return { signIn, bridge, dialogs: () => dialogs };
}

describe('signing in with the account of Excel itself', () => {
  it('asks the person nothing where Excel gives a token silently, for the record’s own scope', async () => {
    const { signIn, bridge, dialogs } = aPane([TOKEN]);
    const before = Date.now();
    const { token, expires } = await signIn();
    expect(token).toBe('access-token-of-excel');
    expect(expires).toBeGreaterThan(before + 3_590_000);
    expect(expires).toBeLessThan(Date.now() + 3_601_000);
    expect(bridge.methods).toEqual(['GetToken']);
    expect(bridge.asked.at(-1)?.tokenParams).toMatchObject({
      clientId: ENTRA.clientId,
      scope: ENTRA.scope,
      authority: 'https://login.microsoftonline.com/organizations',
    });
    expect(dialogs()).toBe(0);
  });

  it('has Excel ask the person where it must, in the same click', async () => {
    const { signIn, bridge } = aPane([refused('USER_INTERACTION_REQUIRED'), TOKEN]);
    expect((await signIn()).token).toBe('access-token-of-excel');
    expect(bridge.methods).toEqual(['GetToken', 'GetTokenPopup']);
  });

  it('keeps no token and no word of one in storage, in a log or in an address', async () => {
    const { signIn } = aPane([TOKEN, granted('another-token', OFFICER)]);
    await (await signIn()).renew?.();
    expect(leaks).toEqual([]);
  });
});

/** What a click ends with, where Excel answers so to whatever it is asked: for every word that MSAL knows. */
const OUTCOMES: Readonly<Record<BridgeStatusCode, string>> = {
  USER_CANCEL: 'sign-in-closed',
  NO_NETWORK: 'unreachable',
  USER_INTERACTION_REQUIRED: 'by-dialog',
  ACCOUNT_UNAVAILABLE: 'by-dialog',
  TRANSIENT_ERROR: 'by-dialog',
  PERSISTENT_ERROR: 'by-dialog',
  DISABLED: 'by-dialog',
  NESTED_APP_AUTH_UNAVAILABLE: 'by-dialog',
};

describe('where Excel gives no token', () => {
  it.each(Object.entries(OUTCOMES) as [BridgeStatusCode, string][])(
    'and says %s, the click ends with %s',
    async (status, outcome) => {
      const { signIn, dialogs } = aPane([refused(status)]);
      const ended = await signIn().then(
        ({ token }) => token,
        error => error.kind,
      );
      expect(ended).toBe(outcome);
      expect(dialogs()).toBe(outcome === 'by-dialog' ? 1 : 0);
    },
  );

  it('a person who closed its window is told so, and may try again', async () => {
    const { signIn, dialogs } = aPane([refused('USER_INTERACTION_REQUIRED'), refused('USER_CANCEL'), TOKEN]);
    await expect(signIn()).rejects.toMatchObject({
      kind: 'sign-in-closed',
      message: 'The sign-in window was closed before you were signed in. Sign in when you are ready.',
    });
    expect((await signIn()).token).toBe('access-token-of-excel');
    expect(dialogs()).toBe(0);
  });

  it('names Microsoft’s sign-in where it cannot be reached', async () => {
    const { signIn } = aPane([refused('NO_NETWORK')]);
    await expect(signIn()).rejects.toThrow(/^Microsoft’s sign-in cannot be reached. Check the connection/);
  });

  it('because it promises more than it can do, the dialog opens, now and from then on', async () => {
    const { signIn, dialogs } = aPane([TOKEN]);
    aHost(undefined);
    expect(await signIn()).toBe(BY_DIALOG);
    aHost(new HostBridge([TOKEN]));
    expect(await signIn()).toBe(BY_DIALOG);
    expect(dialogs()).toBe(2);
  });

  it('and never replies, the dialog opens after a while', async () => {
    vi.useFakeTimers();
    for (const bridge of [new HostBridge([null]), new HostBridge([TOKEN], null)]) {
      const { signIn } = aPane([]);
      aHost(bridge);
      const signedIn = signIn();
      await vi.advanceTimersByTimeAsync(20_000);
      expect(await signedIn).toBe(BY_DIALOG);
    }
  });

  it('but something that names nobody, the dialog opens', async () => {
    const { signIn } = aPane([granted('a-token', { ...OFFICER, oid: undefined as unknown as string })]);
    expect(await signIn()).toBe(BY_DIALOG);
  });
});

describe('Excel is not asked', () => {
  it('where it does not offer its account', async () => {
    const { signIn, bridge } = aPane([TOKEN], { isOffered: () => false });
    expect(await signIn()).toBe(BY_DIALOG);
    expect(bridge.asked).toEqual([]);
  });

  it('where the record’s authority is not Microsoft’s', async () => {
    const { signIn, bridge } = aPane([TOKEN], { configuration: async () => LOCAL });
    expect(await signIn()).toBe(BY_DIALOG);
    expect(bridge.asked).toEqual([]);
  });

  it('again in the same pane: the dialog lets a person be somebody else', async () => {
    const { signIn, bridge } = aPane([TOKEN]);
    await signIn();
    expect(await signIn()).toBe(BY_DIALOG);
    expect(bridge.methods).toEqual(['GetToken']);
  });

  it('where the record cannot be reached, which is told without opening a window', async () => {
    const away = new Error('away');
    const { signIn, bridge, dialogs } = aPane([TOKEN], { configuration: () => Promise.reject(away) });
    await expect(signIn()).rejects.toBe(away);
    expect([bridge.asked, dialogs()]).toEqual([[], 0]);
  });
});

describe('a token of Excel’s account', () => {
  it('is renewed without a click, by a fresh one for the same account', async () => {
    const { signIn, bridge } = aPane([TOKEN, granted('a-fresh-one', OFFICER)]);
    const renewed = await (await signIn()).renew?.();
    expect(renewed?.token).toBe('a-fresh-one');
    expect(bridge.methods).toEqual(['GetToken', 'GetToken']);
    expect(bridge.asked.at(-1)?.tokenParams).toMatchObject({
      platformBrokerId: `${OFFICER.oid}.${OFFICER.tid}`,
      forceRefresh: true,
    });
    expect((await renewed?.renew?.())?.token).toBe('a-fresh-one');
  });

  it.each([
    ['another person', { ...OFFICER, oid: 'oid-reader' }],
    ['another council', { ...OFFICER, tid: '00000000-0000-4000-8000-000000000002' }],
  ])('is not renewed into %s’s', async (_, other) => {
    const { signIn } = aPane([TOKEN, granted('theirs', other)]);
    const { renew } = await signIn();
    await expect(renew?.()).rejects.toMatchObject({ kind: 'sign-in-needed' });
  });

  it.each<[BridgeStatusCode, string]>([
    ['USER_INTERACTION_REQUIRED', 'sign-in-needed'],
    ['DISABLED', 'sign-in-needed'],
    ['NO_NETWORK', 'unreachable'],
  ])('that Excel does not renew (%s) opens no window, and says %s', async (status, kind) => {
    const { signIn, bridge, dialogs } = aPane([TOKEN, refused(status)]);
    const { renew } = await signIn();
    await expect(renew?.()).rejects.toMatchObject({ kind });
    expect(bridge.methods).toEqual(['GetToken', 'GetToken']);
    expect(dialogs()).toBe(0);
  });
});
