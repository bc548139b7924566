import { strFromU8, unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { OFFICE_SCRIPT } from '../../local/officeScript.ts';
import { LOCAL } from '../../manifest/environment.ts';
import { readWorkbook } from '../../xlsx/read/readWorkbook.ts';
import { readSettings } from '../../xlsx/save/settingsPart.ts';
import { XlsxPackage } from '../../xlsx/save/xlsxPackage.ts';
import type { XlsxSheet } from '../../xlsx/workbook.ts';
import { projectFile } from './projectFile.ts';
import { seenOutturn } from './seenOutturn.ts';
import type { WorkbenchPage } from './workbenchPage.ts';

const exceljs = (await import('exceljs')).default;

const { openWorkbench, origin } = seenOutturn();
let workbench: WorkbenchPage;

async function closed(): Promise<void> {
  await workbench.page.close();
  expect(workbench.troubles).toEqual([]);
}

/** Runs in the pane's own page, with the Excel client that it has. */
const inExcel = <T>(run: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  workbench.pane.locator('body').evaluate(
    // The function travels as text, since it runs in another world.
    (_, source) =>
      Excel.run(new Function(`return ${source}`)() as (context: Excel.RequestContext) => Promise<T>),
    String(run),
  );

/** Contents, styles, widths, panes and page of the first sheet; heights follow the text. */
async function looksOf(bytes: Uint8Array): Promise<object> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.sentence);
  const { rowHeights: _, styles, ...rest } = read.workbook.sheets[0] as XlsxSheet;
  const styled = Object.fromEntries(styles.map(({ row, column, style }) => [`${row},${column}`, style]));
  return { ...rest, styled };
}

