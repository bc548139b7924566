import { beforeEach, describe, expect, it } from 'vitest';
import type { MemoryWorkbook } from '../../../addin/workbench/model/memoryWorkbook.ts';
import { connectedWorkbook } from './connectedWorkbook.ts';
import type { ExcelClient } from './excelClient.ts';

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
});
