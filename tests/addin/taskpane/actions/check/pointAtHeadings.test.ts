import { describe, expect, it } from 'vitest';
import type { MemoryWorkbook } from '../../../../../addin/workbench/model/memoryWorkbook.ts';
import { aPane, shortModel } from '../../aPane.ts';
import { type PaneSession, sheetOf } from '../../paneSession.ts';

type Rows = readonly (readonly string[])[];

/** A sheet whose headings are in words of its own. */
const report = (quarter: string): Rows => [
  [`Our year, ${quarter}`],
  ['What', 'Where we are', 'Where we want to be', 'Verdict of the board'],
  ['Calls answered in a minute', '91%', '90%', ''],
  ['Letters answered in a week', '79%', '80%', ''],
];

function retype(model: MemoryWorkbook, rows: Rows): void {
  const blank = Array.from({ length: 130 }, () => Array<string>(20).fill(''));
  sheetOf(model).write({ row: 0, column: 0, rows: 130, columns: 20 }, blank);
  for (const [row, cells] of rows.entries())
    sheetOf(model).write({ row, column: 0, rows: 1, columns: cells.length }, [cells]);
}

async function session(rows: Rows): Promise<{ pane: PaneSession; model: MemoryWorkbook }> {
  const model = await shortModel();
  sheetOf(model).merges = [];
  retype(model, rows);
  const pane = aPane(model);
  await pane.actions.loadReport();
  return { pane, model };
}

const pointing = ({ store }: PaneSession) => {
  const { view } = store.get();
  return view.state === 'no-report' ? view.pointing : null;
};

function select({ store }: PaneSession, row: number, rows = 1): void {
  store.set({
    selected: { sheet: pointing({ store } as PaneSession)?.sheet.id ?? '', cell: { row, column: 1 }, rows },
  });
}

const NAMED = { title: 0, performance: 1, target: 2 } as const;
const outturns = ({ open }: PaneSession) => open().report.indicators.map(({ texts }) => texts.performance);

describe('a sheet on which no row of headings is found', () => {
  it('is read once a person has pointed at its headings and said what its columns are', async () => {
    const { pane } = await session(report('Q2 2017/18'));
    expect(pointing(pane)?.layout).toBeNull();
    select(pane, 1);
    await pane.actions.pointAtHeadings();
    expect(pointing(pane)?.layout?.headings.map(({ text }) => text)).toEqual(report('')[1]);
    await pane.actions.nameColumns(NAMED);
    expect(outturns(pane)).toEqual(['91%', '79%']);
    expect(pane.open().report.layout.columns).toMatchObject(NAMED);
  });

  it('is read without asking in the next quarter, though a column has moved', async () => {
    const { pane, model } = await session(report('Q2 2017/18'));
    select(pane, 1);
    await pane.actions.pointAtHeadings();
    await pane.actions.nameColumns(NAMED);
    const swapped = report('Q3 2017/18').map(([a = '', b = '', c = '', d = '']) => [a, c, b, d]);
    retype(model, swapped);
    await pane.actions.loadReport();
    expect(outturns(pane)).toEqual(['91%', '79%']);
    expect(pane.open().report.period).toEqual({ startYear: 2017, months: 3, part: 3 });
  });

  it('asks for a selection in that sheet, and for a row with headings', async () => {
    const { pane } = await session(report('Q2 2017/18'));
    await pane.actions.pointAtHeadings();
    expect(pane.said()).toContain('No cell of that sheet is selected.');
    select(pane, 0);
    await pane.actions.pointAtHeadings();
    expect(pane.said()).toContain('The selected row holds no headings.');
    expect(pointing(pane)?.layout).toBeNull();
  });

  const split = (quarter: string): Rows => [
    [`Our year, ${quarter}`],
    ['What', 'Where we', 'Where we', 'Verdict'],
    ['', 'are', 'want to be', 'of the board'],
    ...report(quarter).slice(2),
  ];

  it('is read by headings over two rows, and without asking in the next quarter', async () => {
    const { pane, model } = await session(split('Q2 2017/18'));
    select(pane, 1, 2);
    await pane.actions.pointAtHeadings();
    expect(pointing(pane)?.layout?.headings.map(({ text }) => text)).toEqual([
      'What',
      'Where we are',
      'Where we want to be',
      'Verdict of the board',
    ]);
    await pane.actions.nameColumns(NAMED);
    expect(outturns(pane)).toEqual(['91%', '79%']);
    expect(pane.open().report.layout.headingRows).toEqual([1, 2]);
    retype(model, [['A note'], ...split('Q3 2017/18')]);
    await pane.actions.loadReport();
    expect(outturns(pane)).toEqual(['91%', '79%']);
    expect(pane.open().report.layout.headingRows).toEqual([2, 3]);
  });

  it('takes in the rows and columns that a merged heading covers, at one click', async () => {
    const { pane, model } = await session([
      ['Our year, Q2 2017/18'],
      ['What', 'Where we', '', 'Verdict'],
      ['', 'are', 'want to be', ''],
      ...report('').slice(2),
    ]);
    sheetOf(model).merges = [
      { row: 1, column: 0, rows: 2, columns: 1 },
      { row: 1, column: 1, rows: 1, columns: 2 },
      { row: 1, column: 3, rows: 2, columns: 1 },
    ];
    select(pane, 1);
    await pane.actions.pointAtHeadings();
    expect(pointing(pane)?.layout?.headings.map(({ text, cell }) => [text, cell.column])).toEqual([
      ['What', 0],
      ['Where we are', 1],
      ['Where we want to be', 2],
      ['Verdict', 3],
    ]);
    await pane.actions.nameColumns(NAMED);
    expect(outturns(pane)).toEqual(['91%', '79%']);
  });

  it('is not pointed at where it is blank', async () => {
    const { pane } = await session([]);
    expect(pointing(pane)).toBeNull();
  });
});
