import { describe, it } from 'vitest';
import { actionRefusals } from '../../addin/taskpane/actions/words.ts';
import { frameRefusals } from '../../addin/taskpane/frame/words.ts';
import { OfficersPane } from './officersPane.ts';
import { seenOutturn } from './seenOutturn.ts';

const seen = seenOutturn();

describe('the pane in trouble', () => {
  it('says what is wrong and changes nothing while a cell is being edited, the sheet is protected or the record is unreachable', async () => {
    const workbench = await seen.openWorkbench();
    const officer = new OfficersPane(workbench);
    await officer.press('Validate and format report');
    await officer.sees(/^No errors/);
    await workbench.page.getByText('Simulate', { exact: true }).click();
    for (const [trouble, sentence] of [
      ['A cell is being edited', /Press Enter to finish editing the cell/],
      ['The connection to Excel is lost', /lost its connection/],
      ['The active sheet is protected', /The sheet is protected/],
    ] as const) {
      await workbench.page.getByLabel(trouble).check();
      await officer.press('Format now');
      await officer.sees(sentence);
      await workbench.page.getByLabel(trouble).uncheck();
    }
    await workbench.page.getByText('Simulate', { exact: true }).click();
    await officer.goToStep('Sign off');
    await officer.press('Sign in');
    await officer.signInAs(/Performance officer \(local\)/);
    await officer.answerWarnings();
    await workbench.page.route('**/v1/councils/**', route => route.abort());
    await officer.press('Sign off 2017/18 Q2');
    await officer.sees(/The central record cannot be reached/);
    await workbench.page.unroute('**/v1/councils/**');
    // The record takes it, and its answer is lost on the way.
    await workbench.page.route('**/v1/councils/**/revisions', async route => {
      await route.fetch();
      await route.abort();
    });
    await officer.press('Sign off 2017/18 Q2');
    await officer.sees(/The central record cannot be reached/);
    await workbench.page.unroute('**/v1/councils/**/revisions');
    await officer.press('Sign off 2017/18 Q2');
    await officer.sees(
      /already signed off with the same figures, as revision 1\. Nothing was recorded twice/,
    );
    await workbench.page.close();
  });

  it('says that a part of it could not be loaded, starts again, and does nothing by halves', async () => {
    const workbench = await seen.openWorkbench();
    const officer = new OfficersPane(workbench);
    const part = (name: string): string => `**/assets/${name}-*.js`;
    await workbench.page.route(part('reportActions'), route => route.abort());
    await officer.press('Validate and format report');
    await officer.sees(actionRefusals.notLoaded);
    await workbench.page.route(part('HistoryStep'), route => route.abort());
    await officer.goToStep('History');
    await officer.sees(frameRefusals.notLoaded);
    await workbench.page.unroute(part('reportActions'));
    await workbench.page.unroute(part('HistoryStep'));
    await officer.press('Start again');
    await officer.press('Validate and format report');
    await officer.sees(/^No errors/);
    await workbench.page.close();
  });
});
