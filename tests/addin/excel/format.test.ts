import { beforeEach, describe, expect, it } from 'vitest';
import { RichApi } from '../../../addin/workbench/executor/richApi.ts';
import type { MemorySheet } from '../../../addin/workbench/model/memoryWorkbook.ts';
import type { ModelCellLook, SheetModel } from '../../../addin/workbench/model/workbookModel.ts';
import type { SheetCells } from '../../../shared/cells.ts';
import { type FormatPlan, formatPlan } from '../../../shared/sheet/plan/formatPlan.ts';
import { readReport } from '../../../shared/sheet/readReport.ts';
import { aReport, aSheet } from '../../examples/aReport.ts';
import { assessed } from '../../examples/assessed.ts';
import { type OpenExcel, openExcel, sampleWorkbook, workbookOf } from './openExcel.ts';

const never = new AbortController().signal;
const quietly = () => {};

async function planned({
  workbook,
}: OpenExcel): Promise<{ id: string; plan: FormatPlan; cells: SheetCells }> {
  const [sheet] = await workbook.readSheets();
  if (!sheet) throw new Error('The workbook has no sheet.');
  return { id: sheet.id, plan: planOf(sheet.cells), cells: sheet.cells };
}

function planOf(cells: SheetCells): FormatPlan {
  const result = readReport(cells);
  if (!result.ok) throw new Error(result.sentence);
  const { recordedJudgements } = assessed(cells);
  return formatPlan(result.report, new Map([...recordedJudgements].map(([id, { rating }]) => [id, rating])));
}

/** Excel answers colours in capitals, however a file writes them. */
const inCapitals = (look: ModelCellLook): ModelCellLook => ({
  ...look,
  fill: look.fill?.toUpperCase() ?? null,
  fontColour: look.fontColour.toUpperCase(),
});

/** All that can be seen of a sheet but its contents. */
function appearance(sheet: SheetModel) {
  const { rows, columns } = rectangleOf(sheet);
  const looks: ModelCellLook[][] = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => inCapitals(sheet.look(r, c))),
  );
  return {
    looks,
    widths: Array.from({ length: columns }, (_, c) => sheet.columnWidth(c)),
    heights: Array.from({ length: rows }, (_, r) => sheet.rowHeight(r)),
    freeze: sheet.freeze,
    page: sheet.page,
  };
}

function contents(sheet: SheetModel) {
  const { rows, columns } = rectangleOf(sheet);
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => [
      sheet.value(r, c),
      sheet.formula(r, c),
      sheet.look(r, c).numberFormat,
    ]),
  );
}

function rectangleOf(sheet: SheetModel): { rows: number; columns: number } {
  const used = sheet.used();
  return {
    rows: (used?.row ?? 0) + (used?.rows ?? 0) + 3,
    columns: (used?.column ?? 0) + (used?.columns ?? 0) + 3,
  };
}

const sheetOf = ({ model }: OpenExcel): MemorySheet => model.sheets[0] as MemorySheet;

function manyRows(count: number): SheetCells {
  return aReport(
    ...Array.from({ length: count }, (_, index) => ({ title: `Indicator of parks number ${index + 1}` })),
  );
}