describe('a formula that is typed', () => {
  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(closed);

  it.each([
    ['=KPI.RAG(F18,E18,C18,D18)', /^N18: RED, from/],
    ['=KPI.RAG(F21,E21,C21)', /^N18: GREEN, from/],
    ['=KPI.RAG(3,2,"Smaller is better",,0.5)', /^N18: AMBER, from/],
    ['=IF(KPI.RAG(F18,E18,C18)="RED","late","fine")', /^N18: late, from/],
    ['=KPI.DOT(F18,H18,C18)', /^N18: ↑, from/],
    ['=KPI.RAG(85,90,"Bigger is better",,"floor",80)', /^N18: AMBER, from/],
    ['=KPI.RAG(85,90,"Bigger is better",,"floor")', /^N18: #N\/A, from .*\. The target is missed, .* floor/],
    ['=KPI.RAGWHY(F18,E18,C18,D18)', /^N18: 64\.4% against a target of 65%; .*: RED\. Rule set: two-state/],
    ['=KPI.DOTWHY(F74,H74,C74,B74,G$12)', /^N18: 515 in Q2 alone against 555 in Q1, .*: better\., from/],
    ['=KPI.RAG(F14,E14,C14)', /^N18: #N\/A, from .*\. The target is to be better than England\. Give/],
    ['=KPI.RAG(1,2,"Sideways")', /^N18: #VALUE!, from .*\. "Sideways" /],
  ])('evaluates %s by the add-in, as it is typed', async (formula, expected) => {
    await workbench.type('N18', formula);
    // Not what the formula before it came to.
    await workbench.cellReads(`from ${formula}`);
    await workbench.cellReads(expected);
  });

  it('spills a range, each cell with its own answer', async () => {
    await workbench.type('N18', '=KPI.RAG(F18:F21,E18:E21,C18:C21)');
    await workbench.cellReads(/^N18: RED, from/);
    await workbench.goTo('N20');
    await workbench.cellReads(/^N20: GREEN$/);
  });

  it('calculates a formula again when what it reads changes', async () => {
    await workbench.type('N18', '=KPI.RAG(F18,E18,C18)');
    await workbench.cellReads(/^N18: RED/);
    await workbench.type('F18', '70%');
    await workbench.goTo('N18');
    await workbench.cellReads(/^N18: GREEN/);
  });
});

describe('the workbook in the workbench', () => {
  beforeEach(async () => {
    workbench = await openWorkbench();
  });
  afterEach(closed);

  it('saves a formula under the name that Excel looks for, and opens it again with the settings', async () => {
    await workbench.type('N18', '=KPI.RAG(F18,E18,C18,D18)');
    await workbench.cellReads(/^N18: RED/);
    await inExcel(async context => {
      context.workbook.settings.add('outturn.test', { rev: 1, text: '<&"' });
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('F18').format.fill.color = '#FFD9D3';
      sheet.freezePanes.freezeRows(12);
      context.workbook.worksheets.add('Findings').getRange('A1').values = [["'=1+1"]];
      await context.sync();
    });
    const bytes = await workbench.save();

    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] as Uint8Array);
    expect(sheet).toContain('_xldudf_KPI_RAG(F18,E18,C18,D18)');
    expect(readSettings(new XlsxPackage(bytes), LOCAL.id)).toMatchObject({
      'outturn.test': { rev: 1, text: '<&"' },
    });
    const opened = new exceljs.Workbook();
    await opened.xlsx.load(bytes.slice().buffer as ArrayBuffer);
    expect(opened.worksheets.map(({ name }) => name)).toEqual(['Appendix 1', 'Findings']);
    expect(opened.getWorksheet('Findings')?.getCell('A1').value).toBe('=1+1');
    expect(opened.worksheets[0]?.getCell('F18').fill).toMatchObject({ fgColor: { argb: 'FFFFD9D3' } });
    expect(opened.worksheets[0]?.views[0]).toMatchObject({ state: 'frozen', ySplit: 12 });

    await workbench.openFile('saved.xlsx', bytes);
    await workbench.page.getByText('saved.xlsx').waitFor();
    await workbench.goTo('N18');
    await workbench.cellReads(/^N18: RED, from =KPI\.RAG\(F18,E18,C18,D18\)$/);
    expect(
      await inExcel(async context => {
        const setting = context.workbook.settings.getItem('outturn.test');
        setting.load('value');
        await context.sync();
        return setting.value as unknown;
      }),
    ).toEqual({ rev: 1, text: '<&"' });
  });

  it('saves what nobody changed as it was, part by part', async () => {
    const [saved, sample] = [await workbench.save(), await projectFile('sample/havering-2017-18-q2.xlsx')];
    expect(unzipSync(saved)).toEqual(unzipSync(sample));
  });

  it('keeps the look that formatting replaced through saving and opening, to the last cell', async () => {
    const { pane } = workbench;
    await pane.getByRole('button', { name: 'Validate and format report' }).click();
    await pane.getByRole('tab', { name: 'Format' }).click();
    await pane.getByRole('button', { name: 'Format the report' }).click();
    await pane.getByText('Formatted:').waitFor();
    const formatted = await workbench.save();
    await workbench.openFile('formatted.xlsx', formatted);
    await workbench.page.getByText('formatted.xlsx').waitFor();
    await pane.getByRole('tab', { name: 'Format' }).click();
    await pane.getByRole('button', { name: 'Restore the old formatting' }).click();
    await pane.getByText('The old formatting is back.').waitFor();

    const sample = await looksOf(await projectFile('sample/havering-2017-18-q2.xlsx'));
    expect(await looksOf(formatted)).not.toEqual(sample);
    expect(await looksOf(await workbench.save())).toEqual(sample);
  });

  it('opens another workbook', async () => {
    const workbook = new exceljs.Workbook();
    const sheet = workbook.addWorksheet('Q3');
    sheet.getCell('A1').value = 'Indicator';
    sheet.getCell('B2').value = { formula: '_xldudf_KPI_RAG(64,65,"Bigger is better")', result: '' };
    await workbench.openFile('Other.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()));
    await workbench.cellReads(/^A1: Indicator$/);
    await workbench.goTo('B2');
    await workbench.cellReads(/^B2: RED, from =KPI\.RAG\(64,65,"Bigger is better"\)$/);
  });

  it('tells the pane of what is typed and selected, and shows what the pane selects', async () => {
    await workbench.pane.locator('body').evaluate(async () => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      await Excel.run(async context => {
        const { worksheets } = context.workbook;
        worksheets.onChanged.add(async ({ address }) => void heard.push(`changed ${address}`));
        worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(`selected ${address}`));
        await context.sync();
      });
    });
    const heard = () => workbench.pane.locator('body').evaluate(() => (window as { heard?: string[] }).heard);
    await workbench.type('N30', 'checked');
    await expect.poll(heard).toEqual(expect.arrayContaining(['selected N30', 'changed N30']));
    await inExcel(async context => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('N31').values = [[1]];
      // Beyond what the grid had room for.
      sheet.getRange('AB400').values = [['far']];
      sheet.getRange('B101').select();
      await context.sync();
    });
    await workbench.cellReads(/^B101: /);
    await workbench.goTo('AB400');
    await workbench.cellReads(/^AB400: far$/);
    await expect
      .poll(heard)
      .toEqual(expect.arrayContaining(['changed N31', 'changed AB400', 'selected B101']));
  });
});

