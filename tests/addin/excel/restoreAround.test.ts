import { beforeEach, describe, expect, it } from 'vitest';
import { boundingRange } from '../../../addin/excel/read/sheetLook.ts';
import type { RichApi } from '../../../addin/workbench/executor/richApi.ts';
import type { MemorySheet } from '../../../addin/workbench/model/memoryWorkbook.ts';
import { a1Range } from '../../../shared/cells.ts';
import type { FormatPlan } from '../../../shared/sheet/plan/formatPlan.ts';
import { aReport } from '../../examples/aReport.ts';
import { appearance, firstModelSheet, neverCancelled, noProgress, plannedFormat } from './formatSession.ts';
import { type OpenExcel, openExcel, sampleWorkbook, workbookOf } from './openExcel.ts';

describe('Restore, after formatting', () => {
  let excel: OpenExcel;
  let sheet: MemorySheet;
  let id: string;
  let plan: FormatPlan;
  const CELL = { row: 2, column: 5, rows: 1, columns: 1 };
  beforeEach(async () => {
    excel = openExcel(workbookOf(aReport({}, {})));
    sheet = firstModelSheet(excel);
    ({ id, plan } = await plannedFormat(excel));
  });
  const formatted = () => excel.workbook.format(id, plan, noProgress, neverCancelled);

  it.each([
    // A pattern is cleared before the fill is written, which might keep it.
    ['a fill of its own', '#00B050', 'darkUp', [null, '#00B050']],
    ['a fill of its own', '#00B050', 'solid', ['#00B050']],
    ['no fill', null, 'darkUp', [null]],
    ['no fill', null, 'solid', [null]],
  ] as const)('brings %s back over what a person drew since', async (_, fill, fillPattern, writes) => {
    sheet.restyle(CELL, { fill });
    const before = appearance(sheet);
    await formatted();
    sheet.restyle(CELL, { fill: '#123456', fillPattern });
    const written: (string | null)[] = [];
    const { restyle } = sheet;
    sheet.restyle = (range, look) => {
      // With the cell below it, where that changes too.
      if (look.fill !== undefined && a1Range(range).startsWith('F3')) written.push(look.fill);
      restyle.call(sheet, range, look);
    };
    await excel.workbook.restore(id);
    expect(appearance(sheet)).toEqual(before);
    expect(written).toEqual(writes);
  });

  it('leaves printed titles as they are where Excel does not let their name be deleted, and brings all else back', async () => {
    const before = appearance(sheet);
    await formatted();
    const { titleRows } = sheet.page;
    failWhere(excel.richApi, 'Print_Titles', 'AccessDenied');
    await excel.workbook.restore(id);
    expect(appearance(sheet)).toEqual({ ...before, page: { ...before.page, titleRows } });
    expect(await excel.workbook.canRestore(id)).toBe(false);
  });

  it('can be repeated where the connection was lost at the printed titles', async () => {
    const before = appearance(sheet);
    await formatted();
    const mend = failWhere(excel.richApi, 'Print_Titles', 'ConnectionFailure');
    await expect(excel.workbook.restore(id)).rejects.toMatchObject({ kind: 'connection-lost' });
    mend();
    expect(await excel.workbook.canRestore(id)).toBe(true);
    await excel.workbook.restore(id);
    expect(appearance(sheet)).toEqual(before);
  });
});

/** Every request that names this fails, until it is mended. */
function failWhere(richApi: RichApi, name: string, code: 'AccessDenied' | 'ConnectionFailure'): () => void {
  const { receive } = Object.getPrototypeOf(richApi) as RichApi;
  richApi.receive = text => {
    richApi.fault = text.includes(name) ? { code, message: 'refused' } : null;
    receive.call(richApi, text);
  };
  return () => {
    richApi.receive = receive;
    richApi.fault = null;
  };
}

it('Restore does not show a repeated heading that a person had hidden before', async () => {
  const excel = openExcel(await sampleWorkbook());
  const sheet = firstModelSheet(excel);
  const { id, plan } = await plannedFormat(excel);
  const [own, other] = plan.hiddenRows as [number, number];
  sheet.setRowHidden(own, true);
  await excel.workbook.format(id, plan, noProgress, neverCancelled);
  await excel.workbook.restore(id);
  expect([sheet.isRowHidden(own), sheet.isRowHidden(other)]).toEqual([true, false]);
});

it('the bounding range of several is the smallest that contains them all', () => {
  const ranges = [
    { row: 4, column: 3, rows: 2, columns: 1 },
    { row: 2, column: 6, rows: 1, columns: 2 },
  ];
  expect(boundingRange(ranges)).toEqual({ row: 2, column: 3, rows: 4, columns: 5 });
  expect(boundingRange(ranges.slice(0, 1))).toEqual(ranges[0]);
});
