import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { OfficersPane } from './officersPane.ts';
import { PICTURES, seenOutturn } from './seenOutturn.ts';

const seen = seenOutturn();

describe('the sheets with charts that an officer puts into the workbook', () => {
  it('are the history and the summary, and the saved file has their charts', async () => {
    const workbench = await seen.openWorkbench();
    const officer = new OfficersPane(workbench);
    const { page } = workbench;
    await officer.press('Validate and format report');
    await officer.sees(/^No errors, \d+ warnings, \d+ notes$/);
    await officer.press('Not now');
    await officer.press('Put a summary into the workbook');
    await officer.sees('The sheets Summary 2017-18 Q2 and Exceptions 2017-18 Q2 are in the workbook.');
    await page.getByText('Summary 2017-18 Q2', { exact: true }).first().click();
    await page.getByRole('img', { name: 'Chart: Ratings by theme, 2017/18 Q2.' }).waitFor();
    await page.getByRole('button', { name: 'Skip the tour' }).click();
    await page.screenshot({ path: `${PICTURES}/summary-sheet.png` });
    await page.getByText('Exceptions 2017-18 Q2', { exact: true }).first().click();
    await page.screenshot({ path: `${PICTURES}/exceptions-sheet.png` });
    await page.getByText('Appendix 1', { exact: true }).first().click();

    await officer.goToStep('Sign off');
    await officer.press('Sign in');
    await officer.signInAs(/Performance officer \(local\)/);
    await officer.answerWarnings();
    await officer.press('Sign off 2017/18 Q2');
    await officer.sees('2017/18 Q2 is signed off as revision 1. The workbook keeps the receipt.');
    await workbench.goTo('F74');
    await officer.seesHeading('The number of burglary offences (C)');
    await officer.press('Put into the workbook');
    await officer.sees(/^The sheet History .+ has the figures and a chart\./);
    await page
      .getByText(/^History \d+ The number/)
      .first()
      .click();
    await page.getByRole('img', { name: 'Chart: The number of burglary offences (C).' }).waitFor();
    await page.screenshot({ path: `${PICTURES}/history-sheet.png` });
    await page.setViewportSize({ width: 320, height: 900 });
    await page.screenshot({ path: `${PICTURES}/history-sheet-320.png` });
    await page.setViewportSize({ width: 1400, height: 900 });

    const parts = unzipSync(await workbench.save());
    const charts = Object.keys(parts).filter(path => path.startsWith('xl/charts/'));
    expect(charts).toHaveLength(2);
    expect(charts.map(path => strFromU8(parts[path] as Uint8Array)).join('')).toContain('barDir val="bar"');
    expect(workbench.troubles).toEqual([]);
    await page.close();
  });
});
