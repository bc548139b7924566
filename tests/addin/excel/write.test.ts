import { beforeEach, describe, expect, it } from 'vitest';
import type { Listing } from '../../../addin/excel/openWorkbook.ts';
import { type MemorySheet, MemoryWorkbook } from '../../../addin/workbench/model/memoryWorkbook.ts';
import type { CellWrite } from '../../../shared/checks/check.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
import { aReport } from '../../examples/aReport.ts';
import { assessed, told } from '../../examples/assessed.ts';
import { type OpenExcel, openExcel, sampleWorkbook, workbookOf } from './openExcel.ts';

const HOSTILE = [
  '=1+1',
  '@SUM(A1)',
  '-2+3',
  '+44 1708',
  "'quoted",
  '=cmd|calc!A1',
  '12',
  '1/2',
  'TRUE',
  'May 17',
];

async function sheetCells({ workbook }: OpenExcel) {
  const [sheet] = await workbook.readSheets();
  if (!sheet) throw new Error('The workbook has no sheet.');
  return sheet;
}

const sheetOf = ({ model }: OpenExcel): MemorySheet => model.sheets[0] as MemorySheet;

async function repairOf(excel: OpenExcel, code: Finding['code']): Promise<readonly CellWrite[]> {
  const { cells } = await sheetCells(excel);
  const finding = assessed(cells).findings.find(found => found.code === code);
  if (!finding?.repair) throw new Error(`There is no repair for ${code}.`);
  return finding.repair.writes;
}

describe('a repair', () => {
  it('moves the facts of the shifted row under their headings, and the finding is gone', async () => {
    const excel = openExcel(await sampleWorkbook());
    const { id } = await sheetCells(excel);
    await excel.workbook.repair(id, await repairOf(excel, 'row-shifted'));
    const { cells } = await sheetCells(excel);
    expect(cells.values[23]?.slice(8, 10)).toEqual(['↑', '-0.14 (15/16 Results)']);
    expect(told(cells).filter(line => line.includes('row-shifted'))).toEqual([]);
  });

  it('writes nothing if one of its cells has changed since', async () => {
    const excel = openExcel(await sampleWorkbook());
    const { id } = await sheetCells(excel);
    const writes = await repairOf(excel, 'row-shifted');
    const last = writes.at(-1) as CellWrite;
    sheetOf(excel).write({ ...last.cell, rows: 1, columns: 1 }, [['typed meanwhile']]);
    const before = (await sheetCells(excel)).cells;
    await expect(excel.workbook.repair(id, writes)).rejects.toMatchObject({ kind: 'cell-changed-since' });
    expect((await sheetCells(excel)).cells).toEqual(before);
  });

  it('is refused on a protected sheet', async () => {
    const excel = openExcel(await sampleWorkbook());
    const { id } = await sheetCells(excel);
    const writes = await repairOf(excel, 'html-residue');
    sheetOf(excel).protected = true;
    await expect(excel.workbook.repair(id, writes)).rejects.toMatchObject({ kind: 'sheet-protected' });
  });

  it('moves a number as a number, with its format', async () => {
    const excel = openExcel(
      workbookOf(aReport({ shortBase: { value: 0.641, format: '0.0%' }, longArrow: 12 })),
    );
    const { id } = await sheetCells(excel);
    await excel.workbook.repair(id, [
      { cell: { row: 2, column: 8 }, from: '12', to: '64.1%' },
      { cell: { row: 2, column: 7 }, from: '64.1%', to: '' },
      { cell: { row: 2, column: 9 }, from: '68%', to: '12' },
    ]);
    const sheet = sheetOf(excel);
    expect([sheet.value(2, 7), sheet.value(2, 8), sheet.value(2, 9)]).toEqual(['', 0.641, 12]);
    expect(sheet.look(2, 8).numberFormat).toBe('0.0%');
  });

  it.each(HOSTILE)('writes %s as the text that it is', async text => {
    const excel = openExcel(workbookOf(aReport({ comment: 'x' })));
    const { id } = await sheetCells(excel);
    await excel.workbook.repair(id, [{ cell: { row: 2, column: 10 }, from: 'x', to: text }]);
    expect(sheetOf(excel).value(2, 10)).toBe(text);
    expect(sheetOf(excel).formula(2, 10)).toBe('');
  });

  it('takes one request to read and one to write', async () => {
    const excel = openExcel(await sampleWorkbook());
    const { id } = await sheetCells(excel);
    const writes = await repairOf(excel, 'row-shifted');
    const start = excel.richApi.traffic.syncs;
    await excel.workbook.repair(id, writes);
    expect(excel.richApi.traffic.syncs - start).toBeLessThanOrEqual(4);
  });
});

