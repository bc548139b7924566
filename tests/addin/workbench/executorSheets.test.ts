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

describe("Microsoft's client against the workbench's sheets", () => {
  it('freezes, turns and titles the page', async () => {
    await run(async context => {
      const sheet = appendix(context);
      sheet.freezePanes.freezeRows(1);
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.setPrintTitleRows('1:1');
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      await context.sync();
    });
    expect(model.active.freeze).toEqual({ rows: 1, columns: 0 });
    expect(model.active.page).toMatchObject({
      orientation: 'landscape',
      titleRows: { first: 0, last: 0 },
      fitToWidth: true,
    });
  });

  it.each([
    ['A1:Z99', "'Appendix 1'!A1:C5"],
    ['B1:B99', "'Appendix 1'!B1:B5"],
    ['A2:B4', "'Appendix 1'!A2:B2"],
    ['C2:D9', "'Appendix 1'!C2"],
    ['A3:C4', null],
    ['D1:Z99', null],
    ['A6:C9', null],
    ['C1:C1048576', "'Appendix 1'!C1:C2"],
  ])('gives the used range of %s: %s', async (address, expected) => {
    model.active.write({ row: 4, column: 1, rows: 1, columns: 1 }, [['=A1']]);
    const used = await run(async context => {
      const part = appendix(context).getRange(address).getUsedRangeOrNullObject(true);
      part.load('address');
      await context.sync();
      return part.isNullObject ? null : part.address;
    });
    expect(used).toBe(expected);
  });

  it('gives no used range of a range of an empty sheet', async () => {
    const isNull = await run(async context => {
      const part = context.workbook.worksheets
        .getItem('Notes')
        .getRange('A1:B2')
        .getUsedRangeOrNullObject(true);
      part.load('address');
      await context.sync();
      return part.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  it('keeps settings as they were given, and hands out copies', async () => {
    await run(async context => {
      context.workbook.settings.add('outturn', { rev: 1 });
      await context.sync();
      const setting = context.workbook.settings.getItemOrNullObject('outturn');
      setting.load('value');
      const none = context.workbook.settings.getItemOrNullObject('nothing');
      none.load('value');
      await context.sync();
      expect([setting.value, none.isNullObject]).toEqual([{ rev: 1 }, true]);
    });
  });

  it('refuses every change of a protected sheet, and changes nothing', async () => {
    model.active.protected = true;
    for (const change of [
      (sheet: Excel.Worksheet) => {
        sheet.getRange('A1').values = [['x']];
      },
      (sheet: Excel.Worksheet) => {
        sheet.getRange('A1').format.fill.color = '#000000';
      },
      (sheet: Excel.Worksheet) => {
        sheet.freezePanes.freezeRows(1);
      },
    ]) {
      const attempt = run(async context => {
        change(appendix(context));
        await context.sync();
      });
      await expect(attempt).rejects.toMatchObject({ code: 'AccessDenied' });
    }
    expect([model.active.value(0, 0), model.active.look(0, 0).fill, model.active.freeze.rows]).toEqual([
      'Indicator',
      null,
      0,
    ]);
  });

  it('fails while a cell is being edited', async () => {
    client.richApi.fault = {
      code: 'InvalidOperationInCellEditMode',
      message: 'Excel is in cell-editing mode.',
    };
    const attempt = run(async context => {
      appendix(context).load('name');
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  });

  it('reports a change in any sheet only to the handlers that were registered', async () => {
    const heard: string[] = [];
    await run(async context => {
      context.workbook.worksheets.onChanged.add(async event => void heard.push(event.address));
      await context.sync();
    });
    client.richApi.raise({
      kind: 'changed',
      sheet: model.active,
      range: { row: 1, column: 5, rows: 1, columns: 1 },
    });
    client.richApi.raise({ kind: 'activated', sheet: model.active });
    await expect.poll(() => heard).toEqual(['F2']);
  });

  it('writes a thousand rows in strips, as the web client sends them', async () => {
    const rows = Array.from({ length: 1000 }, (_, r) => Array.from({ length: 12 }, (_, c) => r * c));
    await run(async context => {
      context.workbook.worksheets.getItem('Notes').getRangeByIndexes(0, 0, 1000, 12).values = rows;
      await context.sync();
    });
    expect(model.sheets[1]?.value(999, 11)).toBe(999 * 11);
  });

  it('tells a cell without a fill from a white one by its tint alone, as Excel does', async () => {
    const tints = await run(async context => {
      const range = appendix(context).getRange('A1:B1');
      appendix(context).getRange('A1').format.fill.color = '#ffffff';
      const properties = range.getCellProperties({ format: { fill: { color: true, tintAndShade: true } } });
      await context.sync();
      return properties.value[0]?.map(({ format }) => format?.fill);
    });
    expect(tints).toEqual([
      { color: '#FFFFFF', tintAndShade: 0 },
      { color: '#FFFFFF', tintAndShade: null },
    ]);
  });

  it('keeps printed title rows under a name of the sheet, which can be deleted', async () => {
    const isNull = await run(async context => {
      const { names, pageLayout } = appendix(context);
      pageLayout.setPrintTitleRows('$1:$1');
      const name = names.getItemOrNullObject('Print_Titles');
      name.load('name');
      await context.sync();
      name.delete();
      const rows = pageLayout.getPrintTitleRowsOrNullObject();
      rows.load('address');
      await context.sync();
      return rows.isNullObject;
    });
    expect(isNull).toBe(true);
    expect(model.active.page.titleRows).toBeNull();
  });

  it('loads several members of the things in a collection at once', async () => {
    Object.assign(model.active, { merges: [{ row: 0, column: 1, rows: 2, columns: 1 }] });
    const found = await run(async context => {
      const merged = appendix(context).getRange('A1:C2').getMergedAreasOrNullObject();
      merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount');
      await context.sync();
      return merged.areas.items.map(area => [area.rowIndex, area.columnIndex, area.rowCount]);
    });
    expect(found).toEqual([[0, 1, 2]]);
  });

  it('names the merged cells of a range', async () => {
    Object.assign(model.active, { merges: [{ row: 0, column: 0, rows: 2, columns: 1 }] });
    const addresses = await run(async context => {
      const merged = appendix(context).getRange('A1:C2').getMergedAreasOrNullObject();
      merged.load('address');
      await context.sync();
      return merged.isNullObject ? null : merged.address;
    });
    expect(addresses).toBe("'Appendix 1'!A1:A2");
  });

  it('copies a sheet with everything on it, right after itself', async () => {
    model.active.restyle({ row: 1, column: 2, rows: 1, columns: 1 }, { fill: '#cfe4dc', bold: true });
    model.active.setColumnWidth(1, 90);
    const name = await run(async context => {
      const sheet = appendix(context);
      const copy = sheet.copy('After', sheet);
      copy.load('name');
      await context.sync();
      copy.getRange('B2').values = [[1]];
      await context.sync();
      return copy.name;
    });
    expect(name).toBe('Appendix 1 (2)');
    expect(model.sheets.map(sheet => sheet.name)).toEqual(['Appendix 1', 'Appendix 1 (2)', 'Notes']);
    const [own, copy] = model.sheets;
    expect([own?.value(1, 1), copy?.value(1, 1), copy?.value(1, 2)]).toEqual([906, 1, 0.644]);
    expect(copy?.look(1, 2)).toMatchObject({ fill: '#cfe4dc', bold: true });
    expect(copy?.columnWidth(1)).toBe(90);
    expect(model.active.name).toBe('Appendix 1');
  });

  it('refuses to copy a sheet where the structure of the workbook is protected', async () => {
    model.isStructureLocked = true;
    const copied = run(async context => {
      const sheet = appendix(context);
      sheet.copy('After', sheet);
      await context.sync();
    });
    await expect(copied).rejects.toMatchObject({ code: 'AccessDenied' });
  });
});
