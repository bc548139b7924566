import { beforeEach, describe, expect, it } from 'vitest';
import { MemoryWorkbook } from '../../../addin/workbench/model/memoryWorkbook.ts';
import { type ExcelClient, excelClient } from './excelClient.ts';

let model: MemoryWorkbook;
let client: ExcelClient;

beforeEach(() => {
  model = new MemoryWorkbook();
  const sheet = model.add('Appendix 1');
  sheet.write({ row: 0, column: 0, rows: 2, columns: 3 }, [
    ['Indicator', 'Target', 'Performance'],
    ['Burglary', 906, '64.4%'],
  ]);
  model.add('Notes');
  client = excelClient(model);
});

const run = <T>(task: (context: Excel.RequestContext) => Promise<T>): Promise<T> => client.Excel.run(task);
const appendix = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Appendix 1');

describe("Microsoft's client against the workbench", () => {
  it('reads values, formats, text and address of the used range in one sync', async () => {
    const read = await run(async context => {
      const used = appendix(context).getUsedRangeOrNullObject(true);
      used.load('address,values,numberFormat,text,rowIndex,columnIndex');
      await context.sync();
      return used.toJSON();
    });
    expect(read.address).toBe("'Appendix 1'!A1:C2");
    expect(read.values?.[1]).toEqual(['Burglary', 906, 0.644]);
    expect(read.text?.[1]).toEqual(['Burglary', '906', '64.4%']);
    expect(client.richApi.traffic.syncs).toBeLessThanOrEqual(2);
  });

  it('says that an empty sheet has no used range', async () => {
    const isNull = await run(async context => {
      const used = context.workbook.worksheets.getItem('Notes').getUsedRangeOrNullObject(true);
      used.load('address');
      await context.sync();
      return used.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  it.each([
    [
      'a property that was not loaded',
      'PropertyNotLoaded',
      async (context: Excel.RequestContext) => {
        const range = appendix(context).getRange('A1');
        await context.sync();
        return range.values;
      },
    ],
    [
      'a sheet that is not there',
      'ItemNotFound',
      async (context: Excel.RequestContext) => {
        context.workbook.worksheets.getItem('Gone').load('name');
        await context.sync();
      },
    ],
    [
      'an array of the wrong shape',
      'InvalidArgument',
      async (context: Excel.RequestContext) => {
        appendix(context).getRange('A1:B2').values = [[1, 2, 3]];
        await context.sync();
      },
    ],
    [
      'a colour that is none',
      'InvalidArgument',
      async (context: Excel.RequestContext) => {
        appendix(context).getRange('A1').format.fill.color = 'reddish';
        await context.sync();
      },
    ],
    [
      'a member that the workbench lacks',
      'NotImplemented',
      async (context: Excel.RequestContext) => {
        appendix(context).shapes.load('items/name');
        await context.sync();
      },
    ],
    [
      'a name that is taken',
      'ItemAlreadyExists',
      async (context: Excel.RequestContext) => {
        context.workbook.worksheets.add('notes');
        await context.sync();
      },
    ],
    [
      'a request over 5 MB',
      'RequestPayloadSizeLimitExceeded',
      async (context: Excel.RequestContext) => {
        appendix(context).getRange('A1').values = [['x'.repeat(6_000_000)]];
        await context.sync();
      },
    ],
  ])('refuses %s with %s', async (_, code, task) => {
    await expect(run(task as (context: Excel.RequestContext) => Promise<unknown>)).rejects.toMatchObject({
      code,
    });
  });

  it('leaves a cell where null is written and empties it where "" is', async () => {
    await run(async context => {
      appendix(context).getRange('A2:B2').values = [[null, '']];
      await context.sync();
    });
    expect([model.active.value(1, 0), model.active.value(1, 1)]).toEqual(['Burglary', '']);
  });

  it('reads a text that looks like a number as one, unless an apostrophe keeps it', async () => {
    await run(async context => {
      appendix(context).getRange('A5:D5').values = [["'00123", '1,070', '12%', 'On Track']];
      await context.sync();
    });
    expect([0, 1, 2, 3].map(column => model.active.value(4, column))).toEqual([
      '00123',
      1070,
      0.12,
      'On Track',
    ]);
  });

  it('answers null where the looks of a range differ', async () => {
    const [mixed, one] = await run(async context => {
      const sheet = appendix(context);
      sheet.getRange('A1').format.font.bold = true;
      const [both, single] = [sheet.getRange('A1:B1'), sheet.getRange('A1')];
      both.load('format/font/bold');
      single.load('format/font/bold');
      await context.sync();
      return [both.format.font.bold, single.format.font.bold];
    });
    expect([mixed, one]).toEqual([null, true]);
  });

  it('gives and takes the looks of cells one by one, a missing fill included', async () => {
    await run(async context => {
      const range = appendix(context).getRange('A1:B1');
      range.format.fill.color = '#cfe4dc';
      appendix(context).getRange('B1').format.fill.clear();
      const properties = range.getCellProperties({
        format: { fill: { color: true, pattern: true }, wrapText: true },
      });
      await context.sync();
      const fills = properties.value[0]?.map(({ format }) => format?.fill);
      expect(fills).toEqual([
        { color: '#CFE4DC', pattern: 'Solid' },
        { color: '#FFFFFF', pattern: 'None' },
      ]);
      appendix(context).getRange('A3:B3').setCellProperties(properties.value);
      await context.sync();
    });
    expect([model.active.look(2, 0).fill, model.active.look(2, 1).fill]).toEqual(['#CFE4DC', null]);
  });

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
    expect(model.active.page).toEqual({
      orientation: 'landscape',
      titleRows: { first: 0, last: 0 },
      fitToWidth: true,
    });
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

  it('tells of a change in any sheet to who asked, and to nobody else', async () => {
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
});
