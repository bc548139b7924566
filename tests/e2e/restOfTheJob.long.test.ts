import { describe, expect, it } from 'vitest';
import { LOCAL_OFFICERS, type LocalOfficer } from '../../local/localCouncil.ts';
import { lendExcelsAccount } from './excelsAccount.ts';
import { OfficersPane } from './officersPane.ts';
import { seenOutturn } from './seenOutturn.ts';

const seen = seenOutturn();
const [, , COUNCILLOR] = LOCAL_OFFICERS as [LocalOfficer, LocalOfficer, LocalOfficer];

describe('the rest of an officer’s job', () => {
  it('finds the receipt and the old formatting again in the saved workbook', async () => {
    const workbench = await seen.openWorkbench();
    const officer = new OfficersPane(workbench);
    await officer.formatAndSignOff();
    const saved = await workbench.save();

    await workbench.openFile('saved.xlsx', saved);
    await officer.sees(
      /^2017\/18 Q2, sheet Appendix 1, 66 indicators, rated at the line, signed off as revision 1\./,
    );
    await officer.goToStep('Format');
    await officer.press('Restore the old formatting');
    await officer.sees(/^The old formatting is back/);
    await workbench.page.close();
  });

  it('tells a reader in a plain sentence that their role cannot sign off', async () => {
    const workbench = await seen.openWorkbench();
    const officer = new OfficersPane(workbench);
    await officer.press('Validate and format report');
    await officer.goToStep('Sign off');
    await officer.press('Sign in');
    await officer.signInAs(/Councillor/);
    await officer.sees(/Your role does not sign off/);
    await workbench.page.close();
  });

  it('shows the result of a click where the officer is looking, even far down the list', async () => {
    const workbench = await seen.openWorkbench();
    const officer = new OfficersPane(workbench);
    await officer.press('Validate and format report');
    await officer.press('List the findings on a sheet');
    const told = workbench.pane.getByText(/^The findings are on the sheet/);
    const [top, scrolled] = await told.evaluate(element => [
      element.getBoundingClientRect().top,
      window.scrollY,
    ]);
    expect(scrolled).toBeGreaterThan(500);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(200);
    await workbench.page.close();
  });

  it('uses Excel’s own account without a window, and offers the sign-in where it has expired', async () => {
    const workbench = await seen.openWorkbench();
    const officer = new OfficersPane(workbench);
    const pane = await workbench.paneFrame();
    const token = await lendExcelsAccount(workbench, pane, COUNCILLOR.oid);
    await officer.goToStep('Sign off');
    await officer.press('Sign in');
    await officer.sees(`Signed in as ${COUNCILLOR.name}.`);
    expect(token).toMatch(/^eyJ/);
    const kept = await pane.evaluate(async () =>
      JSON.stringify([
        { ...localStorage },
        { ...sessionStorage },
        document.cookie,
        await indexedDB.databases(),
      ]),
    );
    expect(kept).not.toMatch(/eyJ|msal/i);
    expect(workbench.troubles).toEqual([]);
    await workbench.page.route('**/v1/councils/**', route => {
      const headers = { ...route.request().headers(), authorization: 'Bearer worn.out.token' };
      return route.continue({ headers });
    });
    await officer.goToStep('History');
    await officer.sees(/your sign-in has expired|Sign in again/);
    await workbench.page.unroute('**/v1/councils/**');
    await officer.press('Sign in');
    await officer.signInAs(/Councillor/);
    await officer.seesHeading('The number of people who die from preventable causes');
    await workbench.page.close();
  });
});