describe('the workbench about the workbook', () => {
  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(closed);

  it('opens the sample report with the pane beside it', async () => {
    await workbench.goTo('F18');
    await workbench.cellReads(/^F18: 64\.4% RED$/);
    expect(await workbench.page.title()).toBe('havering-2017-18-q2.xlsx – Outturn workbench');
    await workbench.pane.getByRole('button', { name: 'Validate and format report' }).waitFor();
  });

  it('says what is wrong with a file that is no workbook, and keeps the one in front', async () => {
    await workbench.openFile('notes.xlsx', new TextEncoder().encode('no workbook'));
    await workbench.page.getByRole('alert').getByText('This file is no Excel workbook.').waitFor();
    await workbench.goTo('A1');
    await workbench.cellReads(/^A1: Appendix 1/);
  });

  it('brings about a cell being edited, a lost connection and a protected sheet', async () => {
    const attempt = () =>
      workbench.pane.locator('body').evaluate(() =>
        Excel.run(async context => {
          context.workbook.worksheets.getActiveWorksheet().getRange('N1').values = [['x']];
          await context.sync();
        }).then(
          () => 'done',
          (error: { code: string }) => error.code,
        ),
      );
    await workbench.page.getByText('Trouble').click();
    const codes: string[] = [];
    for (const name of [
      'A cell is being edited',
      'The connection to Excel is lost',
      'The sheet in front is protected',
    ]) {
      await workbench.page.getByLabel(name).check();
      codes.push(await attempt());
      await workbench.page.getByLabel(name).uncheck();
    }
    expect([...codes, await attempt()]).toEqual([
      'InvalidOperationInCellEditMode',
      'ConnectionFailure',
      'AccessDenied',
      'done',
    ]);
  });

  it('hands the chosen theme to the pane', async () => {
    await workbench.page.getByLabel('Theme').selectOption('Dark');
    await expect
      .poll(() => workbench.pane.locator('body').evaluate(() => Office.context.officeTheme?.isDarkTheme))
      .toBe(true);
  });

  it('opens a dialog of the same origin alone, and says when a person closes it', async () => {
    const open = (address: string) =>
      workbench.pane.locator('body').evaluate(
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
    const overlay = workbench.page.getByRole('dialog', { name: 'A dialog of Outturn' });
    await overlay.frameLocator('iframe').getByText('Help with Outturn').first().waitFor();
    await overlay.getByRole('button', { name: 'Close' }).click();
    const ended = await workbench.pane
      .locator('body')
      .evaluate(() => (window as { ended?: Promise<unknown> }).ended);
    expect(ended).toEqual({ error: 12_006 });
    await overlay.waitFor({ state: 'hidden' });
  });

  it('lets the keyboard out of the grid with F6', async () => {
    await workbench.goTo('B14');
    await workbench.page.keyboard.press('F6');
    expect(await workbench.page.evaluate(() => document.activeElement?.id)).toBe('pane');
  });
});

describe("the add-in's pages under the workbench", () => {
  it.each(['taskpane.html', 'signin.html', 'help.html'])(
    '%s differs from the one that is deployed in the address of office.js alone',
    async page => {
      const served = await (await fetch(`${origin()}/${page}`)).text();
      const shipped = strFromU8(await projectFile(`dist/addin/${page}`));
      expect(served.replace('/workbench/office.js', OFFICE_SCRIPT)).toBe(shipped);
      expect(served).not.toContain(OFFICE_SCRIPT);
    },
  );

  it.each([
    ['taskpane.html', "connect-src 'self';"],
    ['signin.html', "connect-src 'self' https://login.microsoftonline.com;"],
  ])('%s speaks with nobody else, and may stand in a frame of Excel’s', async (page, connects) => {
    const { headers } = await fetch(`${origin()}/${page}`);
    expect(headers.get('content-security-policy')).toMatch(
      /^[^,]*frame-ancestors 'self' \*\.officeapps\.live\.com [^,]*$/,
    );
    expect(headers.get('content-security-policy')).toContain(connects);
    for (const name of ['x-frame-options', 'cross-origin-opener-policy', 'cross-origin-embedder-policy']) {
      expect(headers.get(name)).toBeNull();
    }
  });

  it("hold Microsoft's own Excel client, unchanged, in office.js's place", async () => {
    const script = await (await fetch(`${origin()}/workbench/office.js`)).text();
    const client = strFromU8(await projectFile('node_modules/@microsoft/office-js/dist/excel-web-16.00.js'));
    expect(script.startsWith(client)).toBe(true);
  });
});
