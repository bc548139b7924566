import { beforeEach, expect, it } from 'vitest';
import { anOutturn, aQuarter } from '../quarters.ts';
import { ask, correct, postSignOff, revisionsOf } from '../recordHarness.ts';
import { COUNCILLOR, freshPages, HEAD, PAGE_VARS, REPORT, signedIn, through } from './browser.ts';

beforeEach(freshPages);

const WHY = 'The figures are <b>those of Q1</b>.';

async function voidAsHead(rev: number): Promise<void> {
  const { token } = await through(HEAD);
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const init = { method: 'PUT', headers, body: JSON.stringify({ reason: WHY }) };
  expect((await ask(`${revisionsOf('2017/18 Q2')}/${rev}/void`, init, PAGE_VARS)).status).toBe(201);
}

it('a voided quarter shows who voided it and why, and no figure, file or form, to anybody', async () => {
  const head = await through(HEAD);
  await postSignOff(aQuarter({ indicators: [anOutturn('1', '4711')] }), head);
  await voidAsHead(1);
  for (const person of [COUNCILLOR, HEAD]) {
    const browser = await signedIn(person);
    const page = await browser.page(REPORT);
    expect(page).toMatch(
      /<p class="panel">This report was voided by Head of service \(local\) on [^<]+, so none of its figures count\. The figures are &lt;b&gt;those of Q1&lt;\/b&gt;\.<\/p>/,
    );
    expect(page).toMatch(/Revision 1 was voided by Head of service \(local\) on/);
    expect(page).toContain('<small>Voided: its figures do not count.</small>');
    expect(page).not.toMatch(/4711|Mark revision|accessible\.xlsx|Compare/);
    expect(await browser.page('/pages')).toContain('<td>Revision 1, voided</td>');
    expect((await browser.go(REPORT.replace('2017-18-Q2', 'overview'))).status).toBe(404);
    expect((await browser.go(`${REPORT}/revisions/1/files/accessible.xlsx`)).status).toBe(410);
  }
  await correct(aQuarter({ indicators: [anOutturn('1', '12')] }), 2, {}, head);
  const page = await (await signedIn(HEAD)).page(REPORT);
  expect(page).toContain('Mark revision 3 as published');
  expect(page.match(/Voided: its figures do not count/g)).toHaveLength(1);
  expect(page.match(/<option/g)).toHaveLength(4);
  expect(page).not.toContain('<option value="2"');
  expect(page).not.toContain('class="panel"');
});

it('a page of a period that nobody signed is not found', async () => {
  expect((await (await signedIn(HEAD)).go(REPORT)).status).toBe(404);
});
