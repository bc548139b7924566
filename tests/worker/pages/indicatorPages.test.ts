import { beforeEach, describe, expect, it } from 'vitest';
import { anOutturn, aQuarter } from '../quarters.ts';
import { postSignOff } from '../recordHarness.ts';
import { COUNCILLOR, freshPages, HEAD, INDICATOR_PAGES, signedIn, through } from './browser.ts';

beforeEach(freshPages);

describe('the pages of indicators', () => {
  it('list every indicator that was signed, and open again after signing in', async () => {
    const browser = await signedIn(COUNCILLOR);
    expect(await browser.page(INDICATOR_PAGES)).toContain('No indicator is on record yet.');
    const uid = '2017-18-Q2:14';
    await postSignOff(aQuarter({ indicators: [anOutturn(uid, '5', { lineNo: '14' })] }), await through(HEAD));
    const address = `${INDICATOR_PAGES}/${encodeURIComponent(uid)}`;
    expect(await browser.page(INDICATOR_PAGES)).toContain(`<a href="${address}">14. % of parks`);
    expect(await browser.page('/pages')).toContain(INDICATOR_PAGES);
    expect((await (await signedIn(COUNCILLOR, address)).go(address)).status).toBe(200);
    expect((await browser.go(`${INDICATOR_PAGES}/nothing`)).status).toBe(404);
  });

  it('show the figures with the names of their time, and break where the measure changed', async () => {
    const old = anOutturn('1', '5', { title: 'Burglaries', kind: 'cumulative' });
    await postSignOff(aQuarter({ period: '2017/18 Q1', indicators: [old] }), await through(HEAD));
    const called = { ...old, title: 'Burglaries of homes', knownAs: 'Burglaries' };
    const second = { ...called, texts: { ...called.texts, performance: '12' } };
    await postSignOff(aQuarter({ indicators: [second] }), await through(HEAD));
    const follows = [{ uid: '1', kind: 'redefined' as const, why: 'Garages <b>count</b> too' }];
    const fresh = anOutturn('2', '30', { title: 'Burglaries of buildings', follows });
    await postSignOff(aQuarter({ period: '2017/18 Q3', indicators: [fresh] }), await through(HEAD));

    const browser = await signedIn(COUNCILLOR);
    const page = (await browser.page(`${INDICATOR_PAGES}/2`)).replace(/\s+/g, ' ');
    expect(page).toContain('<h1>Burglaries of buildings</h1>');
    expect(page).toContain('Measured differently now'.toLowerCase());
    expect(page).toMatch(
      /Garages &lt;b&gt;count&lt;\/b&gt; too\. Head of service \(local\), .* The line breaks here\./,
    );
    expect(page).toContain('Called “Burglaries of homes” from here on');
    const table = page.slice(page.indexOf('<table'));
    expect(table.indexOf('2017/18 Q3')).toBeLessThan(table.indexOf('2017/18 Q1'));
    expect(page).toContain('No line leads here: the measure was redefined.');
    const older = (await browser.page(`${INDICATOR_PAGES}/1`)).replace(/\s+/g, ' ');
    expect(older).toContain('<td>12</td> <td>7</td>');
    expect(older).toContain('<title>2017/18 Q2: 12. 7 in the period alone.');
    expect(older).toContain(
      `Measured differently now: <a href="${INDICATOR_PAGES}/2">Burglaries of buildings</a>`,
    );
  });

  it('set the same quarter of each year side by side, and leave that out for one year alone', async () => {
    const uid = 'parks';
    const address = `${INDICATOR_PAGES}/${uid}`;
    const sign = async (period: string, outturn: string) =>
      postSignOff(aQuarter({ period, indicators: [anOutturn(uid, outturn)] }), await through(HEAD));
    const browser = await signedIn(COUNCILLOR);
    await sign('2015/16 Q2', '61');
    expect(await browser.page(address)).not.toContain('Year on year');
    await sign('2016/17 Q2', '63');
    const page = (await browser.page(address)).replace(/\s+/g, ' ');
    expect(page).toContain('<h2 id="years">Year on year</h2>');
    expect(page).toContain('Q2: 61 in 2015/16, 63 in 2016/17.');
    const table = page.slice(page.lastIndexOf('<table'));
    expect(table).toContain('<th scope="row">2016/17</th><td></td><td><a href=');
    expect(table.indexOf('2016/17')).toBeLessThan(table.indexOf('2015/16'));
  });
});
