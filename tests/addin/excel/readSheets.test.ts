import { beforeEach, describe, expect, it } from 'vitest';
import { MemoryWorkbook } from '../../../addin/workbench/model/memoryWorkbook.ts';
import { a1, type SheetCells } from '../../../shared/cells.ts';
import { readReport } from '../../../shared/sheet/readReport.ts';
import { aSheet } from '../../examples/aReport.ts';
import { assessed } from '../../examples/assessed.ts';
import { theSample } from '../../examples/theSample.ts';
import { firstModelSheet } from './formatSession.ts';
import { type OpenExcel, onlySheet, openExcel, sampleWorkbook, workbookOf } from './openExcel.ts';
import { judgeRanges, refuseRanges } from './requestedRanges.ts';

describe('reading a workbook', () => {
  let excel: OpenExcel;
  beforeEach(async () => {
    excel = openExcel(await sampleWorkbook());
  });

  it('hands over the sample exactly as its file holds it, merged cells included', async () => {
    const read = await onlySheet(excel);
    const { columnWidths, ...held } = read ?? {};
    expect(held).toEqual(await theSample());
    expect(read?.merges).toHaveLength(16);
    expect(columnWidths?.size).toBe(12);
    expect(columnWidths?.get(10)).toBe(firstModelSheet(excel).columnWidth(10));
  });

  it('takes a handful of round trips, and far less than 5 MB', async () => {
    await excel.workbook.readSheets();
    const { syncs, bytes } = excel.richApi.traffic;
    expect(syncs).toBeLessThanOrEqual(5);
    expect(bytes).toBeLessThan(10_000);
  });

  it('reads many small sheets in as many round trips as one', async () => {
    for (let number = 1; number <= 20; number++)
      excel.model.add(`Notes ${number}`).write({ row: 0, column: 0, rows: 1, columns: 1 }, [[number]]);
    const sheets = await excel.workbook.readSheets();
    expect(sheets.map(({ cells }) => cells.values[0]?.[0]).slice(1)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
    expect(excel.richApi.traffic.syncs).toBeLessThanOrEqual(5);
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
    const cells = await onlySheet(openExcel(model));
    expect(cells?.values).toHaveLength(5);
    expect(cells?.values[4]).toEqual(['', '', 'x']);
  });

  it('tells a formula from a text that begins like one', async () => {
    const model = new MemoryWorkbook();
    model.add('Data').write({ row: 0, column: 0, rows: 1, columns: 2 }, [['=KPI.RAG(F8,E8,C8)', "'=1+1"]]);
    const cells = await onlySheet(openExcel(model));
    expect(cells?.formulas).toEqual([['=KPI.RAG(F8,E8,C8)', '']]);
    expect(cells?.values).toEqual([['#NAME?', '=1+1']]);
  });

  it('is nothing on an empty sheet', async () => {
    const model = new MemoryWorkbook();
    model.add('Empty');
    expect(await onlySheet(openExcel(model))).toEqual({
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
    expect(await onlySheet(excel)).toEqual(cells);
    expect(excel.richApi.traffic.syncs).toBeLessThanOrEqual(6);
  });
});

describe('merged cells', () => {
  it('are named as not read where this Excel cannot report them', async () => {
    const excel = openExcel(await sampleWorkbook());
    Object.assign(globalThis, {
      Office: { context: { requirements: { isSetSupported: (_: string, set: string) => set !== '1.13' } } },
    });
    const cells = await onlySheet(excel);
    expect(cells?.notRead).toEqual([{ kind: 'merges' }]);
    expect(cells?.merges).toEqual([]);
  });
});

describe('values that are too many for one answer', () => {
  it('are requested in halves until they fit', async () => {
    const cells = aSheet(Array.from({ length: 100 }, (_, row) => [row, row * 2]));
    const excel = openExcel(workbookOf(cells));
    judgeRanges(
      excel,
      'values',
      refuseRanges('ResponsePayloadSizeLimitExceeded', ({ rows }) => rows > 30),
    );
    expect(await onlySheet(excel)).toEqual(cells);
  });

  it('are a sheet too large to read where one row alone is too much', async () => {
    const excel = openExcel(workbookOf(aSheet([['a'], ['b']])));
    judgeRanges(
      excel,
      'values',
      refuseRanges('ResponsePayloadSizeLimitExceeded', () => true),
    );
    await expect(excel.workbook.readSheets()).rejects.toMatchObject({ kind: 'too-large' });
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

  it('is refused where it is in front, though another sheet could be read', async () => {
    const model = withFarCell(1_048_575, 3);
    model.add('Report').write({ row: 0, column: 0, rows: 1, columns: 1 }, [['x']]);
    await expect(openExcel(model).workbook.readSheets()).rejects.toMatchObject({ kind: 'too-large' });
  });

  it('is refused where it is the only one that is shown, though a hidden one is in front', async () => {
    const model = withFarCell(1_048_575, 3);
    model.active = model.add('Hidden');
    Object.assign(model.active, { visible: false });
    await expect(openExcel(model).workbook.readSheets()).rejects.toMatchObject({ kind: 'too-large' });
  });

  it('is left out if another sheet holds the report', async () => {
    const model = withFarCell(1_048_575, 3);
    const report = model.add('Report');
    report.write({ row: 0, column: 0, rows: 1, columns: 1 }, [['here']]);
    model.active = report;
    const sheets = await openExcel(model).workbook.readSheets();
    expect(sheets.map(({ cells }) => cells.name)).toEqual(['Report']);
    expect(sheets[0]?.cells.notRead).toEqual([{ kind: 'sheet', name: 'Data' }]);
  });
});

describe('what Excel hands over', () => {
  it('is the report that the file holds', async () => {
    const cells = await onlySheet(openExcel(await sampleWorkbook()));
    const result = cells && readReport(cells);
    expect(result?.ok && result.report.indicators).toHaveLength(66);
  });

  it('keeps all 39 ratings that fills alone show, and the error in one, beside a stray "." in BZ900', async () => {
    const read = async (stray: boolean) => {
      const excel = openExcel(await sampleWorkbook());
      const sheet = firstModelSheet(excel);
      for (let row = 0; row < 110; row++) {
        const text = String(sheet.value(row, 5)).replace(/ ?(?:GREEN|RED)$/, '');
        sheet.write({ row, column: 5, rows: 1, columns: 1 }, [[`'${text}`]]);
      }
      sheet.restyle({ row: 17, column: 5, rows: 1, columns: 1 }, { fill: '#00B050' });
      if (stray) sheet.write({ row: 899, column: 77, rows: 1, columns: 1 }, [['.']]);
      const cells = await onlySheet(excel);
      const { report, findings } = assessed(cells as SheetCells);
      return {
        rated: report.indicators.filter(({ published }) => published.rating !== null).length,
        errors: findings
          .filter(({ severity }) => severity === 'error')
          .map(({ code, cell }) => [code, a1(cell)]),
      };
    };
    const expected = { rated: 39, errors: [['rating-mismatch', 'F18']] };
    expect(await read(false)).toEqual(expected);
    expect(await read(true)).toEqual(expected);
  });
});
