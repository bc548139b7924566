import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createLocalIssuer } from '../../../local/issuer.ts';
import { LOCAL_OFFICERS } from '../../../local/localCouncil.ts';
import type { SignedQuarter } from '../../../shared/record/contract/signedQuarter.ts';
import { Submission } from '../../../shared/record/contract/submissions.ts';
import { anIndicator, anOutturn, aQuarter } from '../quarters.ts';
import { ask, correct, DB, freshRecord, revisionsOf, rowCounts, signOff } from '../recordHarness.ts';
import { OTHER_COUNCIL } from '../tokens.ts';

const issuer = await createLocalIssuer({ origin: 'http://localhost' });
const VARS = { ...issuer.configurationVars, PAGES_KEY: 'a'.repeat(64) };
const [OFFICER, HEAD, COUNCILLOR, ADMINISTRATOR] = LOCAL_OFFICERS as [
  (typeof LOCAL_OFFICERS)[number],
  (typeof LOCAL_OFFICERS)[number],
  (typeof LOCAL_OFFICERS)[number],
  (typeof LOCAL_OFFICERS)[number],
];
const REPORT = '/pages/councils/E09000016/reports/2017-18-Q2';
const SUBMISSIONS = revisionsOf('2017/18 Q2').replace('revisions', 'submissions');

beforeEach(async () => {
  await freshRecord();
  // The Worker asks the issuer for its addresses and for the token; nothing else is asked of anybody.
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (address, init) => {
    expect(String(address)).toMatch(/^http:\/\/localhost\/local-issuer\//);
    return issuer.handle(new Request(String(address), init));
  });
});

/** A browser of one person: it keeps cookies, and follows nothing by itself. */
function aBrowser(vars: object = VARS) {
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
type Browser = ReturnType<typeof aBrowser>;

/** From the sign-in page to the issuer and to where it sends the person back. */
async function wayBack(
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

async function signedIn({ oid }: { readonly oid: string }, to?: string): Promise<Browser> {
  const browser = aBrowser();
  const { pathname, search } = await wayBack(browser, oid, to);
  const response = await browser.go(`${pathname}${search}`);
  expect([response.status, response.headers.get('location')]).toEqual([303, to ?? '/pages']);
  return browser;
}

const tokenOf = (page: string): string => /name="form" value="([^"]+)"/.exec(page)?.[1] ?? '';
const through = async (officer: (typeof LOCAL_OFFICERS)[number]) => ({
  token: await issuer.mint(officer),
  vars: VARS,
});

async function submitted(quarter: SignedQuarter, officer = OFFICER): Promise<string> {
  const response = await signOff(quarter, { ...(await through(officer)), path: SUBMISSIONS });
  const { id } = Submission.parse(await response.json());
  return `${REPORT}/submissions/${id}`;
}

