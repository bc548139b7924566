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
});
