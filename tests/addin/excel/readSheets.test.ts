import { beforeEach, describe, expect, it } from 'vitest';
import { MemoryWorkbook } from '../../../addin/workbench/model/memoryWorkbook.ts';
import { readReport } from '../../../shared/sheet/readReport.ts';
import { aSheet } from '../../examples/aReport.ts';
import { theSample } from '../../examples/theSample.ts';
import { type OpenExcel, openExcel, sampleWorkbook, workbookOf } from './openExcel.ts';

const only = async ({ workbook }: OpenExcel) => (await workbook.readSheets())[0]?.cells;

describe('reading a workbook', () => {
  let excel: OpenExcel;
  beforeEach(async () => {
    excel = openExcel(await sampleWorkbook());
  });

  it('hands over the sample exactly as its file holds it, merged cells included', async () => {
    const read = await only(excel);
    expect(read).toEqual(await theSample());
    expect(read?.merges).toHaveLength(16);
  });

  it('takes a handful of round trips, and far less than 5 MB', async () => {
    await excel.workbook.readSheets();
    const { syncs, bytes } = excel.richApi.traffic;
    expect(syncs).toBeLessThanOrEqual(4);
    expect(bytes).toBeLessThan(10_000);
  });

  it('reads many small sheets in as many round trips as one', async () => {
    for (let number = 1; number <= 20; number++)
      excel.model.add(`Notes ${number}`).write({ row: 0, column: 0, rows: 1, columns: 1 }, [[number]]);
    const sheets = await excel.workbook.readSheets();
    expect(sheets.map(({ cells }) => cells.values[0]?.[0]).slice(1)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
    expect(excel.richApi.traffic.syncs).toBeLessThanOrEqual(4);
  });

  it('says which sheet is in front and which are protected, and leaves hidden ones out', async () => {
    const [report] = excel.model.sheets;
    Object.assign(excel.model.add('Notes'), { protected: true });
    Object.assign(excel.model.add('Hidden'), { visible: false });
    const sheets = await excel.workbook.readSheets();
    expect(sheets.map(({ cells, active, protected: locked }) => [cells.name, active, locked])).toEqual([
      [report?.name, true, false],
      ['Notes', false, true],
    ]);
  });

  it('knows the workbook by its name', async () => {
    expect(await excel.workbook.name()).toBe('havering-2017-18-q2.xlsx');
  });
});

describe('what a sheet may hold', () => {
  it('starts at A1, even if the first used cell is elsewhere', async () => {
    const model = new MemoryWorkbook();
    model.add('Data').write({ row: 4, column: 2, rows: 1, columns: 1 }, [['x']]);
    const cells = await only(openExcel(model));
    expect(cells?.values).toHaveLength(5);
    expect(cells?.values[4]).toEqual(['', '', 'x']);
  });

  it('tells a formula from a text that begins like one', async () => {
    const model = new MemoryWorkbook();
    model.add('Data').write({ row: 0, column: 0, rows: 1, columns: 2 }, [['=KPI.RAG(F8,E8,C8)', "'=1+1"]]);
    const cells = await only(openExcel(model));
    expect(cells?.formulas).toEqual([['=KPI.RAG(F8,E8,C8)', '']]);
    expect(cells?.values).toEqual([['#NAME?', '=1+1']]);
  });

  it('is nothing on an empty sheet', async () => {
    const model = new MemoryWorkbook();
    model.add('Empty');
    expect(await only(openExcel(model))).toEqual({
      name: 'Empty',
      values: [],
      formats: [],
      formulas: [],
      merges: [],
    });
  });

  it('reads a long sheet in parts that lie exactly one below the other', async () => {
    const cells = aSheet(Array.from({ length: 9_000 }, (_, row) => [row, row * 2, row * 3]));
    const excel = openExcel(workbookOf(cells));
    expect(await only(excel)).toEqual(cells);
    expect(excel.richApi.traffic.syncs).toBeLessThanOrEqual(6);
  });
});

describe('the fills of a sheet', () => {
  const area = { row: 1, column: 1, rows: 1, columns: 1 };

  it('are read with its cells, those of empty cells within it too', async () => {
    const model = new MemoryWorkbook();
    const sheet = model.add('Data');
    sheet.write({ row: 0, column: 0, rows: 2, columns: 2 }, [
      ['Measure', 'RAG'],
      ['Calls answered', ''],
    ]);
    sheet.restyle(area, { fill: '#00B050' });
    sheet.restyle({ ...area, row: 40 }, { fill: '#FF0000' });
    expect((await only(openExcel(model)))?.fills).toEqual([
      ['', ''],
      ['', '#00b050'],
    ]);
  });

  it('are left out of a sheet that is larger than any report', async () => {
    const model = workbookOf(aSheet(Array.from({ length: 21_000 }, (_, row) => [row, row, row])));
    model.sheets[0]?.restyle(area, { fill: '#00B050' });
    const cells = await only(openExcel(model));
    expect(cells?.values).toHaveLength(21_000);
    expect(cells?.fills).toBeUndefined();
  });
});

describe('a sheet that is too large', () => {
  const withFarCell = (row: number, column: number): MemoryWorkbook => {
    const model = new MemoryWorkbook();
    const sheet = model.add('Data');
    sheet.write({ row: 0, column: 0, rows: 1, columns: 1 }, [['x']]);
    sheet.write({ row, column, rows: 1, columns: 1 }, [['stray']]);
    return model;
  };

  it.each([
    ['its last row used', 1_048_575, 3],
    ['5,000 columns used', 4_000, 5_000],
  ])('with %s is refused at once, with the next step', async (_, row, column) => {
    const excel = openExcel(withFarCell(row, column));
    await expect(excel.workbook.readSheets()).rejects.toMatchObject({
      kind: 'too-large',
      message: expect.stringContaining('Delete what is far outside the report'),
    });
    expect(excel.richApi.traffic.syncs).toBeLessThanOrEqual(3);
  });

  it('is left out if another sheet holds the report', async () => {
    const model = withFarCell(1_048_575, 3);
    const report = model.add('Report');
    report.write({ row: 0, column: 0, rows: 1, columns: 1 }, [['here']]);
    model.active = report;
    const sheets = await openExcel(model).workbook.readSheets();
    expect(sheets.map(({ cells }) => cells.name)).toEqual(['Report']);
  });
});

describe('what Excel hands over', () => {
  it('is the report that the file holds', async () => {
    const cells = await only(openExcel(await sampleWorkbook()));
    const result = cells && readReport(cells);
    expect(result?.ok && result.report.indicators).toHaveLength(66);
  });
});