describe('the pages of the record', () => {
  it('say so where they are not set up, and nothing else stops for that', async () => {
    const production = { DEPLOYMENT: 'production', LOCAL_ISSUER: undefined, LOCAL_JWKS: undefined };
    for (const vars of [
      issuer.configurationVars,
      { ...VARS, PAGES_KEY: 'too short' },
      // Entra wants to know the Worker by a secret.
      { ...VARS, ...production },
    ]) {
      const browser = aBrowser(vars);
      for (const path of ['/pages', '/pages/sign-in', '/pages/signed-in?code=x&state=y', REPORT]) {
        const response = await browser.go(path);
        expect(response.status).toBe(503);
        expect(await response.text()).toContain('The pages of the record are not set up here');
      }
      expect((await browser.go('/v1/configuration')).status).toBe(200);
    }
  });

  it('show nobody anything without sign-in, and come back to the page that was asked for', async () => {
    await signOff(aQuarter(), await through(HEAD));
    for (const path of ['/pages', REPORT, `${REPORT}/submissions/x`, `${REPORT}/compare?from=1&to=2`]) {
      const response = await aBrowser().go(path);
      expect(response.status).toBe(401);
      const page = await response.text();
      expect(page).not.toContain('parks');
      expect(page).toContain(`/pages/sign-in?to=${encodeURIComponent(path)}`);
    }
    await signedIn(COUNCILLOR, `${REPORT}/compare?from=1&to=2`);
    const browser = await signedIn(COUNCILLOR, REPORT);
    expect(await browser.page(REPORT)).toContain('% of parks that residents rate as good');
  });

  it('list every quarter with what stands, what is published and what is locked', async () => {
    await signOff(aQuarter(), await through(HEAD));
    await correct(aQuarter({ sheet: 'Another' }), 1, {}, await through(HEAD));
    const headers = { authorization: `Bearer ${await issuer.mint(HEAD)}` };
    await ask(`${revisionsOf('2017/18 Q2')}/1/publication`, { method: 'PUT', headers }, VARS);
    await ask(
      revisionsOf('2017/18 Q2').replace('revisions', 'lock'),
      {
        method: 'PUT',
        headers: {
          authorization: `Bearer ${await issuer.mint(ADMINISTRATOR)}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({ locked: true, reason: 'The year is closed.' }),
      },
      VARS,
    );
    const browser = await signedIn(COUNCILLOR);
    const list = await browser.page('/pages');
    expect(list.replace(/\s+/g, ' ')).toMatch(
      /2017\/18 Q2<\/a><\/th> <td>Revision 2<\/td> <td>Revision 1<\/td> <td>Locked<\/td>/,
    );
    const report = await browser.page(REPORT);
    expect(report).toMatch(
      /This period is locked, by Record administrator \(local\) on .*: The year is closed\./,
    );
    expect(report).toContain('Data came in late: The last ward came in.');
  });

  it('say in words how a figure went, and why one is not rated', async () => {
    await signOff(aQuarter({ indicators: [anIndicator(), anOutturn('2', '12')] }), await through(HEAD));
    const page = await (await signedIn(COUNCILLOR)).page(REPORT);
    expect(page).toContain('<span class="rating GREEN">GREEN</span>');
    expect(page).toMatch(/↑ Better<small>Then: 64.1%<\/small>/);
    expect(page).toMatch(/↓ Worse<small>Then: 68%<\/small>/);
    expect(page).toContain('<td>Not rated: no target is set.</td>');
    expect(page).toContain('<td>Not comparable: there is no earlier outturn to compare with.</td>');
    expect(page).not.toContain('<script');
  });

  it('show whoever approves all that is signed, and so does the quarter once it stands', async () => {
    const by = OFFICER.oid;
    const old = [anIndicator(), anOutturn('2', '5', { title: 'Burglaries' })];
    await signOff(aQuarter({ period: '2017/18 Q1', indicators: old }), await through(HEAD));
    const comparator = { value: 61.5, area: 'London', period: '2016/17', source: 'Survey', confirmed: false };
    const called = {
      title: 'Parks rated good',
      knownAs: anIndicator().title,
      group: 'Open spaces',
      comparator,
    };
    const follows = [{ uid: '2', kind: 'split' as const, why: 'Homes are counted alone' }];
    const address = await submitted(
      aQuarter({
        sheet: 'Annex B',
        acknowledgements: [{ code: 'headline-mismatch', reason: 'Corrected on the night.', by }],
        indicators: [
          anIndicator(called, { services: 'Leisure', annualTarget: '66%', tolerance: '5%' }),
          anOutturn('3', '3', { title: 'Burglaries of homes', polarity: 'smaller', follows }),
        ],
      }),
    );
    const browser = await signedIn(HEAD);
    const waiting = await browser.page(address);
    await browser.send(`${address}/approval`, { form: tokenOf(waiting) });
    for (const page of [waiting, await browser.page(REPORT)]) {
      for (const said of [
        'The sheet: Annex B.',
        '<li>Headline figures do not add up: let stand. Corrected on the night.</li>',
        '<small>Group: Open spaces</small>',
        '<small>Service: Leisure</small>',
        '<small>Annual target: 66%</small>',
        '<small>Tolerance: 5%</small>',
        '<small>Polarity: Smaller is better</small>',
        '<small>How it is reported: Not marked</small>',
        '<small>Comparator: 61.5, London, 2016/17, Survey. Confirmed by nobody yet.</small>',
        `<small>On record till now as: “${anIndicator().title}”</small>`,
        '<small>Carries on from: “Burglaries” (2). A part of it: Homes are counted alone.</small>',
      ])
        expect(page).toContain(said);
      expect(page.indexOf('Corrected on the night.')).toBeLessThan(page.indexOf('<table'));
    }
  });

  it('are text whatever a cell holds', async () => {
    const hostile = '<script>alert(1)</script><img src=x onerror="alert(1)">\'"&';
    const [indicator] = [anIndicator({ title: hostile, section: hostile }, { comment: hostile })];
    const address = await submitted(aQuarter({ indicators: [indicator] }));
    const browser = await signedIn(HEAD);
    const waiting = await browser.page(address);
    await browser.send(`${address}/approval`, { form: tokenOf(waiting) });
    const corrected = await correct(
      aQuarter({ indicators: [{ ...indicator, title: `${hostile}!` }] }),
      1,
      { explanation: hostile },
      { ...(await through(OFFICER)), path: SUBMISSIONS },
    );
    const { id } = Submission.parse(await corrected.json());
    const compared = `${REPORT}/submissions/${id}`;
    await browser.send(`${compared}/approval`, { form: tokenOf(await browser.page(compared)) });
    const indicators = REPORT.replace(/reports.*/, 'indicators');
    for (const path of [
      REPORT,
      '/pages',
      address,
      compared,
      `${REPORT}/compare`,
      indicators,
      `${indicators}/1`,
    ]) {
      const response = await browser.go(path);
      const page = await response.text();
      expect(page, path).not.toMatch(/<script|<img/);
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
    expect(await browser.page(REPORT)).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&lt;img');
  });

  it('hold nothing of another council', async () => {
    const browser = await signedIn(HEAD);
    for (const path of [
      `/pages/councils/${OTHER_COUNCIL.code}/indicators`,
      `/pages/councils/${OTHER_COUNCIL.code}/indicators/1`,
      `/pages/councils/${OTHER_COUNCIL.code}/reports/2017-18-Q2/compare`,
      `/pages/councils/${OTHER_COUNCIL.code}/reports/2017-18-Q2`,
      `/pages/councils/${OTHER_COUNCIL.code}/reports/2017-18-Q2/submissions/x`,
    ]) {
      expect((await browser.go(path)).status).toBe(404);
    }
    expect((await browser.go('/pages/nothing')).status).toBe(404);
  });
});

describe('approving on a page', () => {
  it('makes the revision, once, in the approver’s name', async () => {
    const address = await submitted(aQuarter());
    const browser = await signedIn(HEAD);
    expect(await browser.page('/pages')).toContain('2017/18 Q2, first sign-off');
    const page = await browser.page(address);
    for (let time = 0; time < 2; time++) {
      const response = await browser.send(`${address}/approval`, { form: tokenOf(page) });
      expect([response.status, response.headers.get('location')]).toEqual([303, address]);
    }
    expect(await rowCounts()).toMatchObject({ revision: 1, audit: 2 });
    expect(await browser.page(address)).toContain('Approved as revision 1');
    expect(await browser.page('/pages')).toContain('Nothing waits for approval');
    const [signed] = (await DB.prepare('SELECT signed_by FROM revision').all()).results;
    expect(signed).toEqual({ signed_by: HEAD.oid });
  });

  it('shows first what a correction changes, figure by figure', async () => {
    await signOff(aQuarter({ indicators: [anOutturn('1', '5')] }), await through(HEAD));
    const sending = { ...(await through(OFFICER)), path: SUBMISSIONS };
    const late = await correct(aQuarter({ indicators: [anOutturn('1', '6')] }), 1, {}, sending);
    const { id } = Submission.parse(await late.json());
    const browser = await signedIn(HEAD);
    const page = await browser.page(`${REPORT}/submissions/${id}`);
    expect(page).toContain('Correction of revision 1');
    expect(page).toContain('<tr><th scope="row">Outturn</th><td>5</td><td>6</td></tr>');
    const approved = await browser.send(`${REPORT}/submissions/${id}/approval`, { form: tokenOf(page) });
    expect(approved.status).toBe(303);
    expect(await rowCounts()).toMatchObject({ revision: 2 });
  });

  it('names what was decided in words, and never by the code of a finding', async () => {
    const by = OFFICER.oid;
    const decided = anIndicator({
      rating: 'RED',
      overrides: [{ code: 'rating-mismatch', decision: 'keep', reason: 'As agreed.', by }],
      acknowledgements: [{ code: 'target-tbc', reason: 'In June.', by }],
    });
    await signOff(aQuarter(), await through(HEAD));
    const sending = { ...(await through(OFFICER)), path: SUBMISSIONS };
    const sent = await correct(aQuarter({ indicators: [decided] }), 1, {}, sending);
    const { id } = Submission.parse(await sent.json());
    const page = await (await signedIn(HEAD)).page(`${REPORT}/submissions/${id}`);
    expect(page).toContain('Rating does not match the figures: kept as printed. As agreed.');
    expect(page).toContain('Rating does not match the figures, kept: As agreed.');
    expect(page).toContain('The target is to be confirmed: let stand. In June.');
    expect(page).not.toMatch(/rating-mismatch|target-tbc/);
  });

  it('after the session is over leads back to the page that held the form', async () => {
    const address = await submitted(aQuarter());
    await signOff(aQuarter(), await through(HEAD));
    for (const [sent, page] of [
      [`${address}/approval`, address],
      [`${address}/return`, address],
      [`${REPORT}/revisions/1/publication`, REPORT],
      ['/pages/sign-out', '/pages'],
    ] as const) {
      const refused = await aBrowser().send(sent, { form: 'x' });
      expect(refused.status).toBe(401);
      const told = await refused.text();
      expect(told).toContain('so nothing was done. If you typed a reason, go back and copy it first.');
      expect(told).toContain(`/pages/sign-in?to=${encodeURIComponent(page)}"`);
      expect((await (await signedIn(HEAD, page)).go(page)).status).toBe(200);
    }
    const browser = await signedIn(HEAD);
    const opened = await browser.go(`${address}/approval`);
    expect([opened.status, opened.headers.get('allow')]).toEqual([405, 'POST']);
    expect(opened.headers.get('content-type')).toContain('text/html');
  });

  it('is refused to a form that no page of this session showed', async () => {
    const address = await submitted(aQuarter());
    const browser = await signedIn(HEAD);
    const another = tokenOf(await (await signedIn(HEAD)).page(address));
    for (const form of [{}, { form: '' }, { form: another }]) {
      const response = await browser.send(`${address}/approval`, form as Record<string, string>);
      expect(response.status).toBe(403);
      expect(await response.text()).toContain('not sent from the record’s own page');
    }
    expect((await browser.send('/pages/sign-out', {})).status).toBe(403);
    const own = tokenOf(await browser.page(address));
    for (const headers of [{ origin: 'http://evil.example' }, { origin: 'null' }, {}]) {
      const response = await browser.send(
        `${address}/approval`,
        { form: own },
        headers as Record<string, string>,
      );
      expect(response.status, JSON.stringify(headers)).toBe(403);
    }
    expect((await aBrowser().send(`${address}/approval`, { form: another })).status).toBe(401);
    expect(await rowCounts()).toMatchObject({ revision: 0 });
  });

  it('is refused to a reader, and to the one who submitted where the council wants two people', async () => {
    const address = await submitted(aQuarter());
    const reader = await signedIn(COUNCILLOR);
    const read = await reader.page(address);
    expect(read).toContain('Your role reads it');
    expect(read).not.toContain('<button>Approve');
    expect((await reader.send(`${address}/approval`, { form: tokenOf(read) })).status).toBe(403);

    await DB.prepare('UPDATE tenant SET two_people = 1').run();
    const author = await signedIn(OFFICER);
    const own = await author.page(address);
    expect(own).toContain('your council wants a second person');
    const refused = await author.send(`${address}/approval`, { form: tokenOf(own) });
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain('Ask another approver to approve what you submitted.');
    expect(await rowCounts()).toMatchObject({ revision: 0 });
  });

  it('is refused in a sentence where the period was locked or another revision stands', async () => {
    const address = await submitted(aQuarter());
    const browser = await signedIn(HEAD);
    const form = tokenOf(await browser.page(address));
    await signOff(aQuarter({ sheet: 'Another' }), await through(HEAD));
    const refused = await browser.send(`${address}/approval`, { form });
    expect(refused.status).toBe(412);
    expect(refused.headers.get('content-type')).toContain('text/html');
    expect(await refused.text()).toContain('This quarter was signed off already');
    expect(await browser.page(address)).toContain('Another revision was signed meanwhile');
  });
});

describe('a quarter on its page', () => {
  it('is marked as published by an approver, once, and by nobody else', async () => {
    await signOff(aQuarter(), await through(HEAD));
    const reader = await signedIn(COUNCILLOR);
    const read = await reader.page(REPORT);
    expect(read).not.toContain('Mark revision');
    const address = `${REPORT}/revisions/1/publication`;
    expect((await reader.send(address, { form: tokenOf(read) })).status).toBe(403);
    const browser = await signedIn(HEAD);
    const page = await browser.page(REPORT);
    expect(page).toContain('<button class="second">Mark revision 1 as published</button>');
    expect((await browser.send(address, { form: 'x' })).status).toBe(403);
    for (let time = 0; time < 2; time++) {
      const response = await browser.send(address, { form: tokenOf(page) });
      expect([response.status, response.headers.get('location')]).toEqual([303, REPORT]);
    }
    const after = await browser.page(REPORT);
    expect(after).toMatch(/Published on .* by Head of service \(local\)\./);
    expect(after).not.toContain('Mark revision');
    expect(await rowCounts()).toMatchObject({ audit: 2 });
    expect((await browser.send(`${REPORT}/revisions/7/publication`, { form: tokenOf(page) })).status).toBe(
      404,
    );
  });

  it('has two revisions beside each other, chosen from all', async () => {
    for (const [rev, outturn] of ['5', '6', '7'].entries()) {
      const quarter = aQuarter({ indicators: [anOutturn('1', outturn)] });
      await (rev === 0
        ? signOff(quarter, await through(HEAD))
        : correct(quarter, rev, {}, await through(HEAD)));
    }
    const browser = await signedIn(COUNCILLOR);
    const form = await browser.page(REPORT);
    expect(form).toContain('<option value="2" selected>Revision 2</option>');
    const page = await browser.page(`${REPORT}/compare?from=1&to=3`);
    expect(page).toContain('<h1>2017/18 Q2: revisions 1 and 3</h1>');
    expect(page).toContain('<tr><th scope="row">Outturn</th><td>5</td><td>7</td></tr>');
    expect(page).toContain('Data came in late: The last ward came in.');
    for (const asked of ['?from=1&to=9', '?from=x', '?from=0&to=1']) {
      expect((await browser.go(`${REPORT}/compare${asked}`)).status, asked).toBe(404);
    }
  });

  it('says of a later quarter that it rests on a figure that changed', async () => {
    const row = anOutturn('1', '5');
    await signOff(aQuarter({ indicators: [row] }), await through(HEAD));
    const later = { ...row, texts: { ...row.texts, performance: '8', shortBase: '5' } };
    const compared = { ...later, short: 'better' as const };
    await signOff(aQuarter({ period: '2017/18 Q3', indicators: [compared] }), await through(HEAD));
    await correct(aQuarter({ indicators: [anOutturn('1', '6')] }), 1, {}, await through(HEAD));
    const page = await (await signedIn(COUNCILLOR)).page(`${REPORT}/compare`);
    expect(page).toContain('last quarter’s outturn is printed as 5, and the outturn now reads 6.');
  });

  it('says that its period was opened again, and by whose word', async () => {
    await signOff(aQuarter(), await through(HEAD));
    const headers = {
      authorization: `Bearer ${await issuer.mint(ADMINISTRATOR)}`,
      'content-type': 'application/json',
    };
    for (const locked of [true, false]) {
      const body = JSON.stringify({ locked, reason: locked ? 'Closed.' : 'A ward was late.' });
      await ask(SUBMISSIONS.replace('submissions', 'lock'), { method: 'PUT', headers, body }, VARS);
    }
    expect(await (await signedIn(COUNCILLOR)).page(REPORT)).toMatch(
      /This period was opened again, by Record administrator \(local\) on .*: A ward was late\./,
    );
  });
});

describe('the pages of indicators', () => {
  const INDICATORS = REPORT.replace(/reports.*/, 'indicators');

  it('list what was ever signed, and lead back there after sign-in', async () => {
    const browser = await signedIn(COUNCILLOR);
    expect(await browser.page(INDICATORS)).toContain('No indicator is on record yet.');
    const uid = '2017-18-Q2:14';
    await signOff(aQuarter({ indicators: [anOutturn(uid, '5', { lineNo: '14' })] }), await through(HEAD));
    const address = `${INDICATORS}/${encodeURIComponent(uid)}`;
    expect(await browser.page(INDICATORS)).toContain(`<a href="${address}">14. % of parks`);
    expect(await browser.page('/pages')).toContain(INDICATORS);
    expect((await (await signedIn(COUNCILLOR, address)).go(address)).status).toBe(200);
    expect((await browser.go(`${INDICATORS}/nothing`)).status).toBe(404);
  });

  it('show the figures over the quarters, by the names of then, and break where it is measured otherwise', async () => {
    const old = anOutturn('1', '5', { title: 'Burglaries', kind: 'cumulative' });
    await signOff(aQuarter({ period: '2017/18 Q1', indicators: [old] }), await through(HEAD));
    const called = { ...old, title: 'Burglaries of homes', knownAs: 'Burglaries' };
    const second = { ...called, texts: { ...called.texts, performance: '12' } };
    await signOff(aQuarter({ indicators: [second] }), await through(HEAD));
    const follows = [{ uid: '1', kind: 'redefined' as const, why: 'Garages <b>count</b> too' }];
    const fresh = anOutturn('2', '30', { title: 'Burglaries of buildings', follows });
    await signOff(aQuarter({ period: '2017/18 Q3', indicators: [fresh] }), await through(HEAD));

    const browser = await signedIn(COUNCILLOR);
    const page = (await browser.page(`${INDICATORS}/2`)).replace(/\s+/g, ' ');
    expect(page).toContain('<h1>Burglaries of buildings</h1>');
    expect(page).toContain('Measured differently now'.toLowerCase());
    expect(page).toMatch(
      /Garages &lt;b&gt;count&lt;\/b&gt; too\. Head of service \(local\), .* The line breaks here\./,
    );
    expect(page).toContain('Called “Burglaries of homes” from here on');
    expect(page.indexOf('2017/18 Q1')).toBeLessThan(page.indexOf('2017/18 Q3'));
    const older = (await browser.page(`${INDICATORS}/1`)).replace(/\s+/g, ' ');
    expect(older).toContain('<td>12</td> <td>7</td>');
    expect(older).toContain(
      `Measured differently now: <a href="${INDICATORS}/2">Burglaries of buildings</a>`,
    );
  });
});

describe('sending back on a page', () => {
  it('wants a word, which the page then says with who and when, and approving is over', async () => {
    const address = await submitted(aQuarter());
    const browser = await signedIn(HEAD);
    const form = tokenOf(await browser.page(address));
    const silent = await browser.send(`${address}/return`, { form, reason: ' ' });
    expect(silent.status).toBe(422);
    expect(await silent.text()).toContain('Say in at most 2,000 characters what is to be changed');
    const foreign = await browser.send(`${address}/return`, { form: 'x', reason: 'Why.' });
    expect(foreign.status).toBe(403);
    const sent = await browser.send(`${address}/return`, { form, reason: 'Two lines:\r\n<b>1</b> and 2.' });
    expect([sent.status, sent.headers.get('location')]).toEqual([303, address]);
    const page = await browser.page(address);
    expect(page).toMatch(
      /Sent back by Head of service \(local\) on .*: Two lines:\n&lt;b&gt;1&lt;\/b&gt; and 2\./,
    );
    expect(page).not.toContain('<button>Approve');
    expect(await browser.page('/pages')).toContain('Nothing waits for approval');
    expect((await browser.send(`${address}/approval`, { form })).status).toBe(409);
    expect(await rowCounts()).toMatchObject({ revision: 0, audit: 2 });
  });

  it('takes a reason of 2,000 characters in any letters, and neither a longer one nor a file', async () => {
    const address = await submitted(aQuarter());
    const browser = await signedIn(HEAD);
    const form = tokenOf(await browser.page(address));
    const file = new FormData();
    file.set('form', form);
    file.set('reason', new File(['Why.'], 'why.txt'));
    const headers = { origin: 'http://localhost' };
    const refused = await browser.go(`${address}/return`, { method: 'POST', body: file, headers });
    expect(refused.status).toBe(422);
    const longer = await browser.send(`${address}/return`, { form, reason: '€'.repeat(2500) });
    expect(longer.status).toBe(413);
    expect(await longer.text()).toContain(
      'The reason is too long, so nothing changed. Write at most 2,000 characters.',
    );
    const reason = '€'.repeat(2000);
    expect((await browser.send(`${address}/return`, { form, reason })).status).toBe(303);
    expect(await browser.page(address)).toContain(reason);
  });

  it('is withdrawing for the one who submitted it, and nothing for a reader', async () => {
    await DB.prepare('UPDATE tenant SET two_people = 1').run();
    const address = await submitted(aQuarter());
    const reader = await signedIn(COUNCILLOR);
    const read = await reader.page(address);
    expect(read).not.toMatch(/Send it back|Withdraw it/);
    expect((await reader.send(`${address}/return`, { form: tokenOf(read), reason: 'x' })).status).toBe(403);
    const author = await signedIn(OFFICER);
    const own = await author.page(address);
    expect(own).toContain('<button class="second">Withdraw it</button>');
    await author.send(`${address}/return`, { form: tokenOf(own), reason: 'A slip.' });
    expect(await author.page(address)).toMatch(/Withdrawn by .*: A slip\.<\/p><p>Change it in the workbook/);
  });
});

describe('signing in to the pages', () => {
  it('is asked again in a moment where the authority does not answer in time', async () => {
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

  it('keeps no token where anybody could read it, and its cookie is the browser’s alone', async () => {
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

  it('is refused without the state, the nonce or the verifier that were sent', async () => {
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

  it('is good once, and sends nobody to another site', async () => {
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

  it('ends when a person signs out, and a changed or foreign session opens nothing', async () => {
    const browser = await signedIn(HEAD);
    const session = browser.jar.get('outturn-session') ?? '';
    const pending = aBrowser();
    await pending.go('/pages/sign-in');
    for (const forged of [`${session.slice(0, -4)}AAAA`, pending.jar.get('outturn-sign-in') ?? '', 'x']) {
      const other = aBrowser();
      other.jar.set('outturn-session', forged);
      expect((await other.go('/pages')).status).toBe(401);
    }
    const elsewhere = aBrowser({ ...VARS, PAGES_KEY: 'b'.repeat(64) });
    elsewhere.jar.set('outturn-session', session);
    expect((await elsewhere.go('/pages')).status).toBe(401);

    const form = tokenOf(await browser.page('/pages'));
    expect((await browser.send('/pages/sign-out', { form })).status).toBe(303);
    expect(browser.jar.has('outturn-session')).toBe(false);
    expect((await browser.go('/pages')).status).toBe(401);
  });
});
