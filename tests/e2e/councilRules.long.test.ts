import { describe, expect, it } from 'vitest';
import { OfficersPane } from './officersPane.ts';
import { PICTURES, seenOutturn } from './seenOutturn.ts';

const NAME = 'Amber within 1%';

const seen = seenOutturn();

describe('a council’s own rules', () => {
  it('are typed, previewed, recorded by an administrator, used for a sign-off and found again', async () => {
    const workbench = await seen.openWorkbench();
    const officer = new OfficersPane(workbench);
    await officer.press('Your council’s own rules …');
    await officer.press('Use in this workbook');
    await officer.sees('Give the rules a name, such as “Amber within 7.5%”.');
    await officer.fill('Name', NAME);
    await officer.choose('Form of the rule', 'A band of AMBER');
    await officer.fill('AMBER within, per cent of the target', 'one');
    await officer.sees('Write a per cent from 0 to under 100, such as 5 or 7.5.');
    await officer.fill('AMBER within, per cent of the target', '1');
    await officer.sees('1 rating would change: 1 from RED to AMBER. No arrow would.');
    await workbench.page.screenshot({ path: `${PICTURES}/council-rules.png` });
    await officer.sees('An administrator of the record keeps them there.');
    await officer.press('Sign in');
    await officer.signInAs(/Record administrator/);
    await officer.press('Keep in the record');
    await officer.sees(/“Amber within 1%” is on record as version 1/);
    await officer.sees('No rating would change. No arrow would.');

    await officer.goToStep('Sign off');
    await officer.press('Sign out');
    await officer.press('Sign in');
    await officer.signInAs(/Performance officer \(local\)/);
    await officer.goToStep('Check');
    await officer.press('Validate and format report');
    await officer.sees(/^1 error/);
    await officer.press(/Rating does not match the figures/);
    await officer.press('Write "64.4% AMBER" …');
    await officer.press('Write to the sheet');
    await officer.sees(/^No errors/);
    await officer.goToStep('Sign off');
    await officer.answerWarnings();
    await officer.press('Sign off 2017/18 Q2');
    await officer.sees('2017/18 Q2 is signed off as revision 1. The workbook keeps the receipt.');
    const saved = await workbench.save();
    await workbench.openFile('saved.xlsx', saved);
    await officer.sees(
      /^2017\/18 Q2, sheet Appendix 1, 66 indicators, Amber within 1%, signed off as revision 1\./,
    );
    // A browser logs the 404 for a quarter that is not on record yet.
    expect(workbench.troubles.filter(trouble => !/404 .*\/reports\/2017-18-Q2\)$/.test(trouble))).toEqual([]);
    await workbench.page.close();
  });
});
