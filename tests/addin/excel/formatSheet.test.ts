import { beforeEach, describe, expect, it } from 'vitest';
import type { Freeze } from '../../../addin/workbench/model/workbookModel.ts';
import { a1 } from '../../../shared/cells.ts';
import { contrastRatio } from '../../../shared/sheet/plan/contrast.ts';
import type { FormatPlan } from '../../../shared/sheet/plan/formatPlan.ts';
import { wrappedHeight } from '../../../shared/sheet/plan/text/measureText.ts';
import { aReport, aSheet } from '../../examples/aReport.ts';
import {
  appearance,
  contents,
  firstModelSheet,
  manyRows,
  neverCancelled,
  noProgress,
  plannedFormat,
  reportBelow,
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
    expect(sheet.look(13, 5)).toMatchObject({ fill: '#CFE4DC', vertical: 'top', wrap: true });
    expect(sheet.look(13, 6).horizontal).toBe('center');
    expect(sheet.look(12, 0)).toMatchObject({ fill: '#E4E9EE', bold: true, wrap: false });
    expect(sheet.look(22, 11)).toMatchObject({ fill: '#C3CED9', bold: true });
    expect([...plan.columnWidths]).toEqual(
      [...plan.columnWidths.keys()].map(column => [column, sheet.columnWidth(column)]),
    );
    expect(sheet.look(13, 1)).toMatchObject({ fontName: 'Arial', fontSize: 10 });
    expect(sheet.page).toEqual({
      orientation: 'landscape',
      titleRows: { first: 11, last: 11 },
      fitToWidth: true,
      paper: 8,
      margins: plan.page.margins,
      printArea: '$A$1:$L$109',
      footer: '&L&"Arial,Regular"&9 2017/18 Q2&R&"Arial,Regular"&9 Page &P of &N',
      breaks: plan.page.breaks,
    });
  });

  it('fills nothing above the report but its legend, which gets the fills of the ratings', async () => {
    const sheet = firstModelSheet(excel);
    const before = appearance(sheet).looks.slice(0, 11);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    const after = appearance(sheet).looks.slice(0, 11);
    const changed = after.flatMap((line, r) =>
      line.flatMap((look, c) =>
        look.fill === before[r]?.[c]?.fill ? [] : [[a1({ row: r, column: c }), look.fill]],
      ),
    );
    expect(changed).toEqual([
      ['A3', '#CFE4DC'],
      ['A5', '#F4D7D7'],
    ]);
    const fillOf = (row: number, column: number) => sheet.look(row, column).fill;
    expect([fillOf(2, 0), fillOf(4, 0)]).toEqual([fillOf(13, 5), fillOf(17, 5)]);
  });

  it('writes no text colour: the automatic ones can be read on every fill, at 4.5 to 1 or better', async () => {
    const sheet = firstModelSheet(excel);
    const { textColours } = await excel.workbook.previewFormat(id, plan);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    const looks = appearance(sheet).looks.flat();
    expect([textColours, looks.filter(({ fontTint }) => fontTint === null).length]).toEqual([0, 0]);
    const filled = looks.filter(({ fill }) => fill !== null);
    expect(filled.length).toBeGreaterThan(300);
    for (const { fill, fontColour } of filled)
      expect(contrastRatio(fontColour, fill ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it('leaves the panes as they are: with the rows above them, the headings would fill a small screen', async () => {
    expect((await excel.workbook.previewFormat(id, plan)).headingsTooFarDown).toBe(true);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    expect(firstModelSheet(excel).freeze).toEqual({ rows: 0, columns: 0 });
  });

  it('gives a column that a person made too wide the width that its page has for it', async () => {
    const sheet = firstModelSheet(excel);
    sheet.setColumnWidth(6, 200);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    expect(sheet.columnWidth(6)).toBe(plan.columnWidths.get(6));
    await excel.workbook.restore(id);
    expect(sheet.columnWidth(6)).toBe(200);
  });

  it('hides the repeated headings, and Restore shows them again', async () => {
    const sheet = firstModelSheet(excel);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    expect(plan.hiddenRows.map(row => sheet.rowHeight(row))).toEqual(plan.hiddenRows.map(() => 0));
    await excel.workbook.restore(id);
    expect(plan.hiddenRows.filter(row => sheet.isRowHidden(row))).toEqual([]);
  });

  it('tells that a person’s own page would be replaced, and Restore brings it back', async () => {
    const sheet = firstModelSheet(excel);
    expect((await excel.workbook.previewFormat(id, plan)).replacedPage).toBe(false);
    const own = { ...sheet.page, footer: '&CAppendix', breaks: [30], printArea: '$A$1:$F$40', paper: 9 };
    sheet.page = own;
    expect((await excel.workbook.previewFormat(id, plan)).replacedPage).toBe(true);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    expect(sheet.page).not.toEqual(own);
    expect((await excel.workbook.previewFormat(id, plan)).changes).toBe(0);
    await excel.workbook.restore(id);
    expect(sheet.page).toEqual(own);
  });

  it('counts what would change, and nothing once it is done', async () => {
    const { changes: count } = await excel.workbook.previewFormat(id, plan);
    expect(count).toBeGreaterThan(500);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    expect((await excel.workbook.previewFormat(id, plan)).changes).toBe(0);
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
      const face = { font: 'Arial', size: 10, bold: false } as const;
      expect(height).toBeGreaterThanOrEqual(wrappedHeight(text, sheet.columnWidth(column), face));
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
    expect(sheet.look(0, 1)).toMatchObject({ fontName: 'Arial', fontSize: 18, bold: true });
    expect(appearance(sheet).looks[1]?.[1]).toEqual(before.looks[1]?.[1]);
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

describe('frozen panes', () => {
  /** A report under some rows of 15 points, its panes as a person froze them. */
  const frozen = async (above: number, freeze: Freeze) => {
    const excel = openExcel(workbookOf(reportBelow(above)));
    const sheet = firstModelSheet(excel);
    sheet.freeze = freeze;
    const { id, plan } = await plannedFormat(excel);
    const { headingsTooFarDown } = await excel.workbook.previewFormat(id, plan);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    const formatted = sheet.freeze;
    await excel.workbook.restore(id);
    expect(sheet.freeze).toEqual(freeze);
    return { formatted, headingsTooFarDown };
  };

  it.each([
    ['keep the headings in view where none are frozen', 2, { rows: 0, columns: 0 }, { rows: 3, columns: 0 }],
    ['keep a person’s columns', 2, { rows: 0, columns: 2 }, { rows: 3, columns: 2 }],
    ['keep a person’s columns beside too few rows', 2, { rows: 1, columns: 2 }, { rows: 3, columns: 2 }],
    ['stay where the headings are frozen already', 2, { rows: 3, columns: 1 }, { rows: 3, columns: 1 }],
    ['stay where more rows are frozen already', 2, { rows: 4, columns: 0 }, { rows: 4, columns: 0 }],
    [
      'stay where the rows above are out of sight',
      2,
      { rows: 1, columns: 0, from: { row: 2, column: 0 } },
      null,
    ],
    [
      'stay where the columns before are out of sight',
      2,
      { rows: 1, columns: 1, from: { row: 0, column: 1 } },
      null,
    ],
  ])('%s', async (_, above, freeze, expected) => {
    expect(await frozen(above, freeze)).toEqual({ formatted: expected ?? freeze, headingsTooFarDown: false });
  });

  it('stay where the headings would leave fewer than eight rows in sight', async () => {
    const none = { rows: 0, columns: 0 };
    expect(await frozen(7, none)).toEqual({ formatted: { rows: 8, columns: 0 }, headingsTooFarDown: false });
    expect(await frozen(8, none)).toEqual({ formatted: none, headingsTooFarDown: true });
  });

  it('count the rows above by their height', async () => {
    const excel = openExcel(workbookOf(reportBelow(2)));
    firstModelSheet(excel).setRowHeight(0, 150);
    const { id, plan } = await plannedFormat(excel);
    expect((await excel.workbook.previewFormat(id, plan)).headingsTooFarDown).toBe(true);
  });
});

describe('printed titles', () => {
  it('are named where none were printed before: Excel may keep them', async () => {
    const excel = openExcel(workbookOf(aReport({})));
    const { id, plan } = await plannedFormat(excel);
    expect((await excel.workbook.previewFormat(id, plan)).printTitles).toBe(true);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    expect((await excel.workbook.previewFormat(id, plan)).printTitles).toBe(false);
  });
});