describe('a listing', () => {
  const listing: Listing = {
    sheetName: 'Outturn findings',
    title: 'Findings of 2017/18 Q2',
    headings: ['Cell', 'What was found'],
    rows: HOSTILE.map((text, index) => [`F${index + 1}`, text]),
    widths: [40, 300],
  };
  let excel: OpenExcel;
  beforeEach(async () => {
    excel = openExcel(await sampleWorkbook());
  });
  const listed = () => excel.model.sheets.find(({ name }) => name === listing.sheetName) as MemorySheet;

  it('is written to its own sheet, every cell as text', async () => {
    await excel.workbook.writeListing(listing);
    const sheet = listed();
    expect([0, 1].map(row => sheet.value(row, 0))).toEqual([listing.title, 'Cell']);
    expect(HOSTILE.map((_, index) => sheet.value(index + 2, 1))).toEqual(HOSTILE);
    expect(HOSTILE.map((_, index) => sheet.formula(index + 2, 1)).join('')).toBe('');
    expect(sheet.look(5, 1).numberFormat).toBe('@');
  });

  it('has bold headings that stay in sight, and its widths', async () => {
    await excel.workbook.writeListing(listing);
    const sheet = listed();
    expect([sheet.look(1, 0).bold, sheet.look(2, 0).bold]).toEqual([true, false]);
    // A long text wraps within its column; the title runs over all of them.
    expect([sheet.look(0, 0).wrap, sheet.look(2, 1).wrap]).toEqual([false, true]);
    expect(sheet.freeze).toEqual({ rows: 2, columns: 0 });
    expect([sheet.columnWidth(0), sheet.columnWidth(1)]).toEqual([40, 300]);
  });

  it('replaces the one that was written before, the longer one too', async () => {
    await excel.workbook.writeListing(listing);
    await excel.workbook.writeListing({ ...listing, rows: [['F9', 'only this']] });
    expect(listed().value(2, 1)).toBe('only this');
    expect(listed().used()).toEqual({ row: 0, column: 0, rows: 3, columns: 2 });
    expect(excel.model.sheets).toHaveLength(2);
  });

  it('is found by its sheet’s id after a person has changed its title and headings', async () => {
    await excel.workbook.writeListing(listing);
    listed().write({ row: 0, column: 0, rows: 2, columns: 2 }, [
      ['My title', ''],
      ['Mine', 'Mine too'],
    ]);
    await excel.workbook.writeListing({ ...listing, rows: [['F9', 'only this']] });
    expect(listed().value(0, 0)).toBe(listing.title);
    expect(listed().value(2, 1)).toBe('only this');
  });

  it('never touches a sheet of that name that a person made', async () => {
    const theirs = excel.model.add('OUTTURN FINDINGS');
    theirs.write({ row: 0, column: 0, rows: 1, columns: 1 }, [['my own notes']]);
    await expect(excel.workbook.writeListing(listing)).rejects.toMatchObject({ kind: 'listing-name-taken' });
    expect(theirs.value(0, 0)).toBe('my own notes');
  });

  it('never touches one that a person made after ours was deleted', async () => {
    await excel.workbook.writeListing(listing);
    excel.model.remove(listed());
    const theirs = excel.model.add(listing.sheetName);
    theirs.write({ row: 0, column: 0, rows: 1, columns: 1 }, [['my own notes']]);
    await expect(excel.workbook.writeListing(listing)).rejects.toMatchObject({ kind: 'listing-name-taken' });
  });

  it('is recognised by its headings if its sheet has another id', async () => {
    await excel.workbook.writeListing(listing);
    excel.model.remove(listed());
    const reopened = excel.model.add(listing.sheetName);
    reopened.write({ row: 0, column: 0, rows: 2, columns: 2 }, [
      [listing.title, ''],
      ['Cell', 'What was found'],
    ]);
    await excel.workbook.writeListing(listing);
    expect(reopened.value(2, 0)).toBe('F1');
  });

  it('can be written again after Excel was lost half way', async () => {
    const { receive } = Object.getPrototypeOf(excel.richApi);
    let requests = 0;
    excel.richApi.receive = text => {
      requests++;
      excel.richApi.fault = requests === 3 ? { code: 'ConnectionFailure', message: 'lost' } : null;
      receive.call(excel.richApi, text);
    };
    await expect(excel.workbook.writeListing(listing)).rejects.toMatchObject({ kind: 'connection-lost' });
    await excel.workbook.writeListing(listing);
    expect(listed().value(2, 0)).toBe('F1');
  });
});

