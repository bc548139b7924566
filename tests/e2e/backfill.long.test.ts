import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BackfillQuestion } from '../../shared/record/backfill/planBackfill.ts';
import { newRecordFolder } from '../reliability/recordFolder.ts';
import { OfficersPane } from './officersPane.ts';
import {
  chosenFiles,
  digestsByCommand,
  digestsOnRecord,
  trueAnswers,
  writeOldWorkbooks,
} from './oldWorkbooks.ts';
import { isOpenToAll } from './openToAll.ts';
import { seenOutturn } from './seenOutturn.ts';
import type { WorkbenchPage } from './workbenchPage.ts';

/** On a busy machine. */
const LONGEST_MS = 400_000;
const OPEN = 'Bring in earlier quarters …';
/** Two of the forty are on the sample's record already. */
const TO_BRING_IN = 38;

const seen = seenOutturn();
let folder = '';
let expected: ReadonlyMap<string, string>;
beforeAll(async () => {
  folder = join(await newRecordFolder(), 'reports');
  await writeOldWorkbooks(folder);
  expected = await digestsByCommand(folder);
}, LONGEST_MS);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('forty old workbooks of three layouts and three rule sets', () => {
  it('go on record in the pane as the command brings them in, though stopped once', {
    timeout: LONGEST_MS,
  }, async () => {
    const workbench = await seen.openWorkbench();
    const officer = new OfficersPane(workbench);
    const requests: string[] = [];
    workbench.page.on('request', request => {
      if (request.url().includes('/v1/councils/')) requests.push(request.method());
    });
    await signInToHistory(officer);

    requests.length = 0;
    await choosesFiles(workbench, officer);
    await officer.seesHeading('Left out: 3');
    for (const width of [320, 1366]) {
      await workbench.narrowPane(width);
      const picture = { of: 'Earlier quarters', as: `backfill-${width}` };
      await isOpenToAll(workbench, officer, `the plan at ${width} px`, picture);
    }
    await answersAll(workbench, officer);
    const stopping = stopAfter(workbench.page, 12);
    await officer.press(`Bring in ${TO_BRING_IN} reports`);
    await stopping;
    await officer.press('Cancel');
    await officer.sees(/^It stopped at .+: You stopped it\./);
    await workbench.page.unroute('**/revisions');

    await workbench.reload();
    await signInToHistory(officer);
    await choosesFiles(workbench, officer);
    await officer.sees(/on record from these workbooks already/);
    await answersAll(workbench, officer);
    await officer.press(/^Bring in \d+ reports$/);
    await officer.sees(/reports are on record, as published\.$/);
    expect(requests.length / TO_BRING_IN).toBeLessThan(3);
    // The browser reports that the open quarter is not on record yet.
    expect(workbench.troubles.filter(trouble => !trouble.endsWith('/2017-18-Q2)'))).toEqual([]);
    await workbench.page.close();

    const recorded = await digestsOnRecord(seen.origin());
    expect(recorded.size).toBe(40);
    expect(recorded).toEqual(expected);
  });
});

async function signInToHistory(officer: OfficersPane): Promise<void> {
  await officer.goToStep('History');
  await officer.press('Sign in');
  await officer.signInAs(/Performance officer \(local\)/);
}

async function choosesFiles(workbench: WorkbenchPage, officer: OfficersPane): Promise<void> {
  await officer.press(OPEN);
  await workbench.pane.getByLabel('Old workbooks from this machine').setInputFiles(await chosenFiles(folder));
  await officer.sees(/Nothing is on record yet\.$/);
}

/** Answers as a person does who knows the council. An answer may lead to further questions. */
async function answersAll({ pane }: WorkbenchPage, officer: OfficersPane): Promise<void> {
  const groups = pane.getByRole('radiogroup');
  for (let left = await groups.count(); left > 0; left = await groups.count()) {
    for (const group of await groups.all()) {
      const title = (await group.locator('xpath=..').locator('label').first().textContent()) ?? '';
      const labels = await group.locator('label').allTextContents();
      const candidates = labels.flatMap(label => {
        const known = /^The same as ["“](.*)["”]$/.exec(label)?.[1];
        return known === undefined ? [] : [{ title: known, uid: known, lineNo: null }];
      });
      const [said] = trueAnswers([{ title, candidates } as unknown as BackfillQuestion]);
      const chosen = candidates.findIndex(({ uid }) => uid === said?.answer);
      await group
        .getByRole('radio')
        .nth(chosen === -1 ? candidates.length : chosen)
        .check();
    }
    const first = await groups.first().getAttribute('id');
    await officer.press('Use these answers');
    await pane.locator(`#${first}`).waitFor({ state: 'detached' });
    await officer.sees(/Nothing is on record yet\.$/);
  }
}

/** Resolves once so many quarters were sent. The record answers each a little later, so that a person can stop it. */
function stopAfter(page: Page, count: number): Promise<void> {
  let sent = 0;
  return new Promise(resolve => {
    void page.route('**/revisions', async route => {
      sent++;
      if (sent === count) resolve();
      if (sent >= count) await new Promise(later => setTimeout(later, 1000));
      await route.continue();
    });
  });
}
