import { readFile } from 'node:fs/promises';
import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalOutturn } from '../../local/localOutturn.ts';
import { inProject } from '../../local/project.ts';
import { launchBrowser } from './browser.ts';
import { OfficersPane } from './officersPane.ts';
import { serveOutturn } from './servedOutturn.ts';
import { type Face, WorkbenchPage } from './workbenchPage.ts';

/** WCAG 2.2 AA, as far as a machine can tell. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const STEPS = ['Check', 'Format', 'Sign off', 'History'] as const;
const OWN_RULES = 'Your council’s own rules …';
const FACES: readonly Face[] = [
  { name: 'light', colorScheme: 'light' },
  { name: 'dark', colorScheme: 'dark' },
  { name: 'high contrast', colorScheme: 'dark', forcedColors: 'active' },
];

let outturn: LocalOutturn;
let browser: Browser;
let axe: string;
beforeAll(async () => {
  [outturn, browser, axe] = await Promise.all([
    serveOutturn(),
    launchBrowser(),
    readFile(inProject('node_modules/axe-core/axe.min.js'), 'utf8'),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await outturn?.close();
});

/**
 * What axe finds wrong with the pane as it is shown: "rule: the element". Left out are the stops that Fluent's tab
 * handling sets at the edges of a list: hidden, and passing the focus on at once, they are not there for a person.
 */
async function faultsOf(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe);
  // A button on its way from one colour to another has a contrast that nobody reads by.
  await frame.evaluate(() => {
    const changing = document.getAnimations().filter(animation => animation instanceof CSSTransition);
    return Promise.allSettled(changing.map(({ finished }) => finished)).then(() => undefined);
  });
  return frame.evaluate(async rules => {
    const { axe: audit } = window as unknown as {
      axe: {
        run(
          context: object,
          options: object,
        ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await audit.run({ exclude: [['[data-tabster-dummy]']] }, { runOnly: rules });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, RULES);
}

/** By how many pixels the page is wider than its frame, once its messages and tabs have found their places. */
const overflowOf = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(FACES)('the pane, $name, 320 px wide', face => {
  it('holds every step without a barrier and without sideways scrolling, at 100% and at 200% text', async () => {
    const workbench = await WorkbenchPage.open(browser, outturn.origin, face);
    await workbench.narrowPane(320);
    const officer = new OfficersPane(workbench);
    const frame = await workbench.paneFrame();
    await officer.sees('Nothing changes until you choose.');
    expect(await faultsOf(frame)).toEqual([]);
    await officer.press(OWN_RULES);
    await officer.choose('Form of the rule', 'A band of GREEN, then AMBER');
    await officer.press('Use in this workbook');
    await officer.sees(/^Give the rules a name/);
    // A field that is scrolled half under the tabs is no smaller for it: axe would say so.
    await frame.evaluate(() => window.scrollTo(0, 0));
    expect(await faultsOf(frame), OWN_RULES).toEqual([]);
    await expect.poll(() => overflowOf(frame), { message: OWN_RULES }).toBe(0);
    await officer.press(OWN_RULES);
    await officer.press('Validate and format report');
    await officer.sees(/^No errors/);
    await officer.goToStep('Sign off');
    await officer.press('Sign in');
    await officer.signInAs(/Performance officer/);
    for (const step of STEPS) {
      await officer.goToStep(step);
      await officer.isSettled();
      expect(await faultsOf(frame), step).toEqual([]);
      await expect.poll(() => overflowOf(frame), { message: step }).toBe(0);
    }
    await frame.addStyleTag({ content: 'html { zoom: 2 }' });
    for (const step of STEPS) {
      await officer.goToStep(step);
      await officer.isSettled();
      await expect.poll(() => overflowOf(frame), { message: `${step} at 200%` }).toBe(0);
    }
    await officer.goToStep('Check');
    await officer.press(OWN_RULES);
    await expect.poll(() => overflowOf(frame), { message: `${OWN_RULES} at 200%` }).toBe(0);
    await workbench.page.close();
  });
});

describe('the pane beside a quarter that is on record, 320 px wide', () => {
  beforeAll(async () => {
    const workbench = await WorkbenchPage.open(browser, outturn.origin);
    const officer = await readyToSign(workbench);
    await officer.press('Sign off 2017/18 Q2');
    await officer.sees(/is signed off as revision 1/);
    await workbench.page.close();
  });

  it.each(FACES)(
    'shows what differs, what waits and what is to be approved without a barrier, $name',
    async face => {
      const workbench = await WorkbenchPage.open(browser, outturn.origin, face);
      await workbench.narrowPane(320);
      await workbench.page.route('**/v1/me', async route => {
        const response = await route.fetch();
        const me = await response.json();
        await route.fulfill({ response, json: { ...me, council: { ...me.council, twoPeople: true } } });
      });
      await workbench.type('F74', '1,071 RED');
      const officer = await readyToSign(workbench);
      const frame = await workbench.paneFrame();
      // A button that is scrolled half under the tabs is no smaller for it: axe would say so.
      await frame.addStyleTag({ content: 'header { position: static !important }' });
      const isFree = async (what: string) => {
        await officer.isSettled();
        expect(await faultsOf(frame), what).toEqual([]);
        await expect.poll(() => overflowOf(frame), { message: what }).toBe(0);
      };
      await officer.correct('Submit as a correction …', 'Data came in late', `It came late, ${face.name}.`);
      await isFree('the correction');
      await officer.press('Submit the correction for approval');
      await officer.sees(/^Waits for approval/);
      await officer.press('Read what was submitted');
      await officer.sees('What was submitted');
      await isFree('the submission');

      await officer.correct(
        'Submit as a correction …',
        'There was an error in the report',
        'It was another.',
      );
      await workbench.page.route('**/submissions', route => route.abort());
      await officer.press('Submit the correction for approval');
      await officer.sees('1 quarter waits to be sent');
      await isFree('the outbox');
      await frame.addStyleTag({ content: 'html { zoom: 2 }' });
      await expect.poll(() => overflowOf(frame), { message: 'at 200%' }).toBe(0);
      await workbench.page.close();
    },
  );
});

/** Checked, signed in, and every warning answered for. */
async function readyToSign(workbench: WorkbenchPage): Promise<OfficersPane> {
  const officer = new OfficersPane(workbench);
  await officer.press('Validate and format report');
  await officer.sees(/^No errors/);
  await officer.goToStep('Sign off');
  await officer.press('Sign in');
  await officer.signInAs(/Performance officer/);
  await officer.acknowledgeWarnings();
  return officer;
}

describe('the pane by keyboard alone', () => {
  it('is checked and formatted without a mouse', async () => {
    const workbench = await WorkbenchPage.open(browser, outturn.origin);
    const officer = new OfficersPane(workbench);
    const { keyboard } = workbench.page;
    await officer.sees('Nothing changes until you choose.');
    await workbench.page.keyboard.press('F6');
    await officer.tabTo('Validate and format report');
    await keyboard.press('Enter');
    await officer.sees(/^No errors/);
    await officer.tabTo('Format the report');
    await keyboard.press('Enter');
    await officer.sees(/^Formatted: /);
    await workbench.page.close();
  });
});
