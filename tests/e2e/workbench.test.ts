import { Script } from 'node:vm';
import { gzipSync, strFromU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OFFICE_SCRIPT } from '../../local/officeScript.ts';
import { projectFile } from './projectFile.ts';
import { workbenchSession } from './workbenchSession.ts';

const session = workbenchSession();

describe('the workbench around the workbook', () => {
  beforeAll(session.open);
  afterAll(session.close);

  it('opens the sample report with the pane beside it', async () => {
    await session.current().goTo('F18');
    await session.current().cellReads(/^F18: 64\.4% RED$/);
    expect(await session.current().page.title()).toBe('havering-2017-18-q2.xlsx – Outturn workbench');
    await session.current().pane.getByRole('button', { name: 'Validate and format report' }).waitFor();
  });

  it('shows a newcomer around in four steps, once, and lets them skip it', async () => {
    const { page } = session.current();
    const tour = page.getByRole('region', { name: 'A short tour' });
    await tour.getByText('Tour, 1 of 4').waitFor();
    for (const step of [2, 3, 4]) {
      await tour.getByRole('button', { name: 'Next' }).click();
      await tour.getByText(`Tour, ${step} of 4`).waitFor();
    }
    expect(await tour.getByRole('button', { name: 'Skip the tour' }).count()).toBe(0);
    await tour.getByRole('button', { name: 'Done' }).click();
    expect(await tour.count()).toBe(0);

    await session.current().reload();
    expect(await tour.count()).toBe(0);
    await page.evaluate(() => localStorage.clear());
    await session.current().reload();
    await tour.getByRole('button', { name: 'Skip the tour' }).click();
    expect(await tour.count()).toBe(0);
  });

  it('says what is wrong with a file that is not a workbook, and keeps the open one', async () => {
    await session.current().openFile('notes.xlsx', new TextEncoder().encode('no workbook'));
    await session
      .current()
      .page.getByRole('alert')
      .getByText('This is a text file (such as .csv), not an Excel workbook.')
      .waitFor();
    await session.current().goTo('A1');
    await session.current().cellReads(/^A1: Appendix 1/);
  });

  it('simulates a cell being edited, a lost connection and a protected sheet', async () => {
    const attempt = () =>
      session
        .current()
        .pane.locator('body')
        .evaluate(() =>
          Excel.run(async context => {
            context.workbook.worksheets.getActiveWorksheet().getRange('N1').values = [['x']];
            await context.sync();
          }).then(
            () => 'done',
            (error: { code: string }) => error.code,
          ),
        );
    await session.current().page.getByText('Simulate', { exact: true }).click();
    const codes: string[] = [];
    for (const name of [
      'A cell is being edited',
      'The connection to Excel is lost',
      'The active sheet is protected',
    ]) {
      await session.current().page.getByLabel(name).check();
      codes.push(await attempt());
      await session.current().page.getByLabel(name).uncheck();
    }
    expect([...codes, await attempt()]).toEqual([
      'InvalidOperationInCellEditMode',
      'ConnectionFailure',
      'AccessDenied',
      'done',
    ]);
  });

  it('passes blank cells to functions as a person chooses', async () => {
    const { page } = session.current();
    const blanks = page.getByLabel('Pass blank cells to functions as');
    const passed = () =>
      session
        .current()
        .pane.locator('body')
        .evaluate(() => (window as { passed?: unknown }).passed);
    // A function of the pane's page that keeps what it is passed.
    const keep = () =>
      session
        .current()
        .pane.locator('body')
        .evaluate(() => {
          CustomFunctions.associate('RAG', (...given: unknown[]) => {
            Object.assign(window, { passed: given.slice(0, 2) });
            return 'kept';
          });
        });
    await keep();
    await session.current().type('N20', '=KPI.RAG(P20,P20:Q20,C18)');
    await expect.poll(passed).toEqual([[[0]], [[0, 0]]]);
    await page.locator('#trouble').evaluate(menu => menu.setAttribute('open', ''));
    await blanks.selectOption('null, as Excel on the web');
    await expect.poll(passed).toEqual([[[null]], [[null, null]]]);
  });

  it('passes the chosen theme to the pane', async () => {
    await session.current().page.getByLabel('Theme').selectOption('Dark');
    await expect
      .poll(() =>
        session
          .current()
          .pane.locator('body')
          .evaluate(() => Office.context.officeTheme?.isDarkTheme),
      )
      .toBe(true);
  });

  it('opens a dialog of the same origin only, and reports when a person closes it', async () => {
    const open = (address: string) =>
      session
        .current()
        .pane.locator('body')
        .evaluate(
          (_, asked) =>
            new Promise(resolve => {
              Office.context.ui.displayDialogAsync(asked, { height: 60, width: 30 }, result => {
                if (result.status !== Office.AsyncResultStatus.Succeeded) return resolve(result.error.code);
                const ended = new Promise(closed => {
                  result.value.addEventHandler(Office.EventType.DialogEventReceived, event => closed(event));
                });
                Object.assign(window, { ended });
                resolve('opened');
              });
            }),
          address,
        );
    expect(await open('https://example.org/')).toBe(12_004);
    expect(await open('/help.html')).toBe('opened');
    expect(await open('/help.html')).toBe(12_007);
    const overlay = session.current().page.getByRole('dialog', { name: 'A dialog of Outturn' });
    await overlay.frameLocator('iframe').getByText('Help with Outturn').first().waitFor();
    await overlay.getByRole('button', { name: 'Close' }).click();
    const ended = await session
      .current()
      .pane.locator('body')
      .evaluate(() => (window as { ended?: Promise<unknown> }).ended);
    expect(ended).toEqual({ error: 12_006 });
    await overlay.waitFor({ state: 'hidden' });
  });

  it('lets the keyboard out of the grid with F6', async () => {
    await session.current().goTo('B14');
    await session.current().page.keyboard.press('F6');
    expect(await session.current().page.evaluate(() => document.activeElement?.id)).toBe('pane');
  });
});

