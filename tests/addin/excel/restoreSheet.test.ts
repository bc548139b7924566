import { beforeEach, describe, expect, it } from 'vitest';
import { a1Range, type CellRange } from '../../../shared/cells.ts';
import type { FormatPlan } from '../../../shared/sheet/plan/formatPlan.ts';
import { wrappedHeight } from '../../../shared/sheet/plan/text/measureText.ts';
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

  it('puts the indent of a text back that formatting centred', async () => {
    const sheet = firstModelSheet(excel);
    const arrows = plan.looks.filter(({ look }) => look.horizontal === 'center').map(({ range }) => range);
    for (const range of arrows) sheet.restyle(range, { horizontal: 'left', indent: 2 });
    const before = appearance(sheet);
    await formatted();
    expect(arrows.map(({ row, column }) => sheet.look(row, column).indent)).toEqual(arrows.map(() => 0));
    await excel.workbook.restore(id);
    expect(appearance(sheet)).toEqual(before);
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

describe('the sizes of rows and columns', () => {
  let excel: OpenExcel;
  let id: string;
  let plan: FormatPlan;
  beforeEach(async () => {
    excel = openExcel(workbookOf(manyRows(6)));
    const sheet = firstModelSheet(excel);
    sheet.restyle({ row: 4, column: 10, rows: 1, columns: 1 }, { wrap: true });
    sheet.setRowHeight(5, 30);
    sheet.setColumnWidth(5, 33);
    ({ id, plan } = await plannedFormat(excel));
  });
  const formatted = () => excel.workbook.format(id, plan, noProgress, neverCancelled);
  const row = (at: number) => [firstModelSheet(excel).isFitted(at), firstModelSheet(excel).rowHeight(at)];

  it('follow the text again where they did, whatever was typed since', async () => {
    await formatted();
    const text = 'word '.repeat(20);
    firstModelSheet(excel).write({ row: 4, column: 10, rows: 1, columns: 1 }, [[text]]);
    await excel.workbook.restore(id);
    expect(row(4)).toEqual([
      true,
      Math.ceil(wrappedHeight(text, 48, { font: 'Calibri', size: 11, bold: false }) / 0.75) * 0.75,
    ]);
    expect(row(5)).toEqual([false, 30]);
  });

  it('are those from before the first formatting, after a second one', async () => {
    const before = appearance(firstModelSheet(excel));
    await formatted();
    expect(row(5)).toEqual([false, plan.rowHeights.get(5)]);
    await formatted();
    await excel.workbook.restore(id);
    expect(appearance(firstModelSheet(excel))).toEqual(before);
  });

  it('stay hidden where a person hid the row or the column since', async () => {
    await formatted();
    firstModelSheet(excel).setRowHeight(5, 0);
    firstModelSheet(excel).setColumnWidth(5, 0);
    await excel.workbook.restore(id);
    expect([firstModelSheet(excel).rowHeight(5), firstModelSheet(excel).columnWidth(5)]).toEqual([0, 0]);
  });

  it('come back from a look that an older Outturn saved', async () => {
    const before = appearance(firstModelSheet(excel));
    await formatted();
    const [[key, saved] = ['', {}]] = excel.model.settings;
    const { look } = saved as { look: { heights: string; standard?: unknown } };
    const { standard: _, ...older } = look;
    excel.model.settings.set(key, {
      ...(saved as object),
      look: { ...older, heights: look.heights.replaceAll('f', '') },
    });
    await excel.workbook.restore(id);
    const after = appearance(firstModelSheet(excel));
    expect(after.heights).toEqual(before.heights);
    expect(after.widths.map(([points]) => points)).toEqual(before.widths.map(([points]) => points));
  });
});

describe('what Restore writes', () => {
  it('is only what differs: a colour that a person gave since comes back, and all else stays untouched', async () => {
    const excel = openExcel(await sampleWorkbook());
    const sheet = firstModelSheet(excel);
    const { id, plan } = await plannedFormat(excel);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    sheet.restyle({ row: 13, column: 1, rows: 1, columns: 1 }, { fontColour: '#FF00FF', bold: true });
    const written: CellRange[] = [];
    const { restyle } = sheet;
    sheet.restyle = (range, look) => {
      if (look.fontColour !== undefined) written.push(range);
      restyle.call(sheet, range, look);
    };
    await excel.workbook.restore(id);
    expect(written.map(a1Range)).toEqual(['B14']);
    expect(sheet.look(13, 1)).toMatchObject({ fontColour: '#000000', bold: false });
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
