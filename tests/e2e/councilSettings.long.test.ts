import { describe, expect, it } from 'vitest';
import { barriersIn, overflowOf } from './barriers.ts';
import { OfficersPane } from './officersPane.ts';
import { PICTURES, seenOutturn } from './seenOutturn.ts';

const HEADING = 'How your council uses the record';

const seen = seenOutturn();

describe('the settings of a council', () => {
  it('are switched in the pane by an administrator, who keeps the receipt, and are not shown to others', async () => {
    const workbench = await seen.openWorkbench();
    const pane = new OfficersPane(workbench);
    await pane.press('Validate and format report');
    await pane.sees(/^No errors/);
    await pane.goToStep('Sign off');
    await pane.press('Sign in');
    await pane.signInAs(/Head of service/);
    await pane.isSettled();
    expect(await workbench.pane.getByText(HEADING).count()).toBe(0);
    await pane.press('Sign out');

    await pane.press('Sign in');
    await pane.signInAs(/[Aa]dministrator/);
    await pane.seesHeading(HEADING);
    await pane.press('Show the settings');
    await pane.sees('One person: an approver may sign off alone.');
    await pane.sees('Closed: published reports are for people of your council.');
    await pane.press('Ask for two people …');
    await pane.sees(/^Nobody will sign off a report alone any more/);
    await workbench.page.screenshot({ path: `${PICTURES}/settings-asked.png` });
    await pane.press('Cancel');
    await pane.press('Ask for two people …');
    await pane.press('Ask for two people');
    await pane.sees(/^From now on one person submits a report and another approves it\./);
    await pane.sees(/^Two people: one submits a report, and another approves it\. Set by .+ on /);
    await pane.sees(/^Entry \d+: a setting of the council was changed, on .*The record still holds it/);
    await workbench.page.screenshot({ path: `${PICTURES}/settings-switched.png` });
    const frame = await workbench.paneFrame();
    expect(await barriersIn(frame)).toEqual([]);
    expect(await overflowOf(frame)).toBe(0);
    await workbench.page.setViewportSize({ width: 320, height: 900 });
    await frame.getByRole('region', { name: HEADING }).screenshot({ path: `${PICTURES}/settings-320.png` });
    expect(await overflowOf(frame)).toBe(0);
    await workbench.page.close();
  });
});
