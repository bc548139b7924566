import { beforeAll, describe, expect, it } from 'vitest';
import type { MemorySheet } from '../../../addin/workbench/model/memoryWorkbook.ts';
import { aReport } from '../../examples/aReport.ts';
import { firstModelSheet, neverCancelled, noProgress, plannedFormat } from './formatSession.ts';
import { type OpenExcel, openExcel, sampleWorkbook, workbookOf } from './openExcel.ts';

/** In points: the rows that Excel shows at 1366 x 768 under its ribbon and formula bar. */
const IN_SIGHT = 300;
const COLUMNS = 12;
const ROWS = 109;
/** Of the sample, zero-based. */
const HEADINGS = 11;

const widthsOf = (sheet: MemorySheet): number[] =>
  Array.from({ length: COLUMNS }, (_, column) => sheet.columnWidth(column));
const heightsOf = (sheet: MemorySheet): number[] =>
  Array.from({ length: ROWS }, (_, row) => sheet.rowHeight(row));

async function format(excel: OpenExcel): Promise<void> {
  const { id, plan } = await plannedFormat(excel);
  await excel.workbook.format(id, plan, noProgress, neverCancelled);
}

/** How many whole rows, hidden ones left out, are in sight where this one is the first. */
function rowsInSight(heights: readonly number[], first: number, room = IN_SIGHT): number {
  let [used, rows] = [0, 0];
  for (const height of heights.slice(first)) {
    used += height;
    if (used > room) break;
    if (height > 0) rows++;
  }
  return rows;
}

describe('the sample formatted on a screen of 1366 x 768', () => {
  let sheet: MemorySheet;
  let before: { readonly widths: number[]; readonly heights: number[] };
  let excel: OpenExcel;
  beforeAll(async () => {
    excel = openExcel(await sampleWorkbook());
    sheet = firstModelSheet(excel);
    before = { widths: widthsOf(sheet), heights: heightsOf(sheet) };
    await format(excel);
  });

  it('has no column that is narrower than before', () => {
    for (const [column, width] of widthsOf(sheet).entries())
      expect(width, `column ${column}`).toBeGreaterThanOrEqual(before.widths[column] ?? 0);
  });

  it('shows more rows of the report than before, added up over the places it is scrolled to', () => {
    const isShown = (row: number): boolean => sheet.rowHeight(row) > 0;
    const starts = before.heights.flatMap((_, row) => (row > HEADINGS && isShown(row) ? [row] : []));
    const seen = (heights: readonly number[]) => starts.map(row => rowsInSight(heights, row));
    const sum = (rows: readonly number[]) => rows.reduce((total, count) => total + count, 0);
    expect(sum(seen(heightsOf(sheet)))).toBeGreaterThan(sum(seen(before.heights)));
  });

  it('has rows of two lines at most in the legend over the narrow first column', () => {
    expect(Math.max(...heightsOf(sheet).slice(1, HEADINGS))).toBeLessThanOrEqual(30.5);
  });

  it('is formatted: its columns are planned as wide as they are then', async () => {
    const { id, plan } = await plannedFormat(excel);
    expect((await excel.workbook.previewFormat(id, plan)).changes).toBe(0);
  });
});

describe('a report of short rows', () => {
  it('has eight of them in sight under its frozen headings', async () => {
    const excel = openExcel(workbookOf(aReport(...Array.from({ length: 20 }, () => ({ comment: '-' })))));
    await format(excel);
    const sheet = firstModelSheet(excel);
    expect(sheet.freeze.rows).toBe(1);
    expect(rowsInSight(heightsOf(sheet), 2, IN_SIGHT - sheet.rowHeight(0))).toBeGreaterThanOrEqual(8);
  });
});

describe('a column that a person made wide', () => {
  const wide = async (width: number) => {
    const excel = openExcel(workbookOf(aReport({}, {})));
    const sheet = firstModelSheet(excel);
    sheet.setColumnWidth(3, width);
    const before = widthsOf(sheet);
    const { id, plan } = await plannedFormat(excel);
    const { narrowedColumns } = await excel.workbook.previewFormat(id, plan);
    await format(excel);
    const narrower = widthsOf(sheet).filter((points, column) => points < (before[column] ?? 0)).length;
    return { narrowedColumns, narrower, width: sheet.columnWidth(3) };
  };

  it('stays as wide', async () => {
    expect(await wide(301.5)).toEqual({ narrowedColumns: 0, narrower: 0, width: 301.5 });
  });

  it('becomes narrower with the others that cost the rows no height, each counted, where the page would be printed too small to read', async () => {
    const { narrowedColumns, narrower, width } = await wide(2_000);
    expect(narrowedColumns).toBe(narrower);
    expect(narrower).toBe(4);
    // Its texts are short, so the room goes to the texts that are longer.
    expect(width).toBeLessThan(150);
  });
});
