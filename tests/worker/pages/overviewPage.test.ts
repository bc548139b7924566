import { beforeEach, expect, it } from 'vitest';
import { anOutturn, aQuarter } from '../quarters.ts';
import { postSignOff } from '../recordHarness.ts';
import { COUNCILLOR, freshPages, HEAD, signedIn, through } from './browser.ts';

beforeEach(freshPages);

const PAGE = '/pages/councils/E09000016/reports/corporate/overview';

it('a councillor compares two quarters of every indicator, and filters them by theme and by list', async () => {
  const row = (uid: string, performance: string, section: string) =>
    anOutturn(uid, performance, { title: `Indicator ${uid} <b>`, section });
  for (const [period, a, b] of [
    ['2016/17 Q4', '5', '1'],
    ['2017/18 Q1', '6', '2'],
    ['2017/18 Q2', '4', '3'],
  ] as const) {
    const indicators = [row('a', a, 'Places: Clean'), row('b', b, 'People: Safe')];
    expect((await postSignOff(aQuarter({ period, indicators }), await through(HEAD))).status).toBe(201);
  }
  const browser = await signedIn(COUNCILLOR);
  expect(await browser.page('/pages')).toContain(`href="${PAGE}"`);
  const page = await browser.page(PAGE);
  expect(page).toContain('Indicator a &lt;b&gt;');
  expect(page).toContain('2 indicators of 2.');
  expect(page).toMatch(/Then: 2017\/18 Q1<\/th>\s*<th scope="col">Now: 2017\/18 Q2/);
  expect(page.match(/<td>(Better|Worse)<\/td>/g)).toEqual(['<td>Worse</td>', '<td>Better</td>']);
  expect(page.match(/<svg/g)).toHaveLength(2);
  expect(page).toContain('reports/corporate/2017-18-Q1#indicator-a');
  const older = await browser.page(`${PAGE}?theme=People`);
  expect(older).toContain('1 indicator of 2.');
  expect(older).not.toContain('Indicator a');
  const chosen = await browser.page(`${PAGE}?before=${encodeURIComponent('2016/17 Q4')}`);
  expect(chosen).toContain('Then: 2016/17 Q4');
  expect(await browser.page(`${PAGE}?list=red-running`)).toContain('No indicator fits.');
  expect((await browser.go(PAGE.replace('corporate', 'none'))).status).toBe(404);
  const target = await browser.page(PAGE.replace('overview', '2017-18-Q1'));
  expect(target).toContain('id="indicator-a"');
});
