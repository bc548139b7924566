import { strFromU8, unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LOCAL } from '../../manifest/environment.ts';
import { readWorkbook } from '../../xlsx/read/readWorkbook.ts';
import { readSettings } from '../../xlsx/save/settingsPart.ts';
import { XlsxPackage } from '../../xlsx/save/xlsxPackage.ts';
import type { XlsxSheet } from '../../xlsx/workbook.ts';
import { projectFile } from './projectFile.ts';
import { workbenchSession } from './workbenchSession.ts';

const exceljs = (await import('exceljs')).default;

const session = workbenchSession();

/** Contents, styles, widths, panes and page of the first sheet; heights follow the text. */
async function looksOf(bytes: Uint8Array): Promise<object> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.sentence);
  const { rowHeights: _, styles, ...rest } = read.workbook.sheets[0] as XlsxSheet;
  const styled = Object.fromEntries(styles.map(({ row, column, style }) => [`${row},${column}`, style]));
  return { ...rest, styled };
}

describe('a typed formula', () => {
  beforeAll(session.open);
  afterAll(session.close);

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
    ['=KPI.RAG(F14,E14,C14)', /^N18: #N\/A, from .*\. The target is Better than England\. Give/],
    ['=KPI.RAG(1,2,"Sideways")', /^N18: #VALUE!, from .*\. "Sideways" /],
  ])('is evaluated by the add-in: %s', async (formula, expected) => {
    await session.current().type('N18', formula);
    // Not the result of the formula before it.
    await session.current().cellReads(`from ${formula}`);
    await session.current().cellReads(expected);
  });

  it('spills a range, each cell with its own result', async () => {
    await session.current().type('N18', '=KPI.RAG(F18:F21,E18:E21,C18:C21)');
    await session.current().cellReads(/^N18: RED, from/);
    await session.current().goTo('N20');
    await session.current().cellReads(/^N20: GREEN$/);
  });

  it('is calculated again when its inputs change', async () => {
    await session.current().type('N18', '=KPI.RAG(F18,E18,C18)');
    await session.current().cellReads(/^N18: RED/);
    await session.current().type('F18', '70%');
    await session.current().goTo('N18');
    await session.current().cellReads(/^N18: GREEN/);
  });
});

describe('the workbook in the workbench', () => {
  beforeEach(session.open);
  afterEach(session.close);

  it('saves a formula under the name that Excel looks for, and opens it again with the settings', async () => {
    await session.current().type('N18', '=KPI.RAG(F18,E18,C18,D18)');
    await session.current().cellReads(/^N18: RED/);
    await session.inExcel(async context => {
      context.workbook.settings.add('outturn.test', { rev: 1, text: '<&"' });
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('F18').format.fill.color = '#FFD9D3';
      sheet.freezePanes.freezeRows(12);
      context.workbook.worksheets.add('Findings').getRange('A1').values = [["'=1+1"]];
      await context.sync();
    });
    const bytes = await session.current().save();

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

    await session.current().openFile('saved.xlsx', bytes);
    await session.current().page.getByText('saved.xlsx').waitFor();
    await session.current().goTo('N18');
    await session.current().cellReads(/^N18: RED, from =KPI\.RAG\(F18,E18,C18,D18\)$/);
    expect(
      await session.inExcel(async context => {
        const setting = context.workbook.settings.getItem('outturn.test');
        setting.load('value');
        await context.sync();
        return setting.value as unknown;
      }),
    ).toEqual({ rev: 1, text: '<&"' });
  });

  it('saves an unchanged workbook as it was, part by part', async () => {
    const [saved, sample] = [
      await session.current().save(),
      await projectFile('sample/havering-2017-18-q2.xlsx'),
    ];
    expect(unzipSync(saved)).toEqual(unzipSync(sample));
  });

  it('keeps the look that formatting replaced through saving and opening, to the last cell', async () => {
    const { pane } = session.current();
    await pane.getByRole('button', { name: 'Validate and format report' }).click();
    await pane.getByRole('tab', { name: 'Format' }).click();
    await pane.getByRole('button', { name: 'Format the report' }).click();
    await pane.getByText('Formatted:').waitFor();
    const formatted = await session.current().save();
    await session.current().openFile('formatted.xlsx', formatted);
    await session.current().page.getByText('formatted.xlsx').waitFor();
    await pane.getByRole('tab', { name: 'Format' }).click();
    await pane.getByRole('button', { name: 'Restore the old formatting' }).click();
    await pane.getByText('The old formatting is back.').waitFor();

    const sample = await looksOf(await projectFile('sample/havering-2017-18-q2.xlsx'));
    expect(await looksOf(formatted)).not.toEqual(sample);
    expect(await looksOf(await session.current().save())).toEqual(sample);
  });

  it('opens another workbook', async () => {
    const workbook = new exceljs.Workbook();
    const sheet = workbook.addWorksheet('Q3');
    sheet.getCell('A1').value = 'Indicator';
    sheet.getCell('B2').value = { formula: '_xldudf_KPI_RAG(64,65,"Bigger is better")', result: '' };
    await session.current().openFile('Other.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()));
    await session.current().cellReads(/^A1: Indicator$/);
    await session.current().goTo('B2');
    await session.current().cellReads(/^B2: RED, from =KPI\.RAG\(64,65,"Bigger is better"\)$/);
  });

  it('tells the pane about edits and selections, and shows what the pane selects', async () => {
    await session
      .current()
      .pane.locator('body')
      .evaluate(async () => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        await Excel.run(async context => {
          const { worksheets } = context.workbook;
          worksheets.onChanged.add(async ({ address }) => void heard.push(`changed ${address}`));
          worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(`selected ${address}`));
          await context.sync();
        });
      });
    const heard = () =>
      session
        .current()
        .pane.locator('body')
        .evaluate(() => (window as { heard?: string[] }).heard);
    await session.current().type('N30', 'checked');
    await expect.poll(heard).toEqual(expect.arrayContaining(['selected N30', 'changed N30']));
    await session.inExcel(async context => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('N31').values = [[1]];
      // Beyond the size of the grid.
      sheet.getRange('AB400').values = [['far']];
      sheet.getRange('B101').select();
      await context.sync();
    });
    await session.current().cellReads(/^B101: /);
    await session.current().goTo('AB400');
    await session.current().cellReads(/^AB400: far$/);
    await expect
      .poll(heard)
      .toEqual(expect.arrayContaining(['changed N31', 'changed AB400', 'selected B101']));
  });
});
