import { beforeEach, describe, expect, it } from 'vitest';
import type { MemoryWorkbook } from '../../../addin/workbench/model/memoryWorkbook.ts';
import type { ExcelClient } from '../../../bench/excel/excelClient.ts';
import { appendixSheet as appendix, connectedWorkbook } from './connectedWorkbook.ts';

let model: MemoryWorkbook;
let client: ExcelClient;
beforeEach(() => {
  ({ model, client } = connectedWorkbook());
});

const run = <T>(task: (context: Excel.RequestContext) => Promise<T>): Promise<T> => client.Excel.run(task);
const on = (task: (sheet: Excel.Worksheet) => void): Promise<void> =>
  run(async context => {
    task(appendix(context));
    await context.sync();
  });

describe("Microsoft's client against the workbench's printed page", () => {
  it('sets paper, margins, print area and the three parts of the foot', async () => {
    await on(({ pageLayout }) => {
      pageLayout.paperSize = 'A3';
      pageLayout.topMargin = 36;
      pageLayout.setPrintArea('A1:C4');
      const footer = pageLayout.headersFooters.defaultForAllPages;
      footer.rightFooter = 'Page &P of &N';
      footer.leftFooter = 'Health && Care';
    });
    expect(model.active.page).toMatchObject({
      paper: 8,
      margins: { top: 36, bottom: 54 },
      printArea: '$A$1:$C$4',
      footer: '&LHealth && Care&RPage &P of &N',
    });
  });

  it('adds page breaks before a cell, in order and each once, and removes them all', async () => {
    const cells = await run(async context => {
      const { horizontalPageBreaks } = appendix(context);
      for (const address of ['A4', 'A3', 'B4']) horizontalPageBreaks.add(address);
      const count = horizontalPageBreaks.getCount();
      const after = [0, 1].map(index => horizontalPageBreaks.getItem(index).getCellAfterBreak());
      for (const cell of after) cell.load('address');
      await context.sync();
      return [count.value, ...after.map(({ address }) => address)];
    });
    expect(cells).toEqual([2, "'Appendix 1'!A3", "'Appendix 1'!A4"]);
    expect(model.active.page.breaks).toEqual([2, 3]);
    await on(sheet => sheet.horizontalPageBreaks.removePageBreaks());
    expect(model.active.page.breaks).toEqual([]);
  });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['a paper of no such name', ({ pageLayout }) => pageLayout.set({ paperSize: 'A9' as 'A4' })],
    ['a margin below nothing', ({ pageLayout }) => pageLayout.set({ leftMargin: -1 })],
    ['a break before the first row', sheet => void sheet.horizontalPageBreaks.add('A1')],
    ['a print area that is no range', ({ pageLayout }) => pageLayout.setPrintArea('everything')],
    [
      'a foot of more than 255 characters',
      ({ pageLayout }) => pageLayout.headersFooters.defaultForAllPages.set({ leftFooter: 'x'.repeat(254) }),
    ],
    ['a font size of nothing', sheet => sheet.getRange('A1').format.font.set({ size: 0 })],
  ])('refuses %s', async (_, task) => {
    await expect(on(task)).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('clears a print area by the name that holds it, and no other name', async () => {
    await on(({ pageLayout, names }) => {
      pageLayout.setPrintTitleRows('1:1');
      pageLayout.setPrintArea('A1:C4');
      names.getItem('Print_Area').delete();
    });
    expect(model.active.page).toMatchObject({ printArea: null, titleRows: { first: 0, last: 0 } });
  });

  it('hides rows, tells where some are hidden, and gives them their height back', async () => {
    model.active.setRowHeight(2, 40);
    const mixed = await run(async context => {
      const sheet = appendix(context);
      sheet.getRange('A3').rowHidden = true;
      const [one, both] = [sheet.getRange('A3'), sheet.getRange('A2:A3')];
      one.load('rowHidden');
      both.load('rowHidden');
      await context.sync();
      return [one.rowHidden, both.rowHidden];
    });
    expect(mixed).toEqual([true, null]);
    expect(model.active.rowHeight(2)).toBe(0);
    await on(sheet => sheet.getRange('A3').set({ rowHidden: false }));
    expect(model.active.rowHeight(2)).toBe(40);
  });
});
