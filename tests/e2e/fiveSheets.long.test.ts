import { describe, expect, it } from 'vitest';
import { ruleSetRequest } from '../../addin/record/ruleSetRequest.ts';
import { LOCAL_COUNCIL } from '../../local/localCouncil.ts';
import { addresses } from '../../shared/record/contract/addresses.ts';
import { DEFAULT_DIRECTION_RULE } from '../../shared/rules/direction/directionRule.ts';
import { FLAT_BAND_5, type RuleSet } from '../../shared/rules/ruleSets/ruleSet.ts';
import { fiveSheets } from '../examples/fiveSheets.ts';
import { localToken } from './localToken.ts';
import { OfficersPane } from './officersPane.ts';
import { PICTURES, seenOutturn } from './seenOutturn.ts';

const seen = seenOutturn();

/** What an officer clicks from the opened workbook to two signed reports, at most. */
const MOST_CLICKS = 12;

/** As the council's administrator recorded them before the first report: a workbook that shows no polarity leads to the same. */
const COUNCILS_RULES: RuleSet = {
  ...FLAT_BAND_5,
  id: 'amber-within-5-of-the-target',
  direction: { ...DEFAULT_DIRECTION_RULE, shows: 'movement' },
};
const ADMINISTRATOR = '00000000-0000-4000-8000-0000000000a4';

async function recordRules(): Promise<void> {
  const { headers, ...request } = ruleSetRequest(COUNCILS_RULES, '2018/19', 0);
  const token = await localToken(seen.origin(), ADMINISTRATOR);
  const address = `${seen.origin()}${addresses.ruleSet(LOCAL_COUNCIL.code, COUNCILS_RULES.id)}`;
  const reply = await fetch(address, {
    ...request,
    headers: { ...headers, authorization: `Bearer ${token}` },
  });
  expect(reply.status).toBe(201);
}

describe('a workbook of another council with five sheets', () => {
  it('is signed off as two reports, one of them in three parts, in at most twelve clicks', async () => {
    await recordRules();
    const workbench = await seen.openWorkbench();
    const officer = new OfficersPane(workbench);
    let clicks = 0;
    const press = async (name: string | RegExp): Promise<void> => {
      await officer.press(name);
      clicks++;
    };
    const step = async (name: string): Promise<void> => {
      await officer.goToStep(name);
      clicks++;
    };
    const picture = (name: string) =>
      workbench.page.screenshot({ path: `${PICTURES}/five-sheets-${name}.png` });

    await workbench.openFile('Scorecards.xlsx', await fiveSheets());
    await officer.sees(/^2018\/19 Q2, sheet Adults, 4 indicators/);
    await picture('opened');
    await press('One report: Adults, Children, Places');
    await officer.sees(/^2018\/19 Q2, sheet Adults, Children, Places, 11 indicators/);
    await officer.sees(/^Amber within 5% of the target explains 11 of 11 printed ratings/);
    await picture('proposed');
    await press('Use all of this');
    await press('Validate and format report');
    await officer.sees(/^No errors, no warnings/);
    await picture('checked');
    await step('Sign off');
    await press('Sign in');
    await officer.signInAs(/Performance officer \(local/);
    clicks++;
    await picture('before-sign-off');
    await press('Sign off 2018/19 Q2');
    await officer.sees('2018/19 Q2 is signed off as revision 1. The workbook keeps the receipt.');
    await picture('signed');
    await press('Check Committee as a report of its own');
    await officer.sees(/^2018\/19 Q2, sheet Committee, 3 indicators/);
    await picture('second-checked');
    await press('Accept as proposed');
    await officer.sees(/^No errors, no warnings/);
    await step('Sign off');
    await picture('second');
    await press('Sign off 2018/19 Q2');
    await officer.sees('2018/19 Q2 is signed off as revision 1. The workbook keeps the receipt.');
    await officer.sees(/^2018\/19 Q2 on record: revision 1/);
    expect(await workbench.pane.getByText('Other reports of this workbook').count()).toBe(0);
    await picture('both-signed');
    expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
    expect(workbench.troubles).toEqual([]);
    await workbench.page.close();
  });
});
