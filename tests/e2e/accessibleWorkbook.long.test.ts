import { describe, expect, it } from 'vitest';
import { holdToChecklist } from '../../xlsx/accessible/checklist.ts';
import { readWorkbookFacts } from '../../xlsx/accessible/workbookFacts.ts';
import { OfficersPane } from './officersPane.ts';
import { PICTURES, seenOutturn } from './seenOutturn.ts';
import { WorkbenchPage } from './workbenchPage.ts';

const seen = seenOutturn();

describe('a report on its way to the council’s website', () => {
  it('is checked, formatted, signed off, and opened as a workbook that meets the checklist', async () => {
    const workbench = await seen.openWorkbench();
    const officer = new OfficersPane(workbench);
    await officer.formatAndSignOff();
    await officer.goToStep('Sign off');

    const opened = workbench.page.waitForEvent('popup');
    await officer.press('Open revision 1 as an accessible workbook');
    const accessible = await WorkbenchPage.openedAs(await opened);
    await officer.sees(/^The accessible workbook of 2017\/18 Q2, revision 1, is open beside this one\./);
    await accessible.page.screenshot({ path: `${PICTURES}/accessible-workbook.png` });
    const read = await readWorkbookFacts(await accessible.save());
    if (!read.ok) throw new Error(read.sentence);
    expect(holdToChecklist(read.facts).filter(({ outcome }) => outcome.state === 'not-met')).toEqual([]);

    expect([...accessible.troubles, ...workbench.troubles]).toEqual([]);
    await accessible.page.close();
    await workbench.page.close();
  });
});
