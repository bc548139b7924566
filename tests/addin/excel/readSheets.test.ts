import { beforeEach, describe, expect, it } from 'vitest';
import { MemoryWorkbook } from '../../../addin/workbench/model/memoryWorkbook.ts';
import { a1, type CellRange, type SheetCells } from '../../../shared/cells.ts';
import { readReport } from '../../../shared/sheet/readReport.ts';
import { aReport, aSheet } from '../../examples/aReport.ts';
import { assessed } from '../../examples/assessed.ts';
import { theSample } from '../../examples/theSample.ts';
import { firstModelSheet, manyRows } from './formatSession.ts';
import { type OpenExcel, openExcel, sampleWorkbook, workbookOf } from './openExcel.ts';
import { judgeRanges, lookedAt } from './requestedRanges.ts';

/** Fails with the code for every such range. */
const refuse = (code: string, isSo: (range: CellRange) => boolean) => (range: CellRange) =>
  isSo(range) ? code : null;

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
  /** Three rows of a report, the second one's outturn filled, in the first two columns of a longer or wider sheet. */
  const reportIn = (rows: number, columns: number): MemoryWorkbook => {
    const { values } = aReport({}, {});
    const model = workbookOf(
      aSheet(
        Array.from({ length: rows }, (_, r) =>
          Array.from({ length: columns }, (_, c) => values[r]?.[c] ?? ''),
        ),
      ),
    );
    model.sheets[0]?.restyle(filled, { fill: '#00B050' });
    return model;
  };
  const filled = { row: 3, column: 5, rows: 1, columns: 1 };
  const stray = (model: MemoryWorkbook, row: number, column: number): MemoryWorkbook => {
    model.sheets[0]?.write({ row, column, rows: 1, columns: 1 }, [['.']]);
    return model;
  };

  it('are read with its cells, those of empty cells within it too', async () => {
    const model = reportIn(4, 12);
    model.sheets[0]?.restyle({ ...filled, row: 1, column: 9 }, { fill: '#FF0000' });
    const fills = (await only(openExcel(model)))?.fills;
    expect(fills?.map(line => line.join(','))).toEqual([
      ',,,,,,,,,,,',
      ',,,,,,,,,#ff0000,,',
      ',,,,,,,,,,,',
      ',,,,,#00b050,,,,,,',
    ]);
  });

  it('are read though a stray cell makes the sheet look large, and only where the report is', async () => {
    const excel = openExcel(stray(reportIn(4, 12), 899, 77));
    const asked = lookedAt(excel);
    const cells = await only(excel);
    expect(cells?.values).toHaveLength(900);
    expect(cells?.fills?.[3]?.[5]).toBe('#00b050');
    expect(cells?.fills?.map(line => line.length)).toEqual(Array(900).fill(78));
    expect(cells?.notRead).toBeUndefined();
    expect(asked).toEqual([48]);
  });

  it('are not asked for on a sheet without a report', async () => {
    const model = workbookOf(aSheet(Array.from({ length: 40 }, (_, row) => [row, row, row])));
    model.sheets[0]?.restyle(filled, { fill: '#00B050' });
    const excel = openExcel(model);
    const asked = lookedAt(excel);
    expect((await only(excel))?.fills).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it('are read in parts of a long report', async () => {
    const excel = openExcel(workbookOf(manyRows(2_400)));
    firstModelSheet(excel).restyle({ ...filled, row: 2_401 }, { fill: '#00B050' });
    const asked = lookedAt(excel);
    expect((await only(excel))?.fills?.[2_401]?.[5]).toBe('#00b050');
    expect(asked).toEqual([12_000, 12_000, 24 + 4_800]);
  });

  it('beyond 60,000 cells are named as not read', async () => {
    const cells = await only(openExcel(workbookOf(manyRows(5_100))));
    expect(cells?.notRead).toEqual([
      { kind: 'fills', range: { row: 5_000, column: 0, rows: 102, columns: 12 } },
    ]);
  });

  it('that Excel cannot hand over are named as not read, and the rest is there', async () => {
    const excel = openExcel(workbookOf(manyRows(1_200)));
    const sheet = firstModelSheet(excel);
    for (const row of [5, 1_150]) sheet.restyle({ ...filled, row }, { fill: '#00B050' });
    judgeRanges(
      excel,
      'looks',
      refuse('GeneralException', ({ row }) => row === 0),
    );
    const cells = await only(excel);
    expect(cells?.notRead).toEqual([
      { kind: 'fills', range: { row: 0, column: 0, rows: 1_000, columns: 12 } },
    ]);
    expect([5, 1_150].map(row => cells?.fills?.[row]?.[5])).toEqual(['', '#00b050']);
  });

  it('that are too many for one answer are requested in halves, and none is missing', async () => {
    const excel = openExcel(workbookOf(manyRows(40)));
    firstModelSheet(excel).restyle({ ...filled, row: 21 }, { fill: '#00B050' });
    judgeRanges(
      excel,
      'looks',
      refuse('ResponsePayloadSizeLimitExceeded', ({ rows }) => rows > 11),
    );
    const cells = await only(excel);
    expect(cells?.fills?.[21]?.[5]).toBe('#00b050');
    expect(cells?.notRead).toBeUndefined();
  });

  it('of one row that is too much for one answer are named as not read', async () => {
    const excel = openExcel(workbookOf(manyRows(2)));
    judgeRanges(
      excel,
      'looks',
      refuse('ResponsePayloadSizeLimitExceeded', ({ row, rows }) => row <= 2 && row + rows > 2),
    );
    expect((await only(excel))?.notRead).toEqual([
      { kind: 'fills', range: { row: 2, column: 0, rows: 1, columns: 12 } },
    ]);
  });

  it('are requested sheet by sheet where those of one of them fail', async () => {
    const model = reportIn(4, 12);
    const other = model.add('Other');
    const { values } = aReport({}, {});
    other.write({ row: 6, column: 0, rows: 4, columns: 12 }, values);
    other.restyle({ ...filled, row: 9 }, { fill: '#FF0000' });
    const excel = openExcel(model);
    judgeRanges(
      excel,
      'looks',
      refuse('GeneralException', ({ rows }) => rows === 4),
    );
    const sheets = await excel.workbook.readSheets();
    expect(sheets.map(({ cells }) => [cells.notRead?.length ?? 0, cells.fills?.[9]?.[5]])).toEqual([
      [1, undefined],
      [0, '#ff0000'],
    ]);
  });

  it('reject where the connection is lost', async () => {
    const excel = openExcel(reportIn(4, 12));
    judgeRanges(
      excel,
      'looks',
      refuse('ConnectionFailure', () => true),
    );
    await expect(excel.workbook.readSheets()).rejects.toMatchObject({ kind: 'connection-lost' });
  });
});

describe('merged cells', () => {
  it('are named as not read where this Excel cannot report them', async () => {
    const excel = openExcel(await sampleWorkbook());
    Object.assign(globalThis, {
      Office: { context: { requirements: { isSetSupported: (_: string, set: string) => set !== '1.13' } } },
    });
    const cells = await only(excel);
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
      refuse('ResponsePayloadSizeLimitExceeded', ({ rows }) => rows > 30),
    );
    expect(await only(excel)).toEqual(cells);
  });

  it('are a sheet too large to read where one row alone is too much', async () => {
    const excel = openExcel(workbookOf(aSheet([['a'], ['b']])));
    judgeRanges(
      excel,
      'values',
      refuse('ResponsePayloadSizeLimitExceeded', () => true),
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
    const cells = await only(openExcel(await sampleWorkbook()));
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
      const cells = await only(excel);
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
