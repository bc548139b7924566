import { beforeEach, describe, expect, it } from 'vitest';
import type { MemorySheet } from '../../../addin/workbench/model/memoryWorkbook.ts';
import { a1Range } from '../../../shared/cells.ts';
import type { ChartSheet } from '../../../shared/chartSheet.ts';
import { type OpenExcel, openExcel, sampleWorkbook } from './openExcel.ts';

const HOSTILE = '=HYPERLINK("http://x","y")';
const planned: ChartSheet = {
  about: 'parks',
  name: 'History 1 Parks',
  title: 'History: =1+1',
  lines: ['2 periods.', HOSTILE],
  columns: [
    { heading: 'Period', width: 84 },
    { heading: 'Outturn', width: 76 },
    { heading: 'Target', width: 76 },
    { heading: 'Notes', width: 190 },
  ],
  rows: [
    ['2017/18 Q1', { value: 0.61, format: '0.0%' }, { value: 0.65, format: '0%' }, '@SUM(A1)'],
    ['2017/18 Q2', '', { value: 0.65, format: '0%' }, '-2'],
  ],
  chart: {
    type: 'LineMarkers',
    title: HOSTILE,
    valueTitle: 'days',
    rows: 2,
    series: [
      { colour: '#0B57A4', marker: 'Circle', isDashed: false },
      { colour: '#7A3C9C', marker: 'None', isDashed: true },
    ],
    isFromZero: true,
  },
};

let excel: OpenExcel;
beforeEach(async () => {
  excel = openExcel(await sampleWorkbook());
});
const sheetNamed = (name: string) => excel.model.sheets.find(sheet => sheet.name === name) as MemorySheet;
const contents = (sheet: MemorySheet) => {
  const used = sheet.used();
  return Array.from({ length: used?.rows ?? 0 }, (_, row) =>
    Array.from({ length: used?.columns ?? 0 }, (_, column) => sheet.value(row, column)),
  );
};

describe('a sheet with a chart', () => {
  it('has its table and its words, with figures as numbers and texts as texts', async () => {
    expect(await excel.workbook.writeChartSheet(planned)).toBe('History 1 Parks');
    const sheet = sheetNamed('History 1 Parks');
    expect(contents(sheet)).toEqual([
      ['History: =1+1', '', '', ''],
      ['2 periods.', '', '', ''],
      [HOSTILE, '', '', ''],
      ['', '', '', ''],
      ['Period', 'Outturn', 'Target', 'Notes'],
      ['2017/18 Q1', 0.61, 0.65, '@SUM(A1)'],
      ['2017/18 Q2', '', 0.65, '-2'],
    ]);
    expect([sheet.formula(2, 0), sheet.look(5, 1).numberFormat, sheet.merges]).toEqual(['', '0.0%', []]);
  });

  it('draws the figures of its table in Excel’s own chart, beside it', async () => {
    await excel.workbook.writeChartSheet(planned);
    const [only, ...others] = sheetNamed('History 1 Parks').charts;
    const { series = [], ...chart } = only?.chart ?? {};
    expect(others).toEqual([]);
    expect(chart).toMatchObject({ type: 'LineMarkers', title: HOSTILE, valueTitle: 'days', minimum: 0 });
    expect(
      series.map(({ values, categories, colour, marker, isDashed }) => [
        a1Range(values),
        categories && a1Range(categories),
        colour,
        marker,
        isDashed,
      ]),
    ).toEqual([
      ['B6:B7', 'A6:A7', '#0B57A4', 'circle', false],
      ['C6:C7', 'A6:A7', '#7A3C9C', 'none', true],
    ]);
    expect(only?.place).toEqual({ row: 4, column: 5, right: 0, down: 0, width: 420, height: 260 });
  });

  it('is replaced by the same again, the chart too, and nothing else is touched', async () => {
    const [report] = excel.model.sheets as readonly MemorySheet[];
    const before = report && contents(report);
    await excel.workbook.writeChartSheet(planned);
    await excel.workbook.writeChartSheet({ ...planned, name: 'Renamed', rows: planned.rows.slice(0, 1) });
    expect(excel.model.sheets.map(({ name }) => name)).toEqual(['Appendix 1', 'History 1 Parks']);
    expect(sheetNamed('History 1 Parks').charts).toHaveLength(1);
    expect(contents(sheetNamed('History 1 Parks'))).toHaveLength(6);
    expect(report && contents(report)).toEqual(before);
  });

  it('keeps the chart that a person added to it', async () => {
    await excel.workbook.writeChartSheet(planned);
    const sheet = sheetNamed('History 1 Parks');
    const [ours] = sheet.charts;
    if (ours) sheet.charts = [...sheet.charts, { ...ours, id: '{theirs}', name: 'Chart 2' }];
    await excel.workbook.writeChartSheet(planned);
    expect(sheet.charts.map(({ name }) => name)).toEqual(['Chart 2', 'Outturn chart']);
  });

  it('gets a number where a sheet of ours about something else has its name', async () => {
    await excel.workbook.writeChartSheet(planned);
    expect(await excel.workbook.writeChartSheet({ ...planned, about: 'other' })).toBe('History 1 Parks (2)');
  });

  it('never touches a sheet of that name that a person made', async () => {
    excel.model.add('history 1 parks').write({ row: 0, column: 0, rows: 1, columns: 1 }, [['mine']]);
    await expect(excel.workbook.writeChartSheet(planned)).rejects.toMatchObject({
      kind: 'listing-name-taken',
    });
    expect(contents(sheetNamed('history 1 parks'))).toEqual([['mine']]);
  });

  it('is taken away again, and then can be made again', async () => {
    await excel.workbook.writeChartSheet(planned);
    await excel.workbook.removeChartSheet('parks');
    expect(excel.model.sheets.map(({ name }) => name)).toEqual(['Appendix 1']);
    expect(await excel.workbook.writeChartSheet(planned)).toBe('History 1 Parks');
  });

  it('is not taken away where a person has made another sheet of that name', async () => {
    await excel.workbook.writeChartSheet(planned);
    excel.model.remove(sheetNamed('History 1 Parks'));
    excel.model.add('History 1 Parks').write({ row: 0, column: 0, rows: 1, columns: 1 }, [['mine']]);
    await excel.workbook.removeChartSheet('parks');
    expect(contents(sheetNamed('History 1 Parks'))).toEqual([['mine']]);
  });

  it('is not read as a report, and a person’s own sheet of its name is', async () => {
    await excel.workbook.writeChartSheet(planned);
    const made = sheetNamed('History 1 Parks');
    excel.model.active = made;
    expect((await excel.workbook.readSheets()).map(({ cells }) => cells.name)).toEqual(['Appendix 1']);
    excel.model.remove(made);
    excel.model.add('History 1 Parks').write({ row: 0, column: 0, rows: 1, columns: 1 }, [['Mine']]);
    expect(await excel.workbook.readSheets()).toHaveLength(2);
  });

  it('takes few requests', async () => {
    const start = excel.richApi.traffic.syncs;
    await excel.workbook.writeChartSheet(planned);
    expect(excel.richApi.traffic.syncs - start).toBeLessThanOrEqual(6);
  });
});
