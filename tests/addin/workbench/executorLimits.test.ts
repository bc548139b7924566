import { beforeEach, describe, expect, it } from 'vitest';
import type { MemoryWorkbook } from '../../../addin/workbench/model/memoryWorkbook.ts';
import type { ExcelClient } from '../../../bench/excel/excelClient.ts';
import { appendixSheet, connectedWorkbook } from './connectedWorkbook.ts';

let model: MemoryWorkbook;
let client: ExcelClient;
beforeEach(() => {
  ({ model, client } = connectedWorkbook());
});

const run = <T>(task: (context: Excel.RequestContext) => Promise<T>): Promise<T> => client.Excel.run(task);

/** Pairs of merged cells, one below the other in A and B. */
const pairs = (count: number) =>
  Object.assign(model.active, {
    merges: Array.from({ length: count }, (_, row) => ({ row, column: 0, rows: 1, columns: 2 })),
  });

const mergedAreas = (address: string) =>
  run(async context => {
    const merged = context.workbook.worksheets
      .getItem('Appendix 1')
      .getRange(address)
      .getMergedAreasOrNullObject();
    merged.load('areaCount');
    await context.sync();
    return merged.isNullObject ? 0 : merged.areaCount;
  });

describe('the limits of Excel in the workbench', () => {
  it('are 512 merged areas in one answer, however large the sheet', async () => {
    pairs(513);
    expect(await mergedAreas('A1:B512')).toBe(512);
    await expect(mergedAreas('A1:B513')).rejects.toMatchObject({ code: 'GeneralException' });
  });

  it('are a merged area by its first cell: a range that holds the others alone has none', async () => {
    Object.assign(model.active, { merges: [{ row: 1, column: 1, rows: 3, columns: 3 }] });
    expect(await Promise.all(['B2', 'A1:B2', 'B2:Z9'].map(mergedAreas))).toEqual([1, 1, 1]);
    expect(await Promise.all(['C2:E2', 'B3:E5', 'A1:Z1', 'A1:A9'].map(mergedAreas))).toEqual([0, 0, 0, 0]);
  });

  const writeAndRead = (text: string, rows: number) =>
    run(async context => {
      const range = appendixSheet(context).getRangeByIndexes(0, 0, rows, 1);
      range.values = Array.from({ length: rows }, () => [text]);
      await context.sync();
      range.load('values,formulas');
      await context.sync();
      return range.values.length;
    });

  it('are 5 MB an answer, in bytes, after which the request has still been run', async () => {
    // Each text comes twice: 4.8 MB, then 5.3 MB.
    expect(await writeAndRead('x'.repeat(24_000), 100)).toBe(100);
    await expect(writeAndRead('y'.repeat(26_500), 100)).rejects.toMatchObject({
      code: 'ResponsePayloadSizeLimitExceeded',
    });
    // Half as many letters of two bytes, and of one.
    await expect(writeAndRead('é'.repeat(13_250), 100)).rejects.toMatchObject({
      code: 'ResponsePayloadSizeLimitExceeded',
    });
    expect(await writeAndRead('e'.repeat(13_250), 100)).toBe(100);
    await expect(
      run(async context => {
        const sheet = appendixSheet(context);
        sheet.getRange('A1:A100').values = Array.from({ length: 100 }, () => ['z'.repeat(26_500)]);
        sheet.getRange('A1:A100').load('values,formulas');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    expect(model.active.value(99, 0)).toBe('z'.repeat(26_500));
  });

  it('are 5 MB a request, in bytes', async () => {
    const write = (text: string) =>
      run(async context => {
        appendixSheet(context).getRange('A1').values = [[text]];
        await context.sync();
      });
    await expect(write('é'.repeat(2_700_000))).rejects.toMatchObject({
      code: 'RequestPayloadSizeLimitExceeded',
    });
    await write('e'.repeat(2_700_000));
    expect(model.active.value(0, 0)).toBe('e'.repeat(2_700_000));
  });

  it('are 2 MB of settings together, and a setting that is replaced does not count', async () => {
    const MB = 2 ** 20;
    const add = (key: string, size: number) =>
      run(async context => {
        context.workbook.settings.add(key, 'x'.repeat(size));
        await context.sync();
      });
    await add('one', 1.2 * MB);
    await add('one', 1.5 * MB);
    await expect(add('two', 0.6 * MB)).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(
      run(async context => {
        context.workbook.settings.getItem('one').value = 'x'.repeat(2.1 * MB);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect([...model.settings].map(([key, value]) => [key, String(value).length])).toEqual([
      ['one', 1.5 * MB],
    ]);
  });
});

describe('a workbook whose structure is protected', () => {
  it.each<[string, (context: Excel.RequestContext) => void]>([
    ['adding a sheet', ({ workbook }) => void workbook.worksheets.add('New')],
    ['renaming one', context => Object.assign(appendixSheet(context), { name: 'Other' })],
    ['deleting one', context => appendixSheet(context).delete()],
  ])('refuses %s and still takes figures', async (_, change) => {
    model.isStructureLocked = true;
    const attempt = run(async context => {
      change(context);
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(model.sheets.map(({ name }) => name)).toEqual(['Appendix 1', 'Notes']);
    const isProtected = await run(async context => {
      appendixSheet(context).getRange('A1').values = [[5]];
      context.workbook.protection.load('protected');
      await context.sync();
      return context.workbook.protection.protected;
    });
    expect([isProtected, model.active.value(0, 0)]).toEqual([true, 5]);
  });
});
