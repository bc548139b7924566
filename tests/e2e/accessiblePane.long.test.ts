import { describe, expect, it } from 'vitest';
import { overflowOf } from './barriers.ts';
import { OfficersPane } from './officersPane.ts';
import { isOpenToAll } from './openToAll.ts';
import { seenOutturn } from './seenOutturn.ts';
import type { WorkbenchPage } from './workbenchPage.ts';

const STEPS = ['Check', 'Format', 'Sign off', 'History'] as const;
const MATCH = 'Match to the record';
const OWN_RULES = 'Your council’s own rules …';

const { openWorkbench } = seenOutturn();

describe('the pane, 320 px wide', () => {
  it('shows its first screen and the form of own rules without a barrier', async () => {
    const workbench = await openWorkbench();
    await workbench.narrowPane(320);
    const officer = new OfficersPane(workbench);
    const frame = await workbench.paneFrame();
    await officer.sees('Nothing changes until you choose.');
    await isOpenToAll(workbench, officer, 'the first screen');
    await officer.press(OWN_RULES);
    await officer.choose('Form of the rule', 'A band of GREEN, then AMBER');
    await officer.press('Use in this workbook');
    await officer.sees(/^Give the rules a name/);
    // axe would report a field that is scrolled half under the tabs as too small.
    await frame.evaluate(() => window.scrollTo(0, 0));
    await isOpenToAll(workbench, officer, OWN_RULES);
    await frame.addStyleTag({ content: 'html { zoom: 2 }' });
    await expect.poll(() => overflowOf(frame), { message: `${OWN_RULES} at 200%` }).toBe(0);
    await workbench.page.close();
  });

  for (const step of STEPS) {
    it(`shows the step ${step} without a barrier and without sideways scrolling, at 100% and at 200% text`, async () => {
      const workbench = await openWorkbench();
      await workbench.narrowPane(320);
      const officer = new OfficersPane(workbench);
      const frame = await workbench.paneFrame();
      await officer.press('Validate and format report');
      await officer.sees(/^No errors/);
      await officer.goToStep('Sign off');
      await officer.press('Sign in');
      await officer.signInAs(/Performance officer \(local\)/);
      await officer.goToStep(step);
      await isOpenToAll(workbench, officer, step);
      await frame.addStyleTag({ content: 'html { zoom: 2 }' });
      await officer.isSettled();
      await expect.poll(() => overflowOf(frame), { message: `${step} at 200%` }).toBe(0);
      await workbench.page.close();
    });
  }

  it('asks about a row’s identity and shows its changes without a barrier', async () => {
    const signing = await openWorkbench();
    await signing.narrowPane(320);
    await signing.type('B74', 'The number of burglary offences in homes (C)');
    const signer = await readyToSign(signing);
    const asking = await signing.paneFrame();
    await asking.addStyleTag({ content: 'header { position: static !important }' });
    await signer.sees(
      'Line 39 was “The number of burglary offences (C)” on record. Is it the same indicator?',
    );
    await isOpenToAll(signing, signer, 'the question', { of: MATCH, as: 'question' });
    await signer.press('It is something else …');
    await signer.fill('Why', 'Homes alone are counted since July.');
    await isOpenToAll(signing, signer, 'its answer', { of: MATCH, as: 'answer' });
    await signer.press('Save');
    await signer.press(/^Matched to the record: \d+; new: \d+/);
    await isOpenToAll(signing, signer, 'the matches', { of: MATCH, as: 'matched' });
    await signer.press('Sign off 2017/18 Q2');
    await signer.sees(/is signed off as revision 1/);
    await signing.goTo('B74');
    await signer.sees(/^Measured differently from 2017\/18 Q2: Homes alone are counted since July\./);
    await isOpenToAll(signing, signer, 'a line that breaks', {
      of: 'One indicator over time',
      as: 'line-that-breaks',
    });
    await asking.addStyleTag({ content: 'html { zoom: 2 }' });
    await expect.poll(() => overflowOf(asking), { message: 'a line that breaks at 200%' }).toBe(0);
    await signing.page.close();
  });

  it('shows a submission and the outbox without a barrier', async () => {
    const workbench = await openWorkbench();
    await workbench.narrowPane(320);
    await workbench.page.route('**/v1/me', async route => {
      const response = await route.fetch();
      const me = await response.json();
      await route.fulfill({ response, json: { ...me, council: { ...me.council, twoPeople: true } } });
    });
    await workbench.type('F74', '1,071 RED');
    const officer = await readyToSign(workbench);
    const frame = await workbench.paneFrame();
    // axe would report a button that is scrolled half under the tabs as too small.
    await frame.addStyleTag({ content: 'header { position: static !important }' });
    await officer.correct('Submit as a correction …', 'Data came in late', 'It came late.');
    await isOpenToAll(workbench, officer, 'the correction');
    await officer.press('Submit the correction for approval');
    await officer.sees(/^Waiting for approval/);
    await officer.press('Read what was submitted');
    await officer.sees('What was submitted');
    await officer.press('Withdraw it …');
    await isOpenToAll(workbench, officer, 'the submission');

    // The figures that wait for approval are not offered to be submitted again.
    await workbench.type('F74', '1,072 RED');
    await officer.answerWarnings();
    await officer.correct('Submit as a correction …', 'There was an error in the report', 'It was another.');
    await workbench.page.route('**/submissions', route => route.abort());
    await officer.press('Submit the correction for approval');
    await officer.sees('Waiting to be sent: 1 report');
    await isOpenToAll(workbench, officer, 'the outbox');
    await frame.addStyleTag({ content: 'html { zoom: 2 }' });
    await expect.poll(() => overflowOf(frame), { message: 'at 200%' }).toBe(0);
    await workbench.page.close();
  });
});

/** Checked, signed in, and every warning acknowledged. */
async function readyToSign(workbench: WorkbenchPage): Promise<OfficersPane> {
  const officer = new OfficersPane(workbench);
  await officer.press('Validate and format report');
  await officer.sees(/^No errors/);
  await officer.goToStep('Sign off');
  await officer.press('Sign in');
  await officer.signInAs(/Performance officer \(local\)/);
  await officer.answerWarnings();
  return officer;
}

describe('the pane by keyboard alone', () => {
  it('can check and format without a mouse', async () => {
    const workbench = await openWorkbench();
    const officer = new OfficersPane(workbench);
    const { keyboard } = workbench.page;
    await officer.sees('Nothing changes until you choose.');
    await workbench.page.keyboard.press('F6');
    await officer.tabTo('Validate and format report');
    await keyboard.press('Enter');
    await officer.sees(/^No errors/);
    await officer.tabTo('Format now');
    await keyboard.press('Enter');
    await officer.sees(/^Formatted: /);
    await workbench.page.close();
  });
});
