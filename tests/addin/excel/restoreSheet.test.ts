import { beforeEach, describe, expect, it } from 'vitest';
import type { FormatPlan } from '../../../shared/sheet/plan/formatPlan.ts';
import {
  appearance,
  copyCells,
  firstModelSheet,
  manyRows,
  neverCancelled,
  noProgress,
  plannedFormat,
} from './formatSession.ts';
import { type OpenExcel, openExcel, sampleWorkbook, workbookOf } from './openExcel.ts';

describe('restoring', () => {
  let excel: OpenExcel;
  let id: string;
  let plan: FormatPlan;
  beforeEach(async () => {
    excel = openExcel(await sampleWorkbook());
    ({ id, plan } = await plannedFormat(excel));
  });
  const formatted = () => excel.workbook.format(id, plan, noProgress, neverCancelled);

  it('puts back exactly what was there, missing fills and printed titles included, and forgets it', async () => {
    const before = appearance(firstModelSheet(excel));
    expect(await excel.workbook.canRestore(id)).toBe(false);
    await formatted();
    expect(await excel.workbook.canRestore(id)).toBe(true);
    await excel.workbook.restore(id);
    expect(appearance(firstModelSheet(excel))).toEqual(before);
    expect(await excel.workbook.canRestore(id)).toBe(false);
    expect([...excel.model.settings.keys()]).toEqual([]);
  });

  it('keeps what was typed since', async () => {
    const sheet = firstModelSheet(excel);
    await formatted();
    sheet.write({ row: 13, column: 5, rows: 1, columns: 1 }, [
      ['150 per 100,000 population (2013-2015) GREEN'],
    ]);
    await excel.workbook.restore(id);
    expect(sheet.value(13, 5)).toBe('150 per 100,000 population (2013-2015) GREEN');
    expect(sheet.look(13, 5).fill).toBe('#00B050');
  });

  it('keeps the first look through a second formatting', async () => {
    const before = appearance(firstModelSheet(excel));
    await formatted();
    await formatted();
    await excel.workbook.restore(id);
    expect(appearance(firstModelSheet(excel))).toEqual(before);
  });

  it('works in a file that was saved, closed and opened again, under whatever id its sheet has then', async () => {
    const before = appearance(firstModelSheet(excel));
    await formatted();
    const settings = structuredClone(excel.model.settings);
    const reopened = await sampleWorkbook();
    const other = openExcel(reopened);
    // The look of the saved file, under another id.
    const first = firstModelSheet(other);
    const copy = reopened.add('spare');
    reopened.remove(first);
    copy.name = first.name;
    copyCells(firstModelSheet(excel), copy);
    for (const [key, value] of settings) reopened.settings.set(key, value);
    expect(copy.id).not.toBe(id);
    expect(await other.workbook.canRestore(copy.id)).toBe(true);
    await other.workbook.restore(copy.id);
    expect(appearance(copy)).toEqual(before);
  });

  it('has nothing to restore on a copy of the sheet', async () => {
    await formatted();
    const copy = excel.model.add('Copy');
    expect(await excel.workbook.canRestore(copy.id)).toBe(false);
  });

  it('refuses a sheet that is gone', async () => {
    await expect(excel.workbook.restore('{gone}')).rejects.toMatchObject({ kind: 'sheet-gone' });
  });
});

describe('restoring a protected sheet', () => {
  it('is refused in one request and leaves the look and the saved look as they are', async () => {
    const excel = openExcel(await sampleWorkbook());
    const { id, plan } = await plannedFormat(excel);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    const formatted = appearance(firstModelSheet(excel));
    firstModelSheet(excel).protected = true;
    await expect(excel.workbook.restore(id)).rejects.toMatchObject({ kind: 'sheet-protected' });
    expect(appearance(firstModelSheet(excel))).toEqual(formatted);
    firstModelSheet(excel).protected = false;
    expect(await excel.workbook.canRestore(id)).toBe(true);
  });
});

describe('the size of the saved look in the workbook', () => {
  const size = (excel: OpenExcel) => JSON.stringify([...excel.model.settings]).length;

  it('is some 5 kB for the sample, of about 2 MB that settings may have', async () => {
    const excel = openExcel(await sampleWorkbook());
    const { id, plan } = await plannedFormat(excel);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    expect(size(excel)).toBeLessThan(5_000);
  });

  it('is under 30 kB for 1,000 rows of mixed looks', async () => {
    const excel = openExcel(workbookOf(manyRows(1_000)));
    for (let row = 2; row < 1_002; row++)
      firstModelSheet(excel).restyle(
        { row, column: row % 12, rows: 1, columns: 1 },
        { fill: `#0000${10 + (row % 20)}` },
      );
    const { id, plan } = await plannedFormat(excel);
    const start = excel.richApi.traffic.bytes;
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    expect(size(excel)).toBeLessThan(30_000);
    expect(excel.richApi.traffic.bytes - start).toBeLessThan(5_000_000);
  });
});
