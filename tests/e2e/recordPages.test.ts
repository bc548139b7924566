import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCAL_COUNCIL, LOCAL_OFFICERS } from '../../local/localCouncil.ts';
import type { LocalOutturn } from '../../local/localOutturn.ts';
import { inProject } from '../../local/project.ts';
import { addresses, RecordedReport } from '../../shared/record/contract.ts';
import { launchBrowser } from './browser.ts';
import { localToken } from './localToken.ts';
import { serveOutturn } from './servedOutturn.ts';

/** WCAG 2.2 AA, as far as a machine can tell. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const FACES = [
  { name: 'light', colorScheme: 'light' },
  { name: 'dark', colorScheme: 'dark' },
  { name: 'high contrast', colorScheme: 'dark', forcedColors: 'active' },
] as const;
const SLUG = '2017-18-Q1';

let outturn: LocalOutturn;
let browser: Browser;
let axe: string;
beforeAll(async () => {
  [outturn, browser, axe] = await Promise.all([
    serveOutturn(),
    launchBrowser(),
    readFile(inProject('node_modules/axe-core/axe.min.js'), 'utf8'),
  ]);
  await submitCorrection();
});
afterAll(async () => {
  await browser?.close();
  await outturn?.close();
});

/** An officer finds one figure of last quarter's to be otherwise, and puts that before an approver. */
async function submitCorrection(): Promise<void> {
  const by = LOCAL_OFFICERS[0]?.oid ?? '';
  const headers = { authorization: `Bearer ${await localToken(outturn.origin, by)}` };
  const report = await fetch(`${outturn.origin}${addresses.report(LOCAL_COUNCIL.code, SLUG)}`, { headers });
  const { body } = RecordedReport.parse(await report.json());
  const indicators = body.indicators.map((row, index) =>
    index === 0 ? { ...row, texts: { ...row.texts, comment: 'A ward came in late.' } } : row,
  );
  const acknowledgements = [{ code: 'headline-mismatch', reason: 'Corrected on the night.', by }];
  const quarter = { ...body, indicators, acknowledgements };
  const correction = { reason: 'late-data', explanation: 'The last ward.', quarter };
  const sent = await fetch(`${outturn.origin}${addresses.submissions(LOCAL_COUNCIL.code, SLUG)}`, {
    method: 'POST',
    headers: {
      ...headers,
      'content-type': 'application/json',
      'if-match': '"1"',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify(correction),
  });
  expect(sent.status).toBe(201);
}

interface Audit {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** "rule: the element" of what axe finds wrong, and by how many pixels the page is too wide. */
async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = (await page.evaluate(
    `${axe}; axe.run(document, { runOnly: ${JSON.stringify(RULES)} })`,
  )) as Audit;
  const wider = await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)),
    ...(wider === 0 ? [] : [`${wider} px too wide`]),
  ];
}

async function opened(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 320, height: 640 },
    // The tests look into the page; the page itself runs nothing.
    bypassCSP: true,
    ...options,
  });
  const page = await context.newPage();
  await page.goto(`${outturn.origin}/pages`);
  return page;
}

async function signIn(page: Page, officer: RegExp): Promise<void> {
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: officer }).click();
  await page.getByRole('heading', { name: 'Quarters on record' }).waitFor();
}

describe.each(FACES)('the pages of the record, $name, 320 px wide', ({ name: _, ...face }) => {
  it('hold no barrier and do not scroll sideways', async () => {
    const page = await opened(face);
    expect(await faultsOf(page), 'before sign-in').toEqual([]);
    await page.goto(`${outturn.origin}/docs`);
    expect(await faultsOf(page), 'the interface').toEqual([]);
    await page.goto(`${outturn.origin}/pages`);
    // An approver, whose pages hold every form that there is.
    await signIn(page, /Head of service/);
    expect(await faultsOf(page), 'the quarters').toEqual([]);
    await page.getByRole('link', { name: /^2017\/18 Q1, correction/ }).click();
    await page.getByRole('heading', { name: 'What changes' }).waitFor();
    expect(await faultsOf(page), 'what waits').toEqual([]);
    await page.goto(`${outturn.origin}/pages/councils/${LOCAL_COUNCIL.code}/reports/${SLUG}`);
    await page.getByRole('heading', { name: 'Every indicator' }).waitFor();
    expect(await faultsOf(page), 'the quarter').toEqual([]);
    await page.goto(`${outturn.origin}/pages`);
    await page.getByRole('link', { name: 'Indicators and their histories' }).click();
    await page.getByRole('heading', { name: 'Indicators on record' }).waitFor();
    expect(await faultsOf(page), 'the indicators').toEqual([]);
    await page.getByRole('listitem').first().getByRole('link').click();
    await page.getByRole('heading', { name: 'Over the quarters' }).waitFor();
    expect(await faultsOf(page), 'a history').toEqual([]);
    await page.context().close();
  });
});

describe('an approver without the workbook', () => {
  it('reads what changes and approves it, without any script', async () => {
    const page = await opened({ javaScriptEnabled: false, bypassCSP: false });
    await signIn(page, /Head of service/);
    await page.getByRole('link', { name: /^2017\/18 Q1, correction/ }).click();
    await page.getByRole('cell', { name: 'A ward came in late.' }).first().waitFor();
    await page.getByText('let stand. Corrected on the night.').first().waitFor();
    await page.getByRole('button', { name: 'Approve 2017/18 Q1' }).click();
    await page.getByText('Approved as revision 2.').waitFor();
    await page.getByRole('link', { name: 'Read the quarter as it stands' }).click();
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
});