describe("the add-in's pages under the workbench", () => {
  it.each(['taskpane.html', 'signin.html', 'help.html'])(
    '%s differs from the deployed one only in the address of office.js',
    async page => {
      const served = await (await fetch(`${session.origin()}/${page}`)).text();
      const shipped = strFromU8(await projectFile(`dist/addin/${page}`));
      expect(served.replace('/workbench/office.js', OFFICE_SCRIPT)).toBe(shipped);
      expect(served).not.toContain(OFFICE_SCRIPT);
    },
  );

  it.each([
    ['taskpane.html', "connect-src 'self';"],
    ['signin.html', "connect-src 'self' https://login.microsoftonline.com;"],
  ])('%s connects to nobody else, and can be framed by Excel', async (page, connects) => {
    const { headers } = await fetch(`${session.origin()}/${page}`);
    expect(headers.get('content-security-policy')).toMatch(
      /^[^,]*frame-ancestors 'self' \*\.officeapps\.live\.com [^,]*$/,
    );
    expect(headers.get('content-security-policy')).toContain(connects);
    for (const name of ['x-frame-options', 'cross-origin-opener-policy', 'cross-origin-embedder-policy']) {
      expect(headers.get(name)).toBeNull();
    }
  });

  it('load one small, classic script for the functions', async () => {
    const script = new Uint8Array(await (await fetch(`${session.origin()}/functions.js`)).arrayBuffer());
    // Every workbook with a formula of ours loads it before it calculates.
    expect(gzipSync(script).length).toBeLessThan(27_500);
    expect(() => new Script(strFromU8(script))).not.toThrow();
    expect(strFromU8(script)).not.toMatch(/\bimport\s*\(/);
  });

  it("hold Microsoft's own Excel client, unchanged, in the place of office.js", async () => {
    const script = await (await fetch(`${session.origin()}/workbench/office.js`)).text();
    const client = strFromU8(await projectFile('node_modules/@microsoft/office-js/dist/excel-web-16.00.js'));
    expect(script.startsWith(client)).toBe(true);
  });
});

describe('how the workbench passes blank cells', () => {
  beforeAll(session.open);
  afterAll(session.close);

  it('is in its address, or as it was last chosen', async () => {
    const { page } = session.current();
    const blanks = page.locator('#blanks');
    for (const [address, expected] of [
      ['', '0'],
      ['?blanks=text', 'text'],
      ['', 'text'],
      ['?blanks=none', '0'],
    ] as const) {
      await page.goto(`${session.origin()}/workbench/${address}`);
      expect(await blanks.inputValue()).toBe(expected);
    }
    await page.locator('#trouble').evaluate(menu => menu.setAttribute('open', ''));
    await blanks.selectOption('null');
    await page.goto(`${session.origin()}/workbench/`);
    expect(await blanks.inputValue()).toBe('null');
    await session.current().cellReads(/^A1: /);
  });
});
