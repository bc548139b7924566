import { expect, vi } from 'vitest';
import { createLocalIssuer } from '../../../local/issuer.ts';
import { LOCAL_OFFICERS } from '../../../local/localCouncil.ts';
import type { SignedQuarter } from '../../../shared/record/contract/signedQuarter.ts';
import { Submission } from '../../../shared/record/contract/submissions.ts';
import { ask, freshRecord, postSignOff, revisionsOf } from '../recordHarness.ts';

export const issuer = await createLocalIssuer({ origin: 'http://localhost' });
export const PAGE_VARS = { ...issuer.configurationVars, PAGES_KEY: 'a'.repeat(64) };
export const [OFFICER, HEAD, COUNCILLOR, ADMINISTRATOR] = LOCAL_OFFICERS as [
  (typeof LOCAL_OFFICERS)[number],
  (typeof LOCAL_OFFICERS)[number],
  (typeof LOCAL_OFFICERS)[number],
  (typeof LOCAL_OFFICERS)[number],
];
export const REPORT = '/pages/councils/E09000016/reports/corporate/2017-18-Q2';
export const INDICATOR_PAGES = REPORT.replace(/reports.*/, 'indicators');
export const SUBMISSIONS = revisionsOf('2017/18 Q2').replace('revisions', 'submissions');

/** An empty record whose Worker can reach the local issuer, and nothing else. */
export async function freshPages(): Promise<void> {
  await freshRecord();
  // The Worker asks the issuer for its addresses and for the token.
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (address, init) => {
    expect(String(address)).toMatch(/^http:\/\/localhost\/local-issuer\//);
    return issuer.handle(new Request(String(address), init));
  });
}

/** One person's browser: it keeps cookies, and follows no redirect by itself. */
export function aBrowser(vars: object = PAGE_VARS) {
  const jar = new Map<string, string>();
  const go = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (jar.size > 0) headers.set('cookie', [...jar].map(pair => pair.join('=')).join('; '));
    const response = await ask(path, { ...init, headers }, vars);
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  };
  const page = async (path: string): Promise<string> => (await go(path)).text();
  const send = (
    path: string,
    form: Record<string, string>,
    headers: Record<string, string> = { origin: 'http://localhost' },
  ): Promise<Response> => go(path, { method: 'POST', body: new URLSearchParams(form), headers });
  return { go, page, send, jar };
}
export type Browser = ReturnType<typeof aBrowser>;

/** The address to which the issuer sends a person back after signing in. */
export async function wayBack(
  browser: Browser,
  officer: string,
  to = '/pages',
  otherwise: Record<string, string> = {},
): Promise<URL> {
  const away = await browser.go(`/pages/sign-in?to=${encodeURIComponent(to)}`);
  const asked = new URL(away.headers.get('location') ?? '');
  const chosen = new URLSearchParams(asked.searchParams);
  for (const [name, value] of Object.entries({ officer, ...otherwise })) chosen.set(name, value);
  const back = await issuer.handle(
    new Request(`${asked.origin}${asked.pathname}`, { method: 'POST', body: chosen }),
  );
  return new URL(back.headers.get('location') ?? '');
}

export async function signedIn({ oid }: { readonly oid: string }, to?: string): Promise<Browser> {
  const browser = aBrowser();
  const { pathname, search } = await wayBack(browser, oid, to);
  const response = await browser.go(`${pathname}${search}`);
  expect([response.status, response.headers.get('location')]).toEqual([303, to ?? '/pages']);
  return browser;
}

export const tokenOf = (page: string): string => /name="form" value="([^"]+)"/.exec(page)?.[1] ?? '';
export const through = async (officer: (typeof LOCAL_OFFICERS)[number]) => ({
  token: await issuer.mint(officer),
  vars: PAGE_VARS,
});

export async function submitted(quarter: SignedQuarter, officer = OFFICER): Promise<string> {
  const response = await postSignOff(quarter, { ...(await through(officer)), path: SUBMISSIONS });
  const { id } = Submission.parse(await response.json());
  return `${REPORT}/submissions/${id}`;
}
