import { beforeEach, describe, expect, it, vi } from 'vitest';
import { app } from '../../../worker/app.ts';
import { bindings } from '../recordHarness.ts';
import {
  aBrowser,
  type Browser,
  freshPages,
  HEAD,
  OFFICER,
  PAGE_VARS,
  signedIn,
  tokenOf,
  wayBack,
} from './browser.ts';

beforeEach(freshPages);

describe('signing in to the pages', () => {
  it('asks for a retry if the authority does not answer in time', async () => {
    const waits: number[] = [];
    vi.spyOn(AbortSignal, 'timeout').mockImplementationOnce(ms => {
      waits.push(ms);
      return AbortSignal.abort(new DOMException('That took too long.', 'TimeoutError'));
    });
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (_, init) => {
      init?.signal?.throwIfAborted();
      return new Response();
    });
    const response = await aBrowser().go('/pages/sign-in');
    expect([response.status, response.headers.get('retry-after'), waits]).toEqual([503, '2', [5000]]);
    expect(await response.text()).toContain('Try again in a few seconds');
  });

  it('keeps no readable token, in a cookie that only the browser has', async () => {
    const browser = aBrowser();
    const { pathname, search } = await wayBack(browser, HEAD.oid);
    const [cookie = ''] = (await browser.go(`${pathname}${search}`)).headers
      .getSetCookie()
      .filter(set => set.startsWith('outturn-session='));
    expect(cookie).toMatch(/; Max-Age=(?:3600|359\d); Path=\/; HttpOnly; SameSite=Lax$/);
    const [header = ''] = cookie.replace('outturn-session=', '').split('.');
    expect(JSON.parse(atob(header))).toEqual({ alg: 'dir', enc: 'A256GCM' });
    expect(cookie).not.toContain(HEAD.oid);
  });

  it('keeps its cookies for this host alone, over TLS', async () => {
    const setOver = async (origin: string) => {
      const vars = { ...bindings(), ...PAGE_VARS };
      const response = await app.request(`${origin}/pages/sign-in`, {}, vars);
      return response.headers.getSetCookie().map(cookie => cookie.replace(/=[^;]*/, ''));
    };
    expect(await setOver('https://localhost')).toEqual([
      '__Host-outturn-sign-in; Max-Age=600; Path=/; HttpOnly; Secure; SameSite=Lax',
    ]);
    expect(await setOver('http://localhost')).toEqual([
      'outturn-sign-in; Max-Age=600; Path=/; HttpOnly; SameSite=Lax',
    ]);
  });

  it('refuses a reply without the state, the nonce or the verifier that were sent', async () => {
    const attempts: ((back: URL, browser: Browser) => void)[] = [
      back => back.searchParams.set('state', 'another'),
      back => back.searchParams.delete('state'),
      back => back.searchParams.set('code', 'another'),
      (_, browser) => browser.jar.clear(),
      (_, browser) => browser.jar.set('outturn-sign-in', 'a.b.c.d.e'),
    ];
    for (const attempt of attempts) {
      const browser = aBrowser();
      const back = await wayBack(browser, HEAD.oid);
      attempt(back, browser);
      const response = await browser.go(`${back.pathname}${back.search}`);
      expect(response.status).toBe(401);
      expect(browser.jar.has('outturn-session')).toBe(false);
    }
    const another = new URL((await aBrowser().go('/pages/sign-in')).headers.get('location') ?? '')
      .searchParams;
    for (const name of ['nonce', 'code_challenge']) {
      const browser = aBrowser();
      const back = await wayBack(browser, HEAD.oid, '/pages', { [name]: another.get(name) ?? '' });
      expect((await browser.go(`${back.pathname}${back.search}`)).status, name).toBe(401);
    }
    // Somebody else's way back, in this browser: it was begun with another state.
    const other = await wayBack(aBrowser(), HEAD.oid);
    const browser = aBrowser();
    await wayBack(browser, OFFICER.oid);
    expect((await browser.go(`${other.pathname}${other.search}`)).status).toBe(401);
  });

  it('works once, and never redirects to another site', async () => {
    for (const to of [
      'https://example.org/pages',
      '//example.org/pages',
      '/pages/../v1/me',
      '/pagesx',
      `/pages/${'x'.repeat(3000)}`,
      'http://[',
    ]) {
      const browser = aBrowser();
      const back = await wayBack(browser, HEAD.oid, to);
      const response = await browser.go(`${back.pathname}${back.search}`);
      expect(response.headers.get('location'), to).toBe('/pages');
      expect((await browser.go(`${back.pathname}${back.search}`)).status).toBe(401);
    }
  });

  it('ends when a person signs out, and accepts no altered or foreign session', async () => {
    const browser = await signedIn(HEAD);
    const session = browser.jar.get('outturn-session') ?? '';
    const pending = aBrowser();
    await pending.go('/pages/sign-in');
    for (const forged of [`${session.slice(0, -4)}AAAA`, pending.jar.get('outturn-sign-in') ?? '', 'x']) {
      const other = aBrowser();
      other.jar.set('outturn-session', forged);
      expect((await other.go('/pages')).status).toBe(401);
    }
    const elsewhere = aBrowser({ ...PAGE_VARS, PAGES_KEY: 'b'.repeat(64) });
    elsewhere.jar.set('outturn-session', session);
    expect((await elsewhere.go('/pages')).status).toBe(401);

    const form = tokenOf(await browser.page('/pages'));
    expect((await browser.send('/pages/sign-out', { form })).status).toBe(303);
    expect(browser.jar.has('outturn-session')).toBe(false);
    expect((await browser.go('/pages')).status).toBe(401);
  });
});
