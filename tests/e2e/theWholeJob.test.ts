import { describe, expect, it } from 'vitest';
import { OfficersPane } from './officersPane.ts';
import { PICTURES, seenOutturn } from './seenOutturn.ts';

const seen = seenOutturn();

describe('the whole job, as an officer does it', () => {
  it('types a rating, validates and formats, opens a finding, signs off, and sees the history', async () => {
    const workbench = await seen.openWorkbench();
    const officer = new OfficersPane(workbench);

    await workbench.type('N18', '=KPI.RAG(F18,E18,C18,D18)');
    await workbench.cellReads(/^N18: RED, from/);
    await workbench.type('N74', '=KPI.DOT(F74,H74,C74,B74,G$12)');
    await workbench.cellReads(/^N74: ↑, from/);
    await officer.sees('2017/18 Q2, sheet Appendix 1, 66 indicators, rated at the line, not signed off.');

    await officer.press('Validate and format report');
    await officer.sees(/^No errors, \d+ warnings, \d+ notes$/);
    await officer.press(/I24 · Row out of step/);
    await workbench.cellReads(/^I24: /);

    await officer.press('Format now');
    await officer.sees(/^Formatted: [\d,]+ changes/);
    await workbench.page.screenshot({ path: `${PICTURES}/formatted.png` });

    await officer.goToStep('Sign off');
    await officer.press('Sign in');
    await officer.signInAs(/Performance officer \(local\)/);
    await officer.answerWarnings();
    await officer.press('Sign off 2017/18 Q2');
    await officer.sees('2017/18 Q2 is signed off as revision 1. The workbook keeps the receipt.');

    await officer.sees(/^2017\/18 Q2 on record: revision 1, Performance officer/);
    expect(await officer.rowOf('Numbered')).toEqual(['25', '10', '13']);
    await workbench.goTo('F74');
    await officer.seesHeading('The number of burglary offences (C)');
    expect(await officer.rowOf('2017/18 Q2')).toEqual(['1,070 RED', '515', '906', 'RED', '']);
    await workbench.page.screenshot({ path: `${PICTURES}/history.png` });

    await officer.goToStep('Sign off');
    await officer.sees(
      '2017/18 Q2 is on record with the figures of this sheet. Nothing is left to sign off.',
    );
    await officer.sees('The sheet is as it was signed off.');
    expect(await workbench.pane.getByRole('button', { name: 'Sign off 2017/18 Q2' }).count()).toBe(0);

    await workbench.type('F18', '1 RED');
    await officer.sees(/^Edited: F18\. /);
    expect(await workbench.pane.getByText('The sheet is as it was signed off.').count()).toBe(0);
    await officer.sees('The sheet has changed since the sign-off. The record keeps what was signed off.');
    await workbench.pane.getByRole('button', { name: 'Sign off as a correction …' }).waitFor();
    expect(workbench.troubles).toEqual([]);
    await workbench.page.close();
  });
});
