import { describe, expect, it } from 'vitest';
import type { MemoryWorkbook } from '../../../addin/workbench/model/memoryWorkbook.ts';
import { aReport, aSheet } from '../../examples/aReport.ts';
import { firstModelSheet, manyRows } from './formatSession.ts';
import { onlySheet, openExcel, workbookOf } from './openExcel.ts';
import { judgeRanges, lookedAt, refuseRanges } from './requestedRanges.ts';

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
    const fills = (await onlySheet(openExcel(model)))?.fills;
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
    const cells = await onlySheet(excel);
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
    expect((await onlySheet(excel))?.fills).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it('are read in parts of a long report', async () => {
    const excel = openExcel(workbookOf(manyRows(2_400)));
    firstModelSheet(excel).restyle({ ...filled, row: 2_401 }, { fill: '#00B050' });
    const asked = lookedAt(excel);
    expect((await onlySheet(excel))?.fills?.[2_401]?.[5]).toBe('#00b050');
    expect(asked).toEqual([15_996, 12_828]);
  });

  it('beyond 60,000 cells are named as not read', async () => {
    const cells = await onlySheet(openExcel(workbookOf(manyRows(5_100))));
    expect(cells?.notRead).toEqual([
      { kind: 'fills', range: { row: 5_000, column: 0, rows: 102, columns: 12 } },
    ]);
  });

  it('that Excel cannot hand over are named as not read, and the rest is there', async () => {
    const excel = openExcel(workbookOf(manyRows(1_600)));
    const sheet = firstModelSheet(excel);
    for (const row of [5, 1_550]) sheet.restyle({ ...filled, row }, { fill: '#00B050' });
    judgeRanges(
      excel,
      'looks',
      refuseRanges('GeneralException', ({ row }) => row === 0),
    );
    const cells = await onlySheet(excel);
    expect(cells?.notRead).toEqual([
      { kind: 'fills', range: { row: 0, column: 0, rows: 1_333, columns: 12 } },
    ]);
    expect([5, 1_550].map(row => cells?.fills?.[row]?.[5])).toEqual(['', '#00b050']);
  });

  it('that are too many for one answer are requested in halves, and none is missing', async () => {
    const excel = openExcel(workbookOf(manyRows(40)));
    firstModelSheet(excel).restyle({ ...filled, row: 21 }, { fill: '#00B050' });
    judgeRanges(
      excel,
      'looks',
      refuseRanges('ResponsePayloadSizeLimitExceeded', ({ rows }) => rows > 11),
    );
    const cells = await onlySheet(excel);
    expect(cells?.fills?.[21]?.[5]).toBe('#00b050');
    expect(cells?.notRead).toBeUndefined();
  });

  it('of one row that is too much for one answer are named as not read', async () => {
    const excel = openExcel(workbookOf(manyRows(2)));
    judgeRanges(
      excel,
      'looks',
      refuseRanges('ResponsePayloadSizeLimitExceeded', ({ row, rows }) => row <= 2 && row + rows > 2),
    );
    expect((await onlySheet(excel))?.notRead).toEqual([
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
      refuseRanges('GeneralException', ({ rows }) => rows === 4),
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
      refuseRanges('ConnectionFailure', () => true),
    );
    await expect(excel.workbook.readSheets()).rejects.toMatchObject({ kind: 'connection-lost' });
  });
});
