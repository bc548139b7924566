import { beforeEach, describe, expect, it } from 'vitest';
import { signInByDialog } from '../../../addin/identity.ts';
import { createRecordClient } from '../../../addin/record/recordClient.ts';
import { signInStep } from '../../../addin/signIn/signInPage.ts';
import { createLocalIssuer } from '../../../local/issuer.ts';
import { LOCAL_OFFICERS } from '../../../local/localCouncil.ts';
import { quarterPeriod } from '../../../shared/period.ts';
import { aQuarter } from '../quarters.ts';
import { ask, freshRecord } from '../recordHarness.ts';

beforeEach(freshRecord);

const ORIGIN = 'http://localhost';
const PAGE = `${ORIGIN}/signin.html`;
const [PERFORMANCE, , COUNCILLOR] = LOCAL_OFFICERS.map(({ oid }) => oid);

/** One origin as a browser sees it: the issuer has a path in it, and everything else is the Worker's. */
async function anOrigin() {
  const issuer = await createLocalIssuer({ origin: ORIGIN });
  const visited: string[] = [];
  const fetchIt = async (address: string, init: RequestInit): Promise<Response> => {
    const { pathname, search, href } = new URL(address);
    visited.push(href);
    // workerd's requests, which this one becomes, know no `redirect: 'error'`; a browser's do.
    const asked: RequestInit = { ...init, redirect: 'manual' };
    return pathname.startsWith('/local-issuer/')
      ? issuer.handle(new Request(address, asked))
      : ask(`${pathname}${search}`, asked, issuer.configurationVars);
  };
  return { fetch: fetchIt, visited };
}

type Fetch = Awaited<ReturnType<typeof anOrigin>>['fetch'];

function aStorage() {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
}

/** The person at the issuer's page: chooses who to be, and is sent back with a code. */
async function choose(fetchIt: Fetch, address: string, officer: string | undefined): Promise<URL> {
  const page = await (await fetchIt(address, {})).text();
  const fields = [...page.matchAll(/name="([^"]+)" value="([^"]*)"/g)].filter(
    ([, name]) => name !== 'officer',
  );
  const form = new URLSearchParams(
    fields.map(([, name = '', value = '']) => [name, value.replaceAll('&amp;', '&')]),
  );
  form.set('officer', officer ?? '');
  const answer = await fetchIt(address, { method: 'POST', body: form, redirect: 'manual' });
  return new URL(answer.headers.get('location') ?? 'about:blank');
}

/** The dialog as Office would show it: our page, the issuer's, our page again, and its message. */
const dialog =
  (fetchIt: Fetch, officer: string | undefined, change = (address: URL) => address) =>
  async (opened: string) => {
    const storage = aStorage();
    const away = await signInStep({ address: new URL(opened), fetch: fetchIt, storage });
    if (!('go' in away)) return JSON.stringify(away.tell);
    const back = change(await choose(fetchIt, away.go, officer));
    const done = await signInStep({ address: back, fetch: fetchIt, storage });
    return 'tell' in done ? JSON.stringify(done.tell) : 'The page went away again.';
  };

async function aPane(officer = PERFORMANCE, change?: (address: URL) => URL) {
  const origin = await anOrigin();
  const openDialog = dialog(origin.fetch, officer, change);
  const signIn = signInByDialog({ origin: ORIGIN, openDialog });
  return { ...origin, record: createRecordClient({ origin: ORIGIN, fetch: origin.fetch, signIn }) };
}