describe('formatting the sample', () => {
  let excel: OpenExcel;
  let id: string;
  let plan: FormatPlan;
  beforeEach(async () => {
    excel = openExcel(await sampleWorkbook());
    ({ id, plan } = await planned(excel));
  });

  it('changes looks alone: every value, formula and number format stays', async () => {
    const before = contents(sheetOf(excel));
    await excel.workbook.format(id, plan, quietly, never);
    expect(contents(sheetOf(excel))).toEqual(before);
  });

  it('lays the tints, the band, the widths, the panes and the page', async () => {
    const sheet = sheetOf(excel);
    await excel.workbook.format(id, plan, quietly, never);
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
    const sheet = sheetOf(excel);
    const before = appearance(sheet).looks.slice(0, 11);
    await excel.workbook.format(id, plan, quietly, never);
    expect(appearance(sheet).looks.slice(0, 11)).toEqual(before);
  });

  it('counts what would change, and nothing once it is done', async () => {
    const count = await excel.workbook.countChanges(id, plan);
    expect(count).toBeGreaterThan(500);
    await excel.workbook.format(id, plan, quietly, never);
    expect(await excel.workbook.countChanges(id, plan)).toBe(0);
  });

  it('tells how far it is, up to the end', async () => {
    const shares: number[] = [];
    await excel.workbook.format(id, plan, share => shares.push(share), never);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('takes few round trips and little traffic', async () => {
    const start = { ...excel.richApi.traffic };
    await excel.workbook.format(id, plan, quietly, never);
    expect(excel.richApi.traffic.syncs - start.syncs).toBeLessThanOrEqual(16);
    expect(excel.richApi.traffic.bytes - start.bytes).toBeLessThan(600_000);
  });

  it('makes the rows of a shared comment high enough for it: Excel fits no row to a merged cell', async () => {
    const sheet = sheetOf(excel);
    await excel.workbook.format(id, plan, quietly, never);
    for (const { row, column, rows } of sheet.merges.filter(merge => merge.rows > 1 && merge.column === 10)) {
      const text = String(sheet.value(row, column));
      const height = Array.from({ length: rows }, (_, r) => sheet.rowHeight(row + r)).reduce((a, b) => a + b);
      expect(height).toBeGreaterThanOrEqual((text.length / 46) * 15);
    }
  });
});

describe('restoring', () => {
  let excel: OpenExcel;
  let id: string;
  let plan: FormatPlan;
  beforeEach(async () => {
    excel = openExcel(await sampleWorkbook());
    ({ id, plan } = await planned(excel));
  });
  const formatted = () => excel.workbook.format(id, plan, quietly, never);

  it('puts back exactly what was there, missing fills and printed titles included, and forgets it', async () => {
    const before = appearance(sheetOf(excel));
    expect(await excel.workbook.canRestore(id)).toBe(false);
    await formatted();
    expect(await excel.workbook.canRestore(id)).toBe(true);
    await excel.workbook.restore(id);
    expect(appearance(sheetOf(excel))).toEqual(before);
    expect(await excel.workbook.canRestore(id)).toBe(false);
    expect([...excel.model.settings.keys()]).toEqual([]);
  });

  it('keeps what was typed since', async () => {
    const sheet = sheetOf(excel);
    await formatted();
    sheet.write({ row: 13, column: 5, rows: 1, columns: 1 }, [
      ['150 per 100,000 population (2013-2015) GREEN'],
    ]);
    await excel.workbook.restore(id);
    expect(sheet.value(13, 5)).toBe('150 per 100,000 population (2013-2015) GREEN');
    expect(sheet.look(13, 5).fill).toBe('#00B050');
  });

  it('keeps the first look through a second formatting', async () => {
    const before = appearance(sheetOf(excel));
    await formatted();
    await formatted();
    await excel.workbook.restore(id);
    expect(appearance(sheetOf(excel))).toEqual(before);
  });

  it('works in a file that was saved, closed and opened again, under whatever id its sheet has then', async () => {
    const before = appearance(sheetOf(excel));
    await formatted();
    const settings = structuredClone(excel.model.settings);
    const reopened = await sampleWorkbook();
    const other = openExcel(reopened);
    // The look of the saved file, under another id.
    const first = sheetOf(other);
    const copy = reopened.add('spare');
    reopened.remove(first);
    copy.name = first.name;
    copyCells(sheetOf(excel), copy);
    for (const [key, value] of settings) reopened.settings.set(key, value);
    expect(copy.id).not.toBe(id);
    expect(await other.workbook.canRestore(copy.id)).toBe(true);
    await other.workbook.restore(copy.id);
    expect(appearance(copy)).toEqual(before);
  });

  it('has nothing to restore on a copy of the sheet', async () => {
    await formatted();
    const copy = excel.model.add('Copy');
    expect(await excel.workbook.canRestore(copy.id)).toBe(false);
  });

  it('refuses a sheet that is gone', async () => {
    await expect(excel.workbook.restore('{gone}')).rejects.toMatchObject({ kind: 'sheet-gone' });
  });
});

/** As a file would hand it on. */
function copyCells(from: MemorySheet, to: MemorySheet): void {
  const { rows, columns } = rectangleOf(from);
  for (let row = 0; row < rows; row++) {
    to.setRowHeight(row, from.rowHeight(row));
    for (let column = 0; column < columns; column++) {
      const cell = { row, column, rows: 1, columns: 1 };
      to.restyle(cell, from.look(row, column));
      const value = from.value(row, column);
      to.write(cell, [[from.formula(row, column) || (typeof value === 'string' ? `'${value}` : value)]]);
    }
  }
  for (let column = 0; column < columns; column++) to.setColumnWidth(column, from.columnWidth(column));
  Object.assign(to, { merges: from.merges, freeze: from.freeze, page: from.page });
}

/** What Excel does when a person inserts a blank row: everything below moves down, looks and all. */
function withRowInserted(sheet: MemorySheet, at: number, texts: readonly string[]): void {
  const { rows, columns } = rectangleOf(sheet);
  for (let row = rows; row > at; row--) copyRow(sheet, row - 1, row, columns);
  sheet.write({ row: at, column: 0, rows: 1, columns }, [
    Array.from({ length: columns }, (_, c) => texts[c] ?? ''),
  ]);
}

function withRowDeleted(sheet: MemorySheet, at: number): void {
  const { rows, columns } = rectangleOf(sheet);
  for (let row = at; row < rows; row++) copyRow(sheet, row + 1, row, columns);
}

function copyRow(sheet: MemorySheet, from: number, to: number, columns: number): void {
  sheet.setRowHeight(to, sheet.rowHeight(from));
  for (let column = 0; column < columns; column++) {
    const cell = { row: to, column, rows: 1, columns: 1 };
    sheet.restyle(cell, sheet.look(from, column));
    const value = sheet.value(from, column);
    sheet.write(cell, [[typeof value === 'string' && value !== '' ? `'${value}` : value]]);
  }
}

describe('restoring a sheet whose rows and columns have moved', () => {
  let excel: OpenExcel;
  let sheet: MemorySheet;
  let id: string;
  const FIRST = 2;
  beforeEach(async () => {
    excel = openExcel(workbookOf(manyRows(8)));
    sheet = sheetOf(excel);
    for (let row = 0; row < 8; row++)
      sheet.restyle({ row: FIRST + row, column: 5, rows: 1, columns: 1 }, { fill: `#0000${row}0` });
    const { id: own, plan } = await planned(excel);
    id = own;
    await excel.workbook.format(id, plan, quietly, never);
  });
  const fillOf = (title: string): string | null | undefined => {
    for (let row = 0; row < 14; row++) if (sheet.value(row, 1) === title) return sheet.look(row, 5).fill;
    return undefined;
  };

  it('takes each look to where its row stands now, and leaves a new row as it is', async () => {
    withRowInserted(sheet, FIRST + 3, ['9', 'A new indicator']);
    const newRow = sheet.look(FIRST + 3, 5);
    await excel.workbook.restore(id);
    expect(fillOf('Indicator of parks number 2')).toBe('#000010');
    expect(fillOf('Indicator of parks number 7')).toBe('#000060');
    expect(sheet.look(FIRST + 3, 5)).toEqual(newRow);
  });

  it('passes over a row that was deleted', async () => {
    withRowDeleted(sheet, FIRST + 3);
    await excel.workbook.restore(id);
    expect(fillOf('Indicator of parks number 3')).toBe('#000020');
    expect(fillOf('Indicator of parks number 5')).toBe('#000040');
  });

  it('knows a row whose title was typed over by the rows around it', async () => {
    sheet.write({ row: FIRST + 4, column: 1, rows: 1, columns: 1 }, [['Renamed']]);
    await excel.workbook.restore(id);
    expect(fillOf('Renamed')).toBe('#000040');
  });

  it('refuses where rows were typed over and added in one place, and paints nothing', async () => {
    sheet.write({ row: FIRST + 4, column: 1, rows: 1, columns: 1 }, [['Renamed']]);
    withRowInserted(sheet, FIRST + 4, ['9', 'A new indicator']);
    const before = appearance(sheet);
    await expect(excel.workbook.restore(id)).rejects.toMatchObject({ kind: 'sheet-reshaped' });
    expect(appearance(sheet)).toEqual(before);
    expect(await excel.workbook.canRestore(id)).toBe(true);
  });

  it('takes looks along with a column that moved', async () => {
    for (let row = 0; row < 12; row++) {
      for (let column = 13; column > 3; column--) {
        const cell = { row, column, rows: 1, columns: 1 };
        sheet.restyle(cell, sheet.look(row, column - 1));
        sheet.write(cell, [[`'${String(sheet.value(row, column - 1))}`]]);
      }
      sheet.write({ row, column: 3, rows: 1, columns: 1 }, [['']]);
    }
    await excel.workbook.restore(id);
    expect(sheet.look(FIRST + 2, 6).fill).toBe('#000020');
    expect(sheet.look(FIRST + 2, 5).fill).toBeNull();
  });

  it('keeps the first look of every row, and of a new one the look that it had', async () => {
    withRowInserted(sheet, FIRST + 3, [
      '9',
      'A new indicator',
      'Bigger is better',
      '65%',
      '65%',
      '66.2% GREEN',
    ]);
    sheet.restyle({ row: FIRST + 3, column: 5, rows: 1, columns: 1 }, { fill: '#ABCDEF' });
    const { plan } = await planned(excel);
    await excel.workbook.format(id, plan, quietly, never);
    await excel.workbook.restore(id);
    expect(fillOf('A new indicator')).toBe('#ABCDEF');
    expect(fillOf('Indicator of parks number 2')).toBe('#000010');
    expect(fillOf('Indicator of parks number 7')).toBe('#000060');
  });
});

/** The request of this number, from now on, finds no Excel; the next one does. */
function failOnce(api: RichApi, number: number): void {
  let requests = 0;
  const { receive } = RichApi.prototype;
  api.receive = text => {
    requests++;
    api.fault = requests === number ? { code: 'ConnectionFailure', message: 'lost' } : null;
    receive.call(api, text);
    if (requests > number) api.receive = receive;
  };
}

describe('when formatting does not come to its end', () => {
  let excel: OpenExcel;
  let sheet: MemorySheet;
  let id: string;
  let plan: FormatPlan;
  beforeEach(async () => {
    excel = openExcel(workbookOf(manyRows(350)));
    sheet = sheetOf(excel);
    sheet.restyle({ row: 5, column: 5, rows: 3, columns: 1 }, { fill: '#123456', bold: true });
    ({ id, plan } = await planned(excel));
  });

  it('puts everything back once it is cancelled, and keeps nothing', async () => {
    const before = appearance(sheet);
    const abort = new AbortController();
    const halfway = (share: number) => share > 0.3 && abort.abort();
    await expect(excel.workbook.format(id, plan, halfway, abort.signal)).rejects.toMatchObject({
      kind: 'cancelled',
    });
    expect(appearance(sheet)).toEqual(before);
    expect(await excel.workbook.canRestore(id)).toBe(false);
  });

  it('does nothing at all where it was cancelled before it began', async () => {
    const before = appearance(sheet);
    await expect(excel.workbook.format(id, plan, quietly, AbortSignal.abort())).rejects.toMatchObject({
      kind: 'cancelled',
    });
    expect(appearance(sheet)).toEqual(before);
    expect(excel.model.settings.size).toBe(0);
  });

  it('puts everything back after Excel failed once, whichever request it was', async () => {
    const before = appearance(sheet);
    let putBack = 0;
    for (let failing = 1; failing <= 16; failing++) {
      failOnce(excel.richApi, failing);
      try {
        await excel.workbook.format(id, plan, quietly, never);
        // The failing request was the client's own clearing up, or came too late.
        Object.assign(excel.richApi, { receive: RichApi.prototype.receive, fault: null });
        await excel.workbook.restore(id);
      } catch (error) {
        expect(error, `request ${failing}`).toMatchObject({ kind: 'connection-lost' });
        putBack++;
      }
      expect(appearance(sheet), `request ${failing}`).toEqual(before);
      expect(excel.model.settings.size, `request ${failing}`).toBe(0);
    }
    expect(putBack).toBeGreaterThanOrEqual(10);
  });

  it('can be restored later where Excel did not come back', async () => {
    const before = appearance(sheet);
    const lost = (share: number) => {
      if (share > 0.3) excel.richApi.fault = { code: 'ConnectionFailure', message: 'lost' };
    };
    await expect(excel.workbook.format(id, plan, lost, never)).rejects.toMatchObject({ kind: 'interrupted' });
    excel.richApi.fault = null;
    expect(await excel.workbook.canRestore(id)).toBe(true);
    await excel.workbook.restore(id);
    expect(appearance(sheet)).toEqual(before);
  });

  it.each([
    ['protected', 'sheet-protected'],
    ['being edited', 'cell-being-edited'],
  ])('a sheet that is %s is left as it is', async (trouble, kind) => {
    const before = appearance(sheet);
    if (trouble === 'protected') sheet.protected = true;
    else excel.richApi.fault = { code: 'InvalidOperationInCellEditMode', message: 'editing' };
    await expect(excel.workbook.format(id, plan, quietly, never)).rejects.toMatchObject({ kind });
    expect(appearance(sheet)).toEqual(before);
    expect(excel.model.settings.size).toBe(0);
  });
});

describe('how much the kept look takes of the workbook', () => {
  const size = (excel: OpenExcel) => JSON.stringify([...excel.model.settings]).length;

  it('is some 5 kB for the sample, of about 2 MB that settings may have', async () => {
    const excel = openExcel(await sampleWorkbook());
    const { id, plan } = await planned(excel);
    await excel.workbook.format(id, plan, quietly, never);
    expect(size(excel)).toBeLessThan(5_000);
  });

  it('is under 30 kB for 1,000 rows of mixed looks', async () => {
    const excel = openExcel(workbookOf(manyRows(1_000)));
    for (let row = 2; row < 1_002; row++)
      sheetOf(excel).restyle(
        { row, column: row % 12, rows: 1, columns: 1 },
        { fill: `#0000${10 + (row % 20)}` },
      );
    const { id, plan } = await planned(excel);
    const start = excel.richApi.traffic.bytes;
    await excel.workbook.format(id, plan, quietly, never);
    expect(size(excel)).toBeLessThan(30_000);
    expect(excel.richApi.traffic.bytes - start).toBeLessThan(5_000_000);
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

  it('is formatted where it stands, and restored to what it was', async () => {
    const excel = openExcel(workbookOf(laid));
    const sheet = sheetOf(excel);
    sheet.restyle({ row: 3, column: 6, rows: 1, columns: 1 }, { fill: '#00B050', fontColour: '#FFFFFF' });
    const before = appearance(sheet);
    const { id, plan } = await planned(excel);
    await excel.workbook.format(id, plan, quietly, never);
    expect([3, 4, 5].map(row => sheet.look(row, 6).fill)).toEqual(['#CFE4DC', '#F4D7D7', '#CECECE']);
    expect(sheet.look(3, 5).fill).toBeNull();
    expect(sheet.look(2, 9)).toMatchObject({ fill: '#C3CED9', bold: true });
    expect([0, 1].map(row => sheet.look(row, 1))).toEqual(before.looks.slice(0, 2).map(line => line[1]));
    expect(sheet.freeze.rows).toBe(3);
    await excel.workbook.restore(id);
    expect(appearance(sheet)).toEqual(before);
  });
});

describe('what is hidden', () => {
  it('stays hidden: no width and no height is set where there was none', async () => {
    const excel = openExcel(workbookOf(manyRows(4)));
    const sheet = sheetOf(excel);
    sheet.setColumnWidth(3, 0);
    sheet.setRowHeight(4, 0);
    const { id, plan } = await planned(excel);
    await excel.workbook.format(id, plan, quietly, never);
    expect([sheet.columnWidth(3), sheet.rowHeight(4)]).toEqual([0, 0]);
    await excel.workbook.restore(id);
    expect([sheet.columnWidth(3), sheet.rowHeight(4)]).toEqual([0, 0]);
  });
});
