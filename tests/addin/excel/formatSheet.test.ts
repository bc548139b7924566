import { beforeEach, describe, expect, it } from 'vitest';
import type { FormatPlan } from '../../../shared/sheet/plan/formatPlan.ts';
import { aSheet } from '../../examples/aReport.ts';
import {
  appearance,
  contents,
  firstModelSheet,
  manyRows,
  neverCancelled,
  noProgress,
  plannedFormat,
} from './formatSession.ts';
import { type OpenExcel, openExcel, sampleWorkbook, workbookOf } from './openExcel.ts';

describe('formatting the sample', () => {
  let excel: OpenExcel;
  let id: string;
  let plan: FormatPlan;
  beforeEach(async () => {
    excel = openExcel(await sampleWorkbook());
    ({ id, plan } = await plannedFormat(excel));
  });

  it('changes looks alone: every value, formula and number format stays', async () => {
    const before = contents(firstModelSheet(excel));
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    expect(contents(firstModelSheet(excel))).toEqual(before);
  });

  it('lays the tints, the band, the widths, the panes and the page', async () => {
    const sheet = firstModelSheet(excel);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    expect(sheet.look(13, 5)).toMatchObject({
      fill: '#CFE4DC',
      fontColour: '#083D29',
      vertical: 'top',
      wrap: true,
    });
    expect(sheet.look(13, 6).horizontal).toBe('center');
    expect(sheet.look(12, 0)).toMatchObject({ fill: '#E4E9EE', bold: true, wrap: false });
    expect(sheet.look(22, 11)).toMatchObject({ fill: '#C3CED9', bold: true });
    expect(sheet.columnWidth(10)).toBe(270);
    expect(sheet.freeze).toEqual({ rows: 12, columns: 0 });
    expect(sheet.page).toEqual({
      orientation: 'landscape',
      titleRows: { first: 11, last: 11 },
      fitToWidth: true,
    });
  });

  it('touches nothing above the report', async () => {
    const sheet = firstModelSheet(excel);
    const before = appearance(sheet).looks.slice(0, 11);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    expect(appearance(sheet).looks.slice(0, 11)).toEqual(before);
  });

  it('counts what would change, and nothing once it is done', async () => {
    const count = await excel.workbook.countChanges(id, plan);
    expect(count).toBeGreaterThan(500);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    expect(await excel.workbook.countChanges(id, plan)).toBe(0);
  });

  it('tells how far it is, up to the end', async () => {
    const shares: number[] = [];
    await excel.workbook.format(id, plan, share => shares.push(share), neverCancelled);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('takes few round trips and little traffic', async () => {
    const start = { ...excel.richApi.traffic };
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    expect(excel.richApi.traffic.syncs - start.syncs).toBeLessThanOrEqual(16);
    expect(excel.richApi.traffic.bytes - start.bytes).toBeLessThan(600_000);
  });

  it('makes the rows of a shared comment high enough for it: Excel fits no row to a merged cell', async () => {
    const sheet = firstModelSheet(excel);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    for (const { row, column, rows } of sheet.merges.filter(merge => merge.rows > 1 && merge.column === 10)) {
      const text = String(sheet.value(row, column));
      const height = Array.from({ length: rows }, (_, r) => sheet.rowHeight(row + r)).reduce((a, b) => a + b);
      expect(height).toBeGreaterThanOrEqual((text.length / 46) * 15);
    }
  });
});

describe('a report in another layout', () => {
  const laid = aSheet(
    [
      ['', 'Performance Report'],
      [],
      [
        '',
        'Ref',
        'Measure',
        'Good is',
        'Target Q3 2018/19',
        'Actual Q3 2018/19',
        'RAG',
        'DoT',
        'Previous Quarter',
        'Owner',
      ],
      ['', 'HS1', 'Repairs done right first time', 'High', 0.9, 0.934, 'Green', '↑', 0.91, 'JB'],
      ['', 'HS2', 'Days to re-let a home', 'Low', 25, 28, 'Red', '↓', 24, 'JB'],
      ['', 'HS3', 'Complaints received', 'Low', 'TBC', 30, 'N/A', '-', 30, 'JB'],
    ],
    { merges: [{ row: 0, column: 1, rows: 1, columns: 9 }] },
  );

  it('is formatted in its place and restored', async () => {
    const excel = openExcel(workbookOf(laid));
    const sheet = firstModelSheet(excel);
    sheet.restyle({ row: 3, column: 6, rows: 1, columns: 1 }, { fill: '#00B050', fontColour: '#FFFFFF' });
    const before = appearance(sheet);
    const { id, plan } = await plannedFormat(excel);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    expect([3, 4, 5].map(row => sheet.look(row, 6).fill)).toEqual(['#CFE4DC', '#F4D7D7', '#CECECE']);
    expect(sheet.look(3, 5).fill).toBeNull();
    expect(sheet.look(2, 9)).toMatchObject({ fill: '#C3CED9', bold: true });
    const now = appearance(sheet).looks;
    expect([0, 1].map(row => now[row]?.[1])).toEqual(before.looks.slice(0, 2).map(line => line[1]));
    expect(sheet.freeze.rows).toBe(3);
    await excel.workbook.restore(id);
    expect(appearance(sheet)).toEqual(before);
  });
});

describe('what is hidden', () => {
  it('stays hidden: no width and no height is set where there was none', async () => {
    const excel = openExcel(workbookOf(manyRows(4)));
    const sheet = firstModelSheet(excel);
    sheet.setColumnWidth(3, 0);
    sheet.setRowHeight(4, 0);
    const { id, plan } = await plannedFormat(excel);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    expect([sheet.columnWidth(3), sheet.rowHeight(4)]).toEqual([0, 0]);
    await excel.workbook.restore(id);
    expect([sheet.columnWidth(3), sheet.rowHeight(4)]).toEqual([0, 0]);
  });
});