describe('signing in, from the pane’s click to the record', () => {
  it('ends with a person whom the record knows, and who can sign off and read', async () => {
    const { record } = await aPane();
    expect(await record.signIn()).toMatchObject({
      name: LOCAL_OFFICERS[0]?.name,
      council: { code: 'E09000016' },
    });
    const quarter = aQuarter();
    const first = await record.signOff(quarter, null);
    expect(first).toMatchObject({
      state: 'signed',
      fresh: true,
      receipt: { rev: 1, signed_by: LOCAL_OFFICERS[0]?.name },
    });
    expect(await record.signOff(quarter, null)).toEqual({ ...first, fresh: false });
    expect(await record.signOff(aQuarter({ sheet: 'Another' }), null)).toMatchObject({
      state: 'stale',
      current: { rev: 1 },
    });
    expect((await record.report({ report: 'corporate', period: quarterPeriod(2017, 2) }))?.body).toEqual(
      quarter,
    );
    expect(await record.report({ report: 'corporate', period: quarterPeriod(2017, 3) })).toBeNull();
    expect((await record.history('1'))?.points).toHaveLength(1);
    expect(await record.history('not there')).toBeNull();
  });

  it('refuses rows by name, as the pane shows them', async () => {
    const { record } = await aPane();
    await record.signIn();
    const [row] = aQuarter().indicators;
    const wrong = aQuarter({ indicators: row ? [{ ...row, rating: 'RED' }] : [] });
    expect(await record.signOff(wrong, null)).toMatchObject({
      state: 'refused',
      rows: [{ indicator: '1', field: 'rating' }],
    });
  });

  it('as a reader lets nobody sign off', async () => {
    const { record } = await aPane(COUNCILLOR);
    expect((await record.signIn()).roles).toEqual(['reader']);
    await expect(record.signOff(aQuarter(), null)).rejects.toMatchObject({ kind: 'not-allowed' });
  });

  it('carries no token and no verifier in any address', async () => {
    const { record, visited } = await aPane();
    await record.signIn();
    expect(visited.length).toBeGreaterThan(5);
    for (const address of visited) expect(address).not.toMatch(/eyJ|code_verifier|access_token/);
  });

  it.each<[string, (address: URL) => void, string]>([
    ['another state', address => address.searchParams.set('state', 'another'), 'not-ours'],
    ['another code', address => address.searchParams.set('code', crypto.randomUUID()), 'refused'],
    [
      'no code but a refusal',
      address => {
        address.searchParams.delete('code');
        address.searchParams.set('error', 'access_denied');
        address.searchParams.set('error_description', '<script>');
      },
      'refused',
    ],
    ['a code of two', address => address.searchParams.append('code', 'x'), 'failed'],
  ])('with %s in the answer fails, and says why by kind alone', async (_, change, reason) => {
    const { record } = await aPane(PERFORMANCE, address => {
      change(address);
      return address;
    });
    await expect(record.signIn()).rejects.toMatchObject({ reference: `sign-in ${reason}` });
    expect(record.person()).toBeNull();
  });

  it('where the issuer cannot be reached says that it is unreachable', async () => {
    const { fetch: fetchIt } = await anOrigin();
    const cut: Fetch = (address, init) =>
      address.includes('/local-issuer/')
        ? Promise.reject(new TypeError('fetch failed'))
        : fetchIt(address, init);
    const step = await signInStep({ address: new URL(PAGE), fetch: cut, storage: aStorage() });
    expect(step).toEqual({ tell: { outcome: 'failed', reason: 'unreachable' } });
  });

  it('where the record is not configured says so', async () => {
    const notConfigured: Fetch = () => ask('/v1/configuration', {}, { API_CLIENT_ID: '' });
    const step = await signInStep({ address: new URL(PAGE), fetch: notConfigured, storage: aStorage() });
    expect(step).toEqual({ tell: { outcome: 'failed', reason: 'not-configured' } });
  });
});

describe('the address that a person comes back to', () => {
  it('works once: opened again it signs nobody in', async () => {
    const { fetch: fetchIt } = await anOrigin();
    const storage = aStorage();
    const away = await signInStep({ address: new URL(PAGE), fetch: fetchIt, storage });
    if (!('go' in away)) throw new Error('The page did not go to the issuer.');
    const back = await choose(fetchIt, away.go, PERFORMANCE);
    expect(await signInStep({ address: back, fetch: fetchIt, storage })).toMatchObject({
      tell: { outcome: 'signed-in' },
    });
    expect(await signInStep({ address: back, fetch: fetchIt, storage })).toEqual({
      tell: { outcome: 'failed', reason: 'not-ours' },
    });
  });
});

