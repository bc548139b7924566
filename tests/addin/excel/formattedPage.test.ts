import { beforeEach, describe, expect, it } from 'vitest';
import type { MemorySheet } from '../../../addin/workbench/model/memoryWorkbook.ts';
import type { FormatPlan } from '../../../shared/sheet/plan/formatPlan.ts';
import { firstModelSheet, neverCancelled, noProgress, plannedFormat, reportBelow } from './formatSession.ts';
import { type OpenExcel, openExcel, workbookOf } from './openExcel.ts';

describe('the page of a formatted report', () => {
  let excel: OpenExcel;
  let sheet: MemorySheet;
  let id: string;
  let plan: FormatPlan;
  beforeEach(async () => {
    excel = openExcel(workbookOf(reportBelow(2)));
    sheet = firstModelSheet(excel);
    ({ id, plan } = await plannedFormat(excel));
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
  });
  const changes = async () => (await excel.workbook.previewFormat(id, plan)).changes;

  it('counts as one change where there is nothing else to change, and as none once it is laid out', async () => {
    const laid = sheet.page;
    expect(await changes()).toBe(0);
    sheet.page = { ...laid, orientation: 'portrait', paper: 9, footer: '' };
    expect(await changes()).toBe(1);
  });

  it.each([
    ['orientation', { orientation: 'portrait' }],
    ['fit to the width', { fitToWidth: false }],
    ['first printed title', { titleRows: { first: 1, last: 2 } }],
    ['last printed title', { titleRows: { first: 2, last: 3 } }],
    ['missing printed titles', { titleRows: null }],
    ['paper', { paper: 9 }],
    ['margins', { margins: { top: 1, bottom: 1, left: 1, right: 1, header: 1, footer: 1 } }],
    ['print area', { printArea: '$A$1:$B$4' }],
    ['footer', { footer: '&CDraft' }],
    ['breaks', { breaks: [3] }],
  ])('is laid out again where its %s alone is a person’s own', async (_, own) => {
    const laid = sheet.page;
    sheet.page = { ...laid, ...own } as typeof laid;
    expect(await changes()).toBe(1);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    expect(sheet.page).toEqual(laid);
  });
});
