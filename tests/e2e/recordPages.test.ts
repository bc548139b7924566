import { createHash } from 'node:crypto';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { LOCAL_COUNCIL, LOCAL_OFFICERS } from '../../local/localCouncil.ts';
import { addresses } from '../../shared/record/contract/addresses.ts';
import { correctionKeyText } from '../../shared/record/contract/correction.ts';
import { RecordedReport } from '../../shared/record/contract/reports.ts';
import { barriersIn, overflowOf } from './barriers.ts';
import { FACES } from './faces.ts';
import { localToken } from './localToken.ts';
import { seenOutturn } from './seenOutturn.ts';

const SLUG = '2017-18-Q1';

const { openPage, origin } = seenOutturn();
beforeAll(submitCorrection);

/** An officer corrects one row of the last quarter, and submits it to an approver. */
async function submitCorrection(): Promise<void> {
  const by = LOCAL_OFFICERS[0]?.oid ?? '';
  const headers = { authorization: `Bearer ${await localToken(origin(), by)}` };
  const report = await fetch(`${origin()}${addresses.report(LOCAL_COUNCIL.code, 'corporate', SLUG)}`, {
    headers,
  });
  const { body } = RecordedReport.parse(await report.json());
  const indicators = body.indicators.map((row, index) =>
    index === 0 ? { ...row, texts: { ...row.texts, comment: 'A ward came in late.' } } : row,
  );
  const acknowledgements = [{ code: 'headline-mismatch', reason: 'Corrected on the night.', by }];
  const quarter = { ...body, indicators, acknowledgements };
  const correction = { reason: 'late-data', explanation: 'The last ward.', quarter } as const;
  const sent = await fetch(`${origin()}${addresses.submissions(LOCAL_COUNCIL.code, 'corporate', SLUG)}`, {
    method: 'POST',
    headers: {
      ...headers,
      'content-type': 'application/json',
      'if-match': '"1"',
      'idempotency-key': createHash('sha256').update(correctionKeyText(correction, 1)).digest('hex'),
    },
    body: JSON.stringify(correction),
  });
  expect(sent.status).toBe(201);
}

const opened = (options: BrowserContextOptions = {}): Promise<Page> =>
  openPage('/pages', { viewport: { width: 320, height: 640 }, ...options });

/** No barrier and no sideways scrolling, in any colours that a person has chosen. */
async function isOpenToAll(page: Page, what: string): Promise<void> {
  for (const { name, ...face } of FACES) {
    await page.emulateMedia(face);
    expect(await barriersIn(page), `${what}, ${name}`).toEqual([]);
    expect(await overflowOf(page), `${what}, ${name}`).toBe(0);
  }
}

async function signIn(page: Page, officer: RegExp): Promise<void> {
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: officer }).click();
  await page.getByRole('heading', { name: 'Reports on record' }).waitFor();
}

describe('the pages of the record, 320 px wide', () => {
  it('have no barrier and do not scroll sideways', async () => {
    // The tests inspect the page by a script, which the page itself does not allow.
    const page = await opened({ bypassCSP: true });
    await isOpenToAll(page, 'before sign-in');
    await page.goto(`${origin()}/docs`);
    await isOpenToAll(page, 'the interface');
    await page.goto(`${origin()}/pages`);
    // An approver, whose pages have every form.
    await signIn(page, /Head of service/);
    await isOpenToAll(page, 'the quarters');
    await page.getByRole('link', { name: /^2017\/18 Q1, correction/ }).click();
    await page.getByRole('heading', { name: 'Changes' }).waitFor();
    await isOpenToAll(page, 'what waits');
    await page.goto(`${origin()}/pages/councils/${LOCAL_COUNCIL.code}/reports/corporate/${SLUG}`);
    await page.getByRole('heading', { name: 'Every indicator' }).waitFor();
    await isOpenToAll(page, 'the quarter');
    await page.goto(`${origin()}/pages`);
    await page.getByRole('link', { name: 'Indicators and their histories' }).click();
    await page.getByRole('heading', { name: 'Indicators on record' }).waitFor();
    await isOpenToAll(page, 'the indicators');
    await page.getByRole('listitem').first().getByRole('link').click();
    await page.getByRole('heading', { name: 'History' }).waitFor();
    await isOpenToAll(page, 'a history');
    await page.context().close();
  });
});

describe('an approver without the workbook', () => {
  it('reads the changes and approves them, without any script', async () => {
    const page = await opened({ javaScriptEnabled: false });
    await signIn(page, /Head of service/);
    await page.getByRole('link', { name: /^2017\/18 Q1, correction/ }).click();
    await page.getByRole('cell', { name: 'A ward came in late.' }).first().waitFor();
    await page.getByText('acknowledged. Corrected on the night.').first().waitFor();
    await page.getByRole('button', { name: 'Approve 2017/18 Q1' }).click();
    await page.getByText('Approved as revision 2.').waitFor();
    await page.getByRole('link', { name: 'Read the report' }).click();
    await page.getByText('Data came in late: The last ward.').waitFor();
    await page.getByRole('button', { name: 'Mark revision 2 as published' }).click();
    await page.getByText(/Published on .* by Head of service/).waitFor();
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByRole('heading', { name: '2017/18 Q1: revisions 1 and 2' }).waitFor();
    await page.getByRole('cell', { name: 'A ward came in late.' }).waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign-in needed' }).waitFor();
    await page.context().close();
  });

  it('compares two revisions side by side without a barrier', async () => {
    const page = await opened({ bypassCSP: true });
    await signIn(page, /Head of service/);
    await page.goto(`${origin()}/pages/councils/${LOCAL_COUNCIL.code}/reports/corporate/${SLUG}`);
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByRole('heading', { name: '2017/18 Q1: revisions 1 and 2' }).waitFor();
    await isOpenToAll(page, 'the comparison');
    await page.context().close();
  });
});
