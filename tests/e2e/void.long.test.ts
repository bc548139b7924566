import { describe, expect, it } from 'vitest';
import { LOCAL_COUNCIL } from '../../local/localCouncil.ts';
import { barriersIn, overflowOf } from './barriers.ts';
import { FACES } from './faces.ts';
import { OfficersPane } from './officersPane.ts';
import { PICTURES, seenOutturn } from './seenOutturn.ts';

const REPORT = `/pages/councils/${LOCAL_COUNCIL.code}/reports/corporate/2017-18-Q2`;
const WHY = 'These are the figures of 2017/18 Q1, pasted again by mistake.';

const seen = seenOutturn();

describe('a quarter that was signed off by mistake', () => {
  it('is voided in the pane with a reason, is told as void on each step and page, and is signed off again', async () => {
    const workbench = await seen.openWorkbench();
    const head = new OfficersPane(workbench);
    await head.press('Validate and format report');
    await head.sees(/^No errors/);
    await head.goToStep('Sign off');
    await head.press('Sign in');
    await head.signInAs(/Head of service/);
    await head.answerWarnings();
    await head.press('Sign off 2017/18 Q2');
    await head.sees(/is signed off as revision 1/);

    await head.goToStep('Sign off');
    await head.press('Void revision 1 …');
    await head.fill('Why it does not count', WHY);
    await workbench.page.screenshot({ path: `${PICTURES}/void-form.png` });
    await head.press('Void revision 1');
    await head.sees(/^Revision 1 of 2017\/18 Q2 is voided\./);
    await head.sees(/^Revision 1 was voided by Head of service .*None of its figures count\.$/);
    await head.sees(
      'It was voided since, so none of its figures count. Keep the receipt: it is evidence all the same.',
    );
    await head.sees(/^What is on record of this period was voided\./);
    for (const gone of [/Mark revision/, /accessible workbook/, /The sheet is the same as the record/]) {
      expect(await workbench.pane.getByText(gone).count(), String(gone)).toBe(0);
    }
    await workbench.page.screenshot({ path: `${PICTURES}/void.png` });
    await head.goToStep('History');
    await head.sees(/^Revision 1 was voided by Head of service/);
    await head.goToStep('Check');
    await head.sees(/signed off as revision 1, which was voided since\./);

    const page = await seen.openPage(REPORT, { viewport: { width: 320, height: 640 }, bypassCSP: true });
    await page.getByRole('link', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: /Head of service/ }).click();
    await page.goto(new URL(REPORT, page.url()).href);
    await page.getByText(/^This report was voided by Head of service/).waitFor();
    expect(await page.getByText(WHY).count()).toBeGreaterThan(0);
    for (const { name, ...face } of FACES) {
      await page.emulateMedia(face);
      expect(await barriersIn(page), name).toEqual([]);
      expect(await overflowOf(page), name).toBe(0);
    }

    await head.goToStep('Sign off');
    await head.correct(
      'Sign off as a correction …',
      'There was an error in the report',
      'It was right after all.',
    );
    await head.press('Sign off the correction');
    await head.sees('2017/18 Q2 is signed off as revision 3. The workbook keeps the receipt.');
    await head.sees('The sheet is the same as the record.');
    await head.sees('A correction: there was an error in the report. It was right after all.');
    await workbench.page.close();
  });
});
