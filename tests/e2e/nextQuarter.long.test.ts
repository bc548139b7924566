import { describe, expect, it } from 'vitest';
import { barriersIn, overflowOf } from './barriers.ts';
import { FACES } from './faces.ts';
import { OfficersPane } from './officersPane.ts';
import { PICTURES, seenOutturn } from './seenOutturn.ts';

const { openWorkbench } = seenOutturn();

describe('the next quarter', () => {
  it('is planned, added, checked, and taken away again', async () => {
    const workbench = await openWorkbench();
    const officer = new OfficersPane(workbench);
    await officer.press('Validate and format report');
    await officer.sees(/^No errors/);
    await officer.goToStep('Sign off');
    await officer.press('Plan the sheet for 2017/18 Q3');
    await officer.sees(/^A copy of "Appendix 1" is added after it as "Appendix 1 Q3 2017-18"/);
    const card = workbench.pane.getByRole('region', { name: 'Next quarter' });
    const frame = await workbench.paneFrame();
    for (const { name, ...face } of FACES) {
      await workbench.page.emulateMedia(face);
      await card.screenshot({ path: `${PICTURES}/next-quarter-plan-${name.replace(' ', '-')}.png` });
      // A frame takes a moment to show the colours that were chosen; a barrier that stays is found all the same.
      await expect
        .poll(() => barriersIn(frame), { message: name, interval: 500, timeout: 20_000 })
        .toEqual([]);
      expect(await overflowOf(frame), name).toBe(0);
    }
    await officer.press('Add this sheet');
    await officer.sees(/^Added "Appendix 1 Q3 2017-18" for 2017\/18 Q3\./);
    await workbench.page.screenshot({ path: `${PICTURES}/next-quarter-added.png` });
    await officer.goToStep('Check');
    await officer.press('Validate and format report');
    await officer.sees(/^No errors/);
    await workbench.page.screenshot({ path: `${PICTURES}/next-quarter-checked.png` });
    await officer.goToStep('Sign off');
    await officer.press('Delete what was added');
    await officer.sees('Deleted what was added. The workbook is as it was.');
    await workbench.page.screenshot({ path: `${PICTURES}/next-quarter-removed.png` });
    expect(workbench.troubles).toEqual([]);
    await workbench.page.close();
  });
});