describe('what the workbook remembers', () => {
  it('is read back as it was written, under our own keys, and deleted with null', async () => {
    const excel = openExcel(new MemoryWorkbook());
    excel.model.add('Sheet1');
    expect(await excel.workbook.recall('decisions')).toBeNull();
    await excel.workbook.remember('decisions', { ruleSet: 'two-state', overrides: [] });
    expect([...excel.model.settings.keys()]).toEqual(['outturn.decisions']);
    expect(await excel.workbook.recall('decisions')).toEqual({ ruleSet: 'two-state', overrides: [] });
    await excel.workbook.remember('decisions', null);
    expect(excel.model.settings.size).toBe(0);
  });
});

describe('selecting and listening', () => {
  it('selects a cell and activates its sheet', async () => {
    const excel = openExcel(await sampleWorkbook());
    const { id } = await sheetCells(excel);
    excel.model.active = excel.model.add('Notes');
    await excel.workbook.select(id, { row: 23, column: 8 });
    expect(excel.model.active.id).toBe(id);
    expect(excel.model.selection).toEqual({ row: 23, column: 8, rows: 1, columns: 1 });
  });

  it('hears what a person changes, selects and opens, until it ends', async () => {
    const excel = openExcel(await sampleWorkbook());
    const sheet = sheetOf(excel);
    const heard: string[] = [];
    const end = await excel.workbook.listen({
      changed: ({ sheet: id, range }) => heard.push(`changed ${id === sheet.id} ${JSON.stringify(range)}`),
      restyled: ({ sheet: id, range }) => heard.push(`restyled ${id === sheet.id} ${range?.row}`),
      calculated: () => heard.push('calculated'),
      selected: (id, cell) => heard.push(`selected ${id === sheet.id} ${cell.row} ${cell.column}`),
      activated: id => heard.push(`activated ${id === sheet.id}`),
    });
    const range = { row: 13, column: 5, rows: 2, columns: 1 };
    for (const kind of ['changed', 'selected', 'restyled'] as const)
      excel.richApi.raise({ kind, sheet, range });
    for (const kind of ['activated', 'calculated', 'added', 'renamed', 'shown', 'deleted'] as const)
      excel.richApi.raise({ kind, sheet });
    await expect
      .poll(() => heard)
      .toEqual([
        'changed true {"row":13,"column":5,"rows":2,"columns":1}',
        'selected true 13 5',
        'restyled true 13',
        'activated true',
        'calculated',
        ...Array<string>(4).fill('changed true null'),
      ]);
    await end();
    excel.richApi.raise({ kind: 'activated', sheet });
    excel.richApi.raise({ kind: 'renamed', sheet });
    await new Promise(resolve => setTimeout(resolve, 20));
    expect(heard).toHaveLength(9);
  });
});
