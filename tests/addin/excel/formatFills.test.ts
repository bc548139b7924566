import { describe, expect, it } from 'vitest';
import type { TableModel } from '../../../addin/workbench/model/workbookModel.ts';
import { aReport } from '../../examples/aReport.ts';
import {
  appearance,
  firstModelSheet,
  neverCancelled,
  noProgress,
  plannedFormat,
  reportBelow,
} from './formatSession.ts';
import { openExcel, workbookOf } from './openExcel.ts';

describe('the text on a new fill', () => {
  const cell = { row: 2, column: 5, rows: 1, columns: 1 };
  const formattedWith = async (fontColour: string, fill: string | null = null) => {
    const excel = openExcel(workbookOf(aReport({})));
    const sheet = firstModelSheet(excel);
    sheet.restyle(cell, { fontColour, fill });
    const { id, plan } = await plannedFormat(excel);
    const preview = await excel.workbook.previewFormat(id, plan);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    return { text: sheet.look(2, 5).fontColour, preview };
  };

  it('keeps a colour that can be read', async () => {
    const { text, preview } = await formattedWith('#0000FF', '#FFFFFF');
    expect([text, preview.textColours]).toEqual(['#0000FF', 0]);
  });

  it.each(['#FFFFFF', '#FFFF00', '#00B050'])('becomes dark where %s could not be read', async colour => {
    const { text, preview } = await formattedWith(colour, '#00B050');
    expect([text, preview.textColours]).toEqual(['#083D29', 1]);
  });

  it('becomes black where the fill under a white one is taken away', async () => {
    const excel = openExcel(workbookOf(aReport({ performance: 'N/A', shortArrow: '-', longArrow: '-' }, {})));
    const sheet = firstModelSheet(excel);
    sheet.restyle(cell, { fontColour: '#FFFFFF', fill: '#C00000' });
    const { id, plan } = await plannedFormat(excel);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    expect(sheet.look(2, 5)).toMatchObject({ fontColour: '#000000', fill: null });
  });

  it('stays white where there was no fill to take away', async () => {
    const excel = openExcel(workbookOf(aReport({ performance: 'N/A', shortArrow: '-', longArrow: '-' }, {})));
    firstModelSheet(excel).restyle(cell, { fontColour: '#FFFFFF' });
    const { id, plan } = await plannedFormat(excel);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    expect(firstModelSheet(excel).look(2, 5).fontColour).toBe('#FFFFFF');
  });

  it('is counted with the fill under it, if there was one before', async () => {
    expect((await formattedWith('#000000', '#C00000')).preview.fills).toBe(1);
    expect((await formattedWith('#000000')).preview.fills).toBe(0);
  });
});

describe('a fill that could not be restored', () => {
  it.each(['linearGradient', 'pathGradient', 'darkUp'] as const)('stays: %s', async fillPattern => {
    const excel = openExcel(workbookOf(aReport({})));
    const sheet = firstModelSheet(excel);
    sheet.restyle(
      { row: 2, column: 5, rows: 1, columns: 1 },
      { fill: '#00B050', fillPattern, fontColour: '#FFFFFF' },
    );
    const before = appearance(sheet);
    const { id, plan } = await plannedFormat(excel);
    expect(await excel.workbook.previewFormat(id, plan)).toMatchObject({
      keptFills: 1,
      fills: 0,
      textColours: 0,
    });
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    expect(sheet.look(2, 5)).toMatchObject({
      fill: '#00B050',
      fillPattern,
      fontColour: '#FFFFFF',
      wrap: true,
    });
    await excel.workbook.restore(id);
    expect(appearance(sheet)).toEqual(before);
  });
});

describe('a report that is an Excel table', () => {
  /** The fills of a heading, a section, a rating and the heading beside the table. */
  const formatted = async (table: Partial<TableModel>) => {
    const excel = openExcel(workbookOf(reportBelow(1)));
    const sheet = firstModelSheet(excel);
    const range = { row: 1, column: 0, rows: 4, columns: 11 };
    sheet.tables = [{ id: '1', range, hasHeader: true, columns: [], style: 'TableStyleMedium2', ...table }];
    sheet.restyle({ row: 1, column: 1, rows: 1, columns: 1 }, { fontColour: '#123456' });
    const before = appearance(sheet);
    const { id, plan } = await plannedFormat(excel);
    const { keptFills } = await excel.workbook.previewFormat(id, plan);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    const fills = [
      [1, 0],
      [1, 1],
      [1, 11],
      [2, 0],
      [3, 5],
    ].map(([row = 0, column = 0]) => sheet.look(row, column).fill);
    await excel.workbook.restore(id);
    expect(appearance(sheet)).toEqual(before);
    return { fills, keptFills };
  };
  const [HEADING, SECTION, GREEN] = ['#C3CED9', '#E4E9EE', '#CFE4DC'];

  it('keeps the fills of its headings, whose style may make their texts light, but for a text with its own colour', async () => {
    const { fills, keptFills } = await formatted({});
    expect(fills).toEqual([null, HEADING, HEADING, SECTION, GREEN]);
    expect(keptFills).toBe(10);
  });

  it('is painted where it has no headings of its own', async () => {
    expect(await formatted({ hasHeader: false })).toEqual({
      fills: [HEADING, HEADING, HEADING, SECTION, GREEN],
      keptFills: 0,
    });
  });

  it('keeps every fill where its style is a dark one', async () => {
    const { fills } = await formatted({ hasHeader: false, style: 'TableStyleDark3' });
    expect(fills).toEqual([null, HEADING, HEADING, null, null]);
  });

  it('is painted above and below the table', async () => {
    const { fills } = await formatted({
      style: 'TableStyleDark3',
      range: { row: 2, column: 0, rows: 1, columns: 12 },
    });
    expect(fills).toEqual([HEADING, HEADING, HEADING, null, GREEN]);
  });
});