describe('the issuer', () => {
  const begin = async (fetchIt: Fetch) => {
    const storage = aStorage();
    const away = await signInStep({ address: new URL(PAGE), fetch: fetchIt, storage });
    if (!('go' in away)) throw new Error('The page did not go to the issuer.');
    const { verifier } = JSON.parse(storage.getItem('outturn-sign-in') ?? '') as { verifier: string };
    return { address: away.go, verifier };
  };

  const redeem = (fetchIt: Fetch, code: string | null, verifier: string, redirect = PAGE) =>
    fetchIt(`${ORIGIN}/local-issuer/organizations/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: 'outturn-addin-local',
        code: code ?? '',
        code_verifier: verifier,
        redirect_uri: redirect,
      }),
    });

  it('gives nothing for a code without the verifier that it was asked with (PKCE)', async () => {
    const { fetch: fetchIt } = await anOrigin();
    const { address } = await begin(fetchIt);
    const code = (await choose(fetchIt, address, PERFORMANCE)).searchParams.get('code');
    const answer = await redeem(fetchIt, code, 'v'.repeat(43));
    expect([answer.status, await answer.json()]).toEqual([400, { error: 'invalid_grant' }]);
  });

  it('gives nothing for a code that was used, not even to the one who asked', async () => {
    const { fetch: fetchIt } = await anOrigin();
    const { address, verifier } = await begin(fetchIt);
    const code = (await choose(fetchIt, address, PERFORMANCE)).searchParams.get('code');
    expect((await redeem(fetchIt, code, verifier)).status).toBe(200);
    expect((await redeem(fetchIt, code, verifier)).status).toBe(400);
  });

  it('gives nothing for a code to another page', async () => {
    const { fetch: fetchIt } = await anOrigin();
    const { address, verifier } = await begin(fetchIt);
    const code = (await choose(fetchIt, address, PERFORMANCE)).searchParams.get('code');
    expect((await redeem(fetchIt, code, verifier, `${ORIGIN}/other.html`)).status).toBe(400);
  });

  it.each<[string, (address: URL) => void]>([
    ['another application', address => address.searchParams.set('client_id', 'another')],
    [
      'another page',
      address => address.searchParams.set('redirect_uri', 'https://elsewhere.example/signin.html'),
    ],
    ['no PKCE', address => address.searchParams.delete('code_challenge')],
    ['plain PKCE', address => address.searchParams.set('code_challenge_method', 'plain')],
    ['the implicit flow', address => address.searchParams.set('response_type', 'token')],
  ])('sends nobody anywhere for %s', async (_, change) => {
    const { fetch: fetchIt } = await anOrigin();
    const address = new URL((await begin(fetchIt)).address);
    change(address);
    const page = await fetchIt(address.href, {});
    expect(page.status).toBe(400);
    const form = new URLSearchParams([...address.searchParams, ['officer', PERFORMANCE ?? '']]);
    expect((await fetchIt(address.href, { method: 'POST', body: form })).status).toBe(400);
  });

  it('writes what it was asked as text, and never as part of its page', async () => {
    const { fetch: fetchIt } = await anOrigin();
    const address = new URL((await begin(fetchIt)).address);
    address.searchParams.set('state', '"><script>alert(1)</script>');
    expect(await (await fetchIt(address.href, {})).text()).not.toContain('<script>');
  });

  it('signs with a key of its own at every start, so that an old token opens nothing', async () => {
    const { record, fetch: fetchIt } = await aPane();
    await record.signIn();
    const restarted = await anOrigin();
    const later = createRecordClient({
      origin: ORIGIN,
      fetch: restarted.fetch,
      signIn: signInByDialog({ origin: ORIGIN, openDialog: dialog(fetchIt, PERFORMANCE) }),
    });
    await expect(later.signIn()).rejects.toMatchObject({ kind: 'sign-in-failed' });
  });
});
