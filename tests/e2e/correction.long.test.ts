import { describe, it } from 'vitest';
import { OfficersPane } from './officersPane.ts';
import { PICTURES, seenOutturn } from './seenOutturn.ts';
import type { WorkbenchPage } from './workbenchPage.ts';

/** Burglary offences, 1,070 in the sample. */
const BURGLARY = 'F74';

const seen = seenOutturn();

/** The sample, with another outturn where one is given: checked, its officer signed in and its warnings acknowledged. */
async function ready(workbench: WorkbenchPage, who: RegExp, burglary?: string): Promise<OfficersPane> {
  const officer = new OfficersPane(workbench);
  if (burglary !== undefined) await workbench.type(BURGLARY, burglary);
  await officer.press('Validate and format report');
  await officer.sees(/^No errors/);
  await officer.goToStep('Sign off');
  await officer.press('Sign in');
  await officer.signInAs(who);
  await officer.answerWarnings();
  return officer;
}

describe('a quarter that is on record already', () => {
  it('is signed off, corrected by another officer, published, and corrected again once the connection is back', async () => {
    const first = await seen.openWorkbench();
    const officer = await ready(first, /Performance officer \(local\)/);
    await officer.press('Sign off 2017/18 Q2');
    await officer.sees(/is signed off as revision 1/);
    await first.page.close();

    const second = await seen.openWorkbench();
    const head = await ready(second, /Head of service/, '1,071 RED');
    await head.sees(/^Revision 1, signed off by Performance officer/);
    await head.press(`${BURGLARY} · Outturn`);
    await second.cellReads(/^F74: 1,071 RED/);
    await second.page.screenshot({ path: `${PICTURES}/correction.png` });
    await head.correct(
      'Sign off as a correction …',
      'The source revised its figures',
      'One more was recorded.',
    );
    await head.press('Sign off the correction');
    await head.sees('2017/18 Q2 is signed off as revision 2. The workbook keeps the receipt.');
    await head.sees('The sheet is the same as the record.');
    await head.sees('A correction: the source revised its figures. One more was recorded.');
    await head.press('Mark revision 2 as published');
    await head.sees(/^Revision 2 was published on .* by Head of service/);

    await second.type(BURGLARY, '1,072 RED');
    await head.goToStep('Check');
    await head.press('Check again');
    await head.goToStep('Sign off');
    await head.answerWarnings();
    await head.correct(
      'Sign off as a correction …',
      'There was an error in the report',
      'Two more, in fact.',
    );
    await second.page.route('**/v1/councils/**', route => route.abort());
    await head.press('Sign off the correction');
    await head.sees(/cannot be reached.*waits to be sent/);
    await second.page.unroute('**/v1/councils/**');

    await second.page.reload();
    const back = new OfficersPane(second);
    await back.goToStep('Sign off');
    await back.press('Sign in');
    await back.signInAs(/Head of service/);
    await back.sees('Waiting to be sent: 1 report');
    await second.page.screenshot({ path: `${PICTURES}/outbox.png` });
    await back.press('Send 2017/18 Q2 now');
    await back.sees(/is signed off as revision 3/);
    await back.sees('A correction: there was an error in the report. Two more, in fact.');
    await second.page.close();
  });
});

describe('a council that requires two people', () => {
  it('lets one submit the quarter, and another send it back and approve it once it is submitted again', async () => {
    const workbench = await seen.openWorkbench();
    // The local council lets one person sign off: the answer of its record is changed here.
    await workbench.page.route('**/v1/me', async route => {
      const response = await route.fetch();
      const me = await response.json();
      await route.fulfill({ response, json: { ...me, council: { ...me.council, twoPeople: true } } });
    });
    const officer = await ready(workbench, /Performance officer \(local\)/, '1,073 RED');
    await officer.correct('Submit as a correction …', 'Data came in late', 'The police count came late.');
    await officer.press('Submit the correction for approval');
    await officer.sees('2017/18 Q2 is submitted. It is signed off once an approver approves it.');
    await officer.sees(/^Waiting for approval: submitted by Performance officer/);
    await officer.sees(/^You submitted it, and in your council another person approves it/);

    const becomes = async (who: RegExp): Promise<void> => {
      await officer.press('Sign out');
      await officer.press('Sign in');
      await officer.signInAs(who);
    };
    await becomes(/Head of service/);
    await officer.sees(/2017\/18 Q2 waits for your approval/);
    await officer.press('Read what was submitted');
    await officer.press('Send it back …');
    await officer.fill('What has to change', 'Say which ward was late.');
    await officer.press('Send it back');
    await officer.sees(/^2017\/18 Q2 is sent back/);

    await becomes(/Performance officer \(local\)/);
    await officer.sees(/^Sent back by Head of service .*: Say which ward was late\./);
    await officer.correct('Submit as a correction …', 'Data came in late', 'Gooshays came late.');
    await officer.press('Submit the correction for approval');
    await officer.sees('2017/18 Q2 is submitted. It is signed off once an approver approves it.');

    await becomes(/Head of service/);
    await officer.press('Read what was submitted');
    await officer.sees('What was submitted');
    await workbench.page.screenshot({ path: `${PICTURES}/approval.png` });
    await officer.press('Approve 2017/18 Q2');
    await officer.sees(/is signed off as revision \d/);
    await officer.press('Keep its receipt in this workbook');
    await officer.sees(/The workbook keeps the receipt/);
    await workbench.page.close();
  });
});
