import { beforeEach, describe, expect, it } from 'vitest';
import { Submission } from '../../../shared/record/contract/submissions.ts';
import { anIndicator, anOutturn, aQuarter } from '../quarters.ts';
import { ask, correct, postSignOff, revisionsOf } from '../recordHarness.ts';
import { OTHER_COUNCIL } from '../tokens.ts';
import {
  ADMINISTRATOR,
  aBrowser,
  COUNCILLOR,
  freshPages,
  HEAD,
  INDICATOR_PAGES,
  issuer,
  OFFICER,
  PAGE_VARS,
  REPORT,
  SUBMISSIONS,
  signedIn,
  submitted,
  through,
  tokenOf,
} from './browser.ts';

beforeEach(freshPages);

describe('the pages of the record', () => {
  it('say that they are not set up, and everything else still works', async () => {
    const production = { DEPLOYMENT: 'production', LOCAL_ISSUER: undefined, LOCAL_JWKS: undefined };
    for (const vars of [
      issuer.configurationVars,
      { ...PAGE_VARS, PAGES_KEY: 'too short' },
      // Entra wants to know the Worker by a secret.
      { ...PAGE_VARS, ...production },
    ]) {
      const browser = aBrowser(vars);
      for (const path of ['/pages', '/pages/sign-in', '/pages/signed-in?code=x&state=y', REPORT]) {
        const response = await browser.go(path);
        expect(response.status).toBe(503);
        expect(await response.text()).toContain('The record’s pages are not set up here');
      }
      expect((await browser.go('/v1/configuration')).status).toBe(200);
    }
  });

  it('show nothing without signing in, and open the requested page after it', async () => {
    await postSignOff(aQuarter(), await through(HEAD));
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

  it('list every quarter with its latest revision, its publication and its lock', async () => {
    await postSignOff(aQuarter(), await through(HEAD));
    await correct(aQuarter({ sheet: 'Another' }), 1, {}, await through(HEAD));
    const headers = { authorization: `Bearer ${await issuer.mint(HEAD)}` };
    await ask(`${revisionsOf('2017/18 Q2')}/1/publication`, { method: 'PUT', headers }, PAGE_VARS);
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
      PAGE_VARS,
    );
    const browser = await signedIn(COUNCILLOR);
    const list = await browser.page('/pages');
    expect(list.replace(/\s+/g, ' ')).toMatch(
      /2017\/18 Q2<\/a><\/th> <td>Corporate performance report<\/td> <td>Revision 2<\/td> <td>Revision 1<\/td> <td>Locked<\/td>/,
    );
    const report = await browser.page(REPORT);
    expect(report).toMatch(
      /This period is locked, by Record administrator \(local\) on .*\. The year is closed\./,
    );
    expect(report).toContain('Data came in late: The last ward came in.');
  });

  it('name the report of each quarter, of each submission, and on its own page', async () => {
    const sent = { body: JSON.stringify({ report: 'homes', name: 'Homes & care' }) };
    const { token, vars } = await through(HEAD);
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const reports = '/v1/councils/E09000016/reports';
    expect((await ask(reports, { method: 'POST', headers, ...sent }, vars)).status).toBe(201);
    const homes = aQuarter({ report: 'homes' });
    await postSignOff(aQuarter(), await through(HEAD));
    await postSignOff(homes, await through(HEAD));
    const path = `${reports}/homes/2017-18-Q2/submissions`;
    const changed = { ...homes, sheet: 'Another' };
    expect((await correct(changed, 1, {}, { ...(await through(OFFICER)), path })).status).toBe(201);
    const browser = await signedIn(COUNCILLOR);
    const list = await browser.page('/pages');
    expect(list).toContain('<td>Corporate performance report</td>');
    expect(list).toContain('<td>Homes &amp; care</td>');
    expect(list).toMatch(/correction of revision 1<\/a>\.\s+Homes &amp; care\. Submitted by/);
    const page = await browser.page('/pages/councils/E09000016/reports/homes/2017-18-Q2');
    expect(page).toContain('<p>Report: Homes &amp; care</p>');
    const none = await browser.go('/pages/councils/E09000016/reports/none/2017-18-Q2');
    expect(none.status).toBe(404);
    expect(await none.text()).toContain('The council has no report of that name');
  });

  it('sum up each theme, and show RED first where asked', async () => {
    const quarter = aQuarter({
      indicators: [
        anIndicator(),
        anOutturn('2', '12', { section: 'Places: Roads' }),
        anIndicator(
          { uid: '3', lineNo: '3', section: 'Communities: Safe', rating: 'RED', short: 'worse' },
          { performance: '60% RED' },
        ),
      ],
    });
    await postSignOff(quarter, await through(HEAD));
    const browser = await signedIn(COUNCILLOR);
    const asReported = await browser.page(REPORT);
    const redFirst = await browser.page(`${REPORT}?order=worst-first`);
    const headings = (page: string): string[] =>
      [...page.matchAll(/<th scope="rowgroup"[^>]*>([^<]*)</g)].map(([, heading]) => heading ?? '');
    expect(headings(asReported)).toEqual([
      'Places: Parks and open spaces',
      'Places: Roads',
      'Communities: Safe',
    ]);
    expect(asReported).toContain('<a href="?order=worst-first#indicators">Show RED first</a>');
    expect(headings(redFirst)).toEqual(['RED (1)', 'Not rated (1)', 'GREEN (1)']);
    expect(redFirst).toContain('<a href="?#indicators">Show in the order of the report</a>');
    expect(redFirst).toContain('<small>Communities: Safe</small>');
    for (const page of [asReported, redFirst]) {
      expect(page.replace(/\s+/g, ' ')).toMatch(
        /<th scope="row">Places<\/th><td class="number">2<\/td><td class="number">1<\/td><td class="number">0<\/td><td class="number">1<\/td>/,
      );
    }
  });

  it('lead from each indicator to its history', async () => {
    await postSignOff(aQuarter(), await through(HEAD));
    const browser = await signedIn(COUNCILLOR);
    const [, address = ''] =
      /<th scope="row"><a href="([^"]+)">% of parks/.exec(await browser.page(REPORT)) ?? [];
    expect(await browser.page(address)).toContain('<h1>% of parks that residents rate as good');
  });

  it('say in words how a figure changed, and why one is not rated', async () => {
    await postSignOff(aQuarter({ indicators: [anIndicator(), anOutturn('2', '12')] }), await through(HEAD));
    const page = await (await signedIn(COUNCILLOR)).page(REPORT);
    expect(page).toContain('<span class="rating GREEN">GREEN</span>');
    expect(page).toMatch(/↑ Better<small>Then: 64.1%<\/small>/);
    expect(page).toMatch(/↓ Worse<small>Then: 68%<\/small>/);
    expect(page).toContain('<td>Not rated: no target is set.</td>');
    expect(page).toContain('<td>Not comparable: there is no earlier outturn to compare with.</td>');
    expect(page).not.toContain('<script');
  });

  it('say who confirmed the figure behind a rating, and why a row without a confirmed one is not rated', async () => {
    const asked = { target: 'Better than England', annualTarget: 'Better than England' };
    const england = { value: 64, area: 'England', period: '', source: 'commentary' };
    const confirmed = { ...england, confirmed: true, by: HEAD.oid };
    const rows = [
      anIndicator({ comparator: confirmed }, asked),
      anIndicator(
        { uid: '2', lineNo: '2', rating: null, comparator: { ...england, confirmed: false } },
        asked,
      ),
    ];
    await postSignOff(aQuarter({ indicators: rows }), await through(HEAD));
    const page = await (await signedIn(COUNCILLOR)).page(REPORT);
    expect(page).toContain(
      'Comparator: 64, England, commentary. Confirmed by the person who signed off or submitted the report.',
    );
    expect(page).toContain('Comparator: 64, England, commentary. Not confirmed yet.');
    expect(page).toContain(
      '<td>Not rated: comparator not confirmed. A person has to confirm its value.</td>',
    );
  });

  it('show an approver everything that is signed, and so does the approved quarter', async () => {
    const by = OFFICER.oid;
    const old = [anIndicator(), anOutturn('2', '5', { title: 'Burglaries' })];
    await postSignOff(aQuarter({ period: '2017/18 Q1', indicators: old }), await through(HEAD));
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
        'Sheet: Annex B.',
        '<li>Headline figures do not add up: acknowledged. Corrected on the night.</li>',
        '<small>Group: Open spaces</small>',
        '<small>Service: Leisure</small>',
        '<small>Annual target: 66%</small>',
        '<small>Tolerance: 5%</small>',
        '<small>Polarity: Smaller is better</small>',
        '<small>How it is reported: Not marked</small>',
        '<small>Comparator: 61.5, London, 2016/17, Survey. Not confirmed yet.</small>',
        `<small>On record as: “${anIndicator().title}”</small>`,
        '<small>Carries on from: “Burglaries” (2). A part of it: Homes are counted alone.</small>',
      ])
        expect(page).toContain(said);
      expect(page.indexOf('Corrected on the night.')).toBeLessThan(page.indexOf('<table'));
    }
  });

  it('show every cell as text, markup included', async () => {
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
    for (const path of [
      REPORT,
      '/pages',
      address,
      compared,
      `${REPORT}/compare`,
      INDICATOR_PAGES,
      `${INDICATOR_PAGES}/1`,
    ]) {
      const response = await browser.go(path);
      const page = await response.text();
      expect(page, path).not.toMatch(/<script|<img/);
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
    expect(await browser.page(REPORT)).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&lt;img');
  });

  it('show nothing of another council', async () => {
    const browser = await signedIn(HEAD);
    for (const path of [
      `/pages/councils/${OTHER_COUNCIL.code}/indicators`,
      `/pages/councils/${OTHER_COUNCIL.code}/indicators/1`,
      `/pages/councils/${OTHER_COUNCIL.code}/reports/corporate/2017-18-Q2/compare`,
      `/pages/councils/${OTHER_COUNCIL.code}/reports/corporate/2017-18-Q2`,
      `/pages/councils/${OTHER_COUNCIL.code}/reports/corporate/2017-18-Q2/submissions/x`,
    ]) {
      expect((await browser.go(path)).status).toBe(404);
    }
    expect((await browser.go('/pages/nothing')).status).toBe(404);
  });
});
